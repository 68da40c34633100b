import { bindSheet } from "./bindSheet";
import { checkSelection, checkWorkbook } from "./check";
import { clearHighlights } from "./clearHighlights";
import type { Command, CommandTools } from "./command";
import { makeScorecard } from "./makeScorecard";
import { showPane } from "./showPane";

/** By the names that the manifest gives its buttons and menu items, and shortcuts.json its keys. */
export const commands: Readonly<Record<string, Command>> = {
  BindSheet: bindSheet,
  CheckWorkbook: checkWorkbook,
  ClearHighlights: clearHighlights,
  MakeScorecard: makeScorecard,
  CheckSelection: checkSelection,
  ShowPane: showPane,
};

/** Buttons wait for `completed`; keys send nothing. */
interface CommandEvent {
  completed?(): void;
}

/** A button may be the first thing that happens in a workbook. */
async function run(command: Command, tools: CommandTools): Promise<void> {
  if (!tools.application.getState().ready) await tools.application.open();
  await command(tools);
}

/** Excel waits for `completed` and keeps further clicks back until then, so it comes whatever happens. */
export function associateCommands(
  associate: (name: string, handle: (event?: CommandEvent | null) => void) => void,
  loadTools: () => Promise<CommandTools>,
): void {
  for (const [name, command] of Object.entries(commands))
    associate(name, (event) => void answer(command, loadTools).finally(() => event?.completed?.()));
}

async function answer(command: Command, loadTools: () => Promise<CommandTools>): Promise<void> {
  const tools = await loadTools();
  await run(command, tools).catch(tools.reportBug);
}
