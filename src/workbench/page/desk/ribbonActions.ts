import type { RibbonControl } from "../ribbon/readManifest";
import type { Desk } from "./desk";

/** How long a click waits for an add-in that is still starting, in milliseconds. */
const PATIENCE = 30_000;

/** Does what a ribbon button says: shows the pane, or runs the add-in's command until it has completed. */
export async function press(desk: Desk, control: RibbonControl): Promise<void> {
  const { action, label } = control;
  const { host } = desk.state.addin ?? {};
  desk.grid?.closeEditor("commit");
  if (action?.kind === "showPane") desk.showPane(true);
  if (action?.kind !== "runCommand") return;
  if (!host) {
    desk.notify("info", desk.words.ribbon.waiting);
    return;
  }
  try {
    const waiting = setTimeout(() => {
      if (!desk.state.addinReady) desk.notify("info", desk.words.ribbon.waiting);
    }, PATIENCE);
    await isStarted(desk);
    await host.runCommand(action.name);
    clearTimeout(waiting);
  } catch {
    desk.notify("error", desk.words.ribbon.failed(label));
  }
}

/** The library takes commands a moment before the add-in has said which it has; with its functions it has said both. */
async function isStarted({ state: { addin, manifest } }: Desk): Promise<void> {
  if (manifest?.functionsUrl) await addin?.host.readiness.when("functions");
}

/** Does what the add-in's keys stand for; what is being typed is entered first. */
export async function runShortcut(desk: Desk, action: string): Promise<void> {
  desk.grid?.closeEditor("commit");
  await isStarted(desk);
  await desk.state.addin?.host.runShortcut(action);
}

/** The control of this id, in whichever tab, group or menu it stands. */
export function findControl(desk: Desk, id: string): RibbonControl | undefined {
  const groups = desk.state.manifest?.tabs.flatMap((tab) => tab.groups) ?? [];
  const controls = groups.flatMap((group) => group.controls);
  return [...controls, ...controls.flatMap((control) => control.items)].find((control) => control.id === id);
}
