import { bindIfClear } from "./bindSheet";
import type { Command } from "./command";

/** Checks all bound tables; with none bound, the active sheet is bound first if it is clear what to bind. */
export const checkWorkbook: Command = async (tools) => {
  const { application, pane } = tools;
  if (application.getState().tables.length === 0 && !(await bindIfClear(tools))) {
    await pane.show("tables");
    return;
  }
  await application.check();
  await pane.show("findings");
};
