import { bookOf } from "../scenarios/book";
import type { AddinButton, Scenario, Step } from "../scenarios/scenario";
import type { Desk } from "./desk";
import { enterAt } from "./entering";
import { fetchSample } from "./samples";
import { press } from "./ribbonActions";

/** The ribbon's commands by the names the manifest gives them. */
const COMMANDS: Readonly<Partial<Record<AddinButton, string>>> = {
  bind: "BindSheet",
  check: "CheckWorkbook",
  clear: "ClearHighlights",
  scorecard: "MakeScorecard",
};

/** Lays a scenario's workbook on the desk and shows what to do. */
export async function openScenario(desk: Desk, scenario: Scenario): Promise<void> {
  try {
    desk.show(await bookOf(scenario, fetchSample));
    desk.store.set({ scenario });
  } catch (error) {
    desk.explain(error);
  }
}

/** Whether the page can do a step by itself; the others are done by hand. */
export const canDo = (step: Step): boolean => step.do !== "press" || COMMANDS[step.button] !== undefined;

export async function doStep(desk: Desk, step: Step): Promise<void> {
  if (step.do === "type") enterAt(desk, step.sheet, step.address, step.text);
  if (step.do === "calm") desk.state.addin?.troubles.endAll();
  if (step.do === "trouble") {
    const sheet = desk.workbook.sheetByName(step.sheet);
    if (sheet) desk.goTo(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    desk.state.addin?.troubles.begin(step.kind, step.values);
  }
  if (step.do === "press") await pressCommand(desk, COMMANDS[step.button]);
}

async function pressCommand(desk: Desk, name: string | undefined): Promise<void> {
  const groups = desk.state.manifest?.tabs.flatMap((tab) => tab.groups) ?? [];
  const control = groups
    .flatMap(({ controls }) => controls)
    .find(({ action }) => action?.kind === "runCommand" && action.name === name);
  if (control) await press(desk, control);
}
