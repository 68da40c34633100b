import type { Extent } from "../application/application";
import { bindIfClear } from "./bindSheet";
import type { Command } from "./command";

/** With nothing bound, the active sheet is bound first if it is clear what to bind. */
const checking =
  (extent: Extent): Command =>
  async (tools) => {
    const { application, pane } = tools;
    if (application.getState().tables.length === 0 && !(await bindIfClear(tools))) {
      await pane.show("tables");
      return;
    }
    await application.check(extent);
    await pane.show("findings");
  };

/** Checks all bound tables. */
export const checkWorkbook: Command = checking("workbook");

/** Checks the table at the selected cells and lists what concerns these rows. */
export const checkSelection: Command = checking("selection");
