import { bindIfClear } from "./bindSheet";
import type { Command } from "./command";

/** Makes the scorecard of what the cursor is at; with nothing bound, the active sheet is bound first if it is clear how. */
export const makeScorecard: Command = async (tools) => {
  const { application, pane } = tools;
  if (application.getState().tables.length === 0) await bindIfClear(tools);
  await application.makeScorecardHere();
  if (application.getState().notice?.kind === "problem") await pane.show("scorecards");
};
