import type { ApplicationState } from "../application/application";
import { bindIfClear } from "./bindSheet";
import type { Command } from "./command";

/** Makes the scorecards of the tables on the active sheet, or updates the scorecard that is open. */
export const makeScorecard: Command = async (tools) => {
  const { application, pane } = tools;
  if (application.getState().tables.length === 0) await bindIfClear(tools);
  const tableIds = chooseTables(application.getState());
  if (tableIds.length === 0) await application.makeScorecard();
  for (const tableId of tableIds) await application.makeScorecard(tableId);
  if (application.getState().notice?.kind === "problem") await pane.show("scorecards");
};

function chooseTables({ tables, activeSheetName, scorecards }: ApplicationState): string[] {
  const bound = tables.filter(({ state }) => state === "bound");
  const here = bound.filter(({ place }) => place.sheetName === activeSheetName);
  if (here.length > 0) return here.map(({ id }) => id);
  const shown = bound.find(({ id }) => scorecards[id] === activeSheetName);
  const only = bound.length === 1 ? bound[0] : undefined;
  return [shown ?? only].flatMap((table) => (table ? [table.id] : []));
}
