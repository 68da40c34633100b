import { boundingArea, type Area } from "../../model/geometry";
import { copy, parseTable, pasteCopied, pasteTable, tableHtml, type Copied } from "../actions/clipboard";
import { tableOfHtml } from "../actions/htmlTable";
import type { Desk } from "./desk";

/** What was copied last on each desk. */
const copied = new WeakMap<Desk, Copied>();

/** Takes the selection as it would go to the clipboard, as text and as an HTML table. */
export function take(desk: Desk, cut: boolean): { text: string; html: string } | undefined {
  const area = desk.sheet.selection[0];
  if (!area) return undefined;
  const taken = copy(desk.workbook, desk.sheet, area, desk.state.language, cut);
  copied.set(desk, taken);
  desk.grid?.mark(area);
  return { text: taken.text, html: tableHtml(desk.workbook, desk.sheet, area, desk.state.language) };
}

/**
 * Pastes at the selection: what was copied here with formulas and looks, anything else as if it were typed. A web
 * page's table is taken from its HTML where its text does not keep the cells apart.
 */
export function put(desk: Desk, text: string, valuesOnly: boolean, html = ""): void {
  const to = boundingArea(desk.sheet.selection);
  if (!to) return;
  const taken = copied.get(desk);
  const own = taken && sameText(taken.text, text) && desk.workbook.sheets.includes(taken.sheet);
  desk.attempt("paste", () => {
    const table = (text.includes("\t") ? undefined : tableOfHtml(html)) ?? parseTable(text);
    const target = own
      ? putOwn(desk, taken, to, valuesOnly)
      : pasteTable(desk.workbook, desk.sheet, to, table);
    desk.select([target]);
  });
}

function putOwn(desk: Desk, taken: Copied, to: Area, valuesOnly: boolean): Area {
  const target = pasteCopied(desk.workbook, taken, desk.sheet, to, valuesOnly);
  // What was cut is gone from where it was; a second paste has nothing to move.
  if (taken.cut) forgetCopied(desk);
  return target;
}

/** Ends the mark around what was copied, as Esc does. */
export function forgetCopied(desk: Desk): void {
  copied.delete(desk);
  desk.grid?.unmark();
}

/** Browsers and systems change line ends on the way. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();

/** Copies by menu, where no copy event comes from the browser. */
export async function copyToClipboard(desk: Desk, cut: boolean): Promise<void> {
  const taken = take(desk, cut);
  if (!taken) return;
  try {
    const item = new ClipboardItem({
      "text/plain": new Blob([taken.text], { type: "text/plain" }),
      "text/html": new Blob([taken.html], { type: "text/html" }),
    });
    await navigator.clipboard.write([item]);
  } catch {
    // What was copied can still be pasted here.
  }
  desk.grid?.focus();
}

/** Pastes by menu; a browser may refuse to show what is on its clipboard. */
export async function pasteFromClipboard(desk: Desk, valuesOnly: boolean): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => copied.get(desk)?.text);
  if (text === undefined) desk.notify("info", desk.words.notices.clipboardBlocked);
  else put(desk, text, valuesOnly);
  desk.grid?.focus();
}
