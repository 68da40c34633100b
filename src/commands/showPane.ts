import type { Command } from "./command";

/** Brings the pane up at the page it was left at. The button opens it by itself; keys run a command. */
export const showPane: Command = ({ pane }) => pane.show();
