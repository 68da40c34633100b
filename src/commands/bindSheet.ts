import type { Command } from "./command";

/** From here on a table is bound without a question; it can still be corrected in the pane. */
const SURE = 0.85;

/** Binds the active sheet when it is clear what to bind, and shows in the pane what was understood. */
export const bindSheet: Command = async (tools) => {
  await bindIfClear(tools);
  await tools.pane.show("tables");
};

/** Answers whether a table is bound afterwards. */
export const bindIfClear = async ({ application }: Parameters<Command>[0]): Promise<boolean> => {
  await application.detect();
  const { candidates = [] } = application.getState();
  const [only, second] = candidates;
  if (only && !second && only.confidence >= SURE) await application.bind([only.id]);
  return application.getState().tables.some(({ state }) => state === "bound");
};
