import { createServer, type Server } from "node:net";
import { freePort, isFree, portFrom } from "../../scripts/support/freePort";

test.each<[PORT: string | undefined, port: number]>([
  [undefined, 3100],
  ["", 3100],
  ["8080", 8080],
])("PORT=%s gives %i", (PORT, port) => {
  expect(portFrom({ PORT }, 3100)).toBe(port);
});

test.each(["0", "65536", "80a", "1.5"])("PORT=%s is refused", (PORT) => {
  expect(() => portFrom({ PORT }, 3100)).toThrow(/PORT must be a number/);
});

test.each(["127.0.0.1", "localhost"])("a port taken on %s is left alone", async (host) => {
  const { server, port } = await listen(host);
  expect(await isFree(port)).toBe(false);
  expect(await freePort(port)).toBeGreaterThan(port);
  server.close();
});

async function listen(host: string): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ port: 0, host }, resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The test server has no port.");
  return { server, port: address.port };
}
