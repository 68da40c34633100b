import type { Command } from "./command";

/** The sheets show the result; the pane opens only to say what stood in the way. */
export const clearHighlights: Command = async ({ application, pane }) => {
  await application.clearHighlights();
  if (application.getState().notice?.kind === "problem") await pane.show("findings");
};
