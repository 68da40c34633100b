import { copyCells } from "../../model/copying";
import { areaOf, columnsIn, intersect, rowsIn, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { displayText, type DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import { writeEntries } from "../../model/writing";
import { moveCells } from "../../model/editing/moving";
import { refuseProtected } from "../../model/editing/protection";

/** What was copied here; pasting it again brings formulas and looks, not only texts. */
export interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cut: boolean;
  /** What went to the system's clipboard: when that differs, something else was copied since. */
  readonly text: string;
}

export function copy(workbook: Workbook, sheet: Sheet, area: Area, locale: DataLocale, cut: boolean): Copied {
  return { sheet, area, cut, text: tableText(workbook, sheet, area, locale) };
}

/** Cells as other programs take them: columns by tabs, rows by lines, quotes around what holds either. */
export function tableText(workbook: Workbook, sheet: Sheet, area: Area, locale: DataLocale): string {
  return shownTexts(workbook, sheet, area, locale)
    .map((texts) => texts.map(quoted).join("\t"))
    .join("\r\n");
}

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The same as an HTML table, for programs that keep cells apart by it. */
export function tableHtml(workbook: Workbook, sheet: Sheet, area: Area, locale: DataLocale): string {
  const rows = shownTexts(workbook, sheet, area, locale).map(
    (texts) => `<tr>${texts.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`,
  );
  return `<table>${rows.join("")}</table>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

function shownTexts(workbook: Workbook, sheet: Sheet, area: Area, locale: DataLocale): string[][] {
  const used = intersect(area, sheet.usedArea() ?? areaOf(0, 0)) ?? areaOf(area.top, area.left);
  const rows: string[][] = [];
  for (let row = area.top; row <= used.bottom; row++) {
    const texts: string[] = [];
    for (let column = area.left; column <= used.right; column++) {
      const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
      texts.push(displayText(sheet.valueAt(row, column), numberFormat, locale));
    }
    rows.push(texts);
  }
  return rows;
}

/** Reads a table as programs put it on the clipboard. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) break;
    rows.at(-1)?.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    at = cell.lastIndex;
    if (at >= text.length) break;
    const end = /\r?\n|\r|\t/y;
    end.lastIndex = at;
    const separator = end.exec(text)?.[0] ?? "";
    at += Math.max(1, separator.length);
    if (separator !== "\t") {
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

/** Pastes what was copied here and answers the area it took. */
export function pasteCopied(
  workbook: Workbook,
  copied: Copied,
  sheet: Sheet,
  to: Area,
  valuesOnly = false,
): Area {
  const target = repeatable(copied.area, to)
    ? to
    : areaOf(to.top, to.left, rowsIn(copied.area), columnsIn(copied.area));
  if (copied.cut) {
    moveCells(workbook, copied, sheet, target);
  } else {
    refuseProtected(workbook, sheet, [target]);
    copyCells(workbook, copied, { sheet, area: target }, valuesOnly ? "Values" : "All");
  }
  return target;
}

const repeatable = (from: Area, to: Area): boolean =>
  rowsIn(to) % rowsIn(from) === 0 && columnsIn(to) % columnsIn(from) === 0;

/** Pastes a table from elsewhere, read as if it were typed, and answers the area it took. */
export function pasteTable(workbook: Workbook, sheet: Sheet, to: Area, table: readonly string[][]): Area {
  const columns = Math.max(...table.map((row) => row.length));
  const single = table.length === 1 && columns === 1;
  const target = single ? to : areaOf(to.top, to.left, table.length, columns);
  refuseProtected(workbook, sheet, [target]);
  const matrix = single
    ? Array.from({ length: rowsIn(to) }, () => Array.from({ length: columnsIn(to) }, () => table[0]?.[0]))
    : table;
  writeEntries(workbook, sheet, target, matrix);
  return target;
}
