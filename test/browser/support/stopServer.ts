import { server } from "./startServer";

/** Once after all browser tests. */
export default async function stopServer(): Promise<void> {
  const { process: started } = server;
  if (!started?.connected) return;
  server.isStopping = true;
  const stopped = new Promise((resolve) => started.once("exit", resolve));
  started.disconnect();
  await stopped;
}
