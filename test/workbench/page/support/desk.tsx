import "./nodeParts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentProvider } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { lightTheme } from "../../../../src/workbench/page/chrome/theme";
import { DeskContext } from "../../../../src/workbench/page/chrome/useDesk";
import { Desk } from "../../../../src/workbench/page/desk/desk";
import { createDriver, type Driver } from "../../../../src/workbench/page/driver";
import type { Language } from "../../../../src/workbench/page/words";
import { completeBrowser } from "../../../taskpane/support/browser";

const root = join(__dirname, "../../../..");

const FUNCTIONS = JSON.stringify({ functions: [{ id: "SCORE", name: "SCORE", parameters: [{}, {}] }] });

/** What the local server answers the page. */
function serve(url: string): Response {
  if (url === "/manifest.xml") return answer(readFileSync(join(root, "manifest.xml"), "utf8"));
  if (url.startsWith("/functions")) return answer(FUNCTIONS);
  if (url.startsWith("/shortcuts")) return answer(readFileSync(join(root, "assets/shortcuts", url), "utf8"));
  return { ok: false, status: 404 } as Response;
}

const answer = (body: string): Response =>
  ({ ok: true, status: 200, text: () => Promise.resolve(body) }) as unknown as Response;

export const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(join(root, "assets/samples/绩效考核表-销售部.xlsx")));

export interface TestDesk {
  readonly desk: Desk;
  readonly driver: Driver;
}

/** A desk as main.tsx lays it, without a grid: nothing is drawn here. */
export function makeDesk(language: Language = "zh-CN"): TestDesk {
  completeBrowser();
  // Nothing is laid out here, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = () => undefined;
  window.fetch = (url) => Promise.resolve(serve(url as string));
  const desk = new Desk({ language, dark: false, host: "web" });
  return { desk, driver: createDriver(desk, Promise.resolve()) };
}

/** Parts of the page over a desk. */
export function show(desk: Desk, element: ReactElement) {
  const user = userEvent.setup({ delay: null });
  const view = render(
    <DeskContext.Provider value={desk}>
      <FluentProvider theme={lightTheme}>{element}</FluentProvider>
    </DeskContext.Provider>,
  );
  return { user, ...view };
}

/** Lets the page catch up with the model: it does so once a frame. */
export const nextFrame = (): Promise<void> =>
  act(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
