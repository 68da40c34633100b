import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { parseArea } from "../../../src/workbench/model/address";
import { isBlankCell, type Cell } from "../../../src/workbench/model/cell";
import type { Area } from "../../../src/workbench/model/geometry";
import type { Style } from "../../../src/workbench/model/style";
import type { Sheet } from "../../../src/workbench/model/sheet";
import type { Workbook } from "../../../src/workbench/model/workbook";

const ROOT = join(__dirname, "../../..");

export const fileBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));

export const EVERYTHING = "test/fixtures/everything.xlsx";
export const CHINESE = "assets/samples/绩效考核表-销售部.xlsx";
export const ENGLISH = "assets/samples/kpi-scorecard-sample.xlsx";

export const open = (path = EVERYTHING): Promise<Workbook> =>
  openWorkbook(fileBytes(path), path.split("/").pop() ?? "");

export const reopen = async (workbook: Workbook): Promise<Workbook> =>
  openWorkbook(await saveWorkbook(workbook), workbook.name);

/** The parts of a file by path, as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content, true)]));
}

/** As UTF-8 text. */
export const partText = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** Paths of parts that are new, gone or not byte for byte the same. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}

export function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no address`);
  return found;
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellOf(sheet: Sheet, address: string): Cell {
  const { top, left } = area(address);
  return sheet.cellAt(top, left);
}

/** Runs an edit by the person at the keyboard. */
export const edit = (workbook: Workbook, body: () => void): void => workbook.edit({ actor: "user" }, body);

type PlainCell = readonly [row: number, column: number, content: object, style: Style];

export interface PlainSheet {
  readonly parts: object;
  readonly tables: readonly object[];
  readonly cells: readonly PlainCell[];
}

/** A sheet as plain data, to compare a workbook with what comes back from its file. */
export function plainSheet(workbook: Workbook, sheet: Sheet): PlainSheet {
  // A blank cell without a look is no different from no cell.
  const filled = [...sheet.cells.entries()].filter(([, , cell]) => !isBlankCell(cell) || cell.style !== 0);
  const cells = filled.map(([row, column, cell]): PlainCell => {
    const { changed: _changed, style, ...content } = cell;
    return [row, column, content, workbook.styles.get(style)];
  });
  const { name, visibility, tabColor, showGridlines, merges, freeze, notes, hyperlinks, autoFilter } = sheet;
  return {
    parts: {
      ...{ name, visibility, tabColor, showGridlines, merges, freeze, notes, hyperlinks, autoFilter },
      pageLayout: sheet.pageLayout,
      protected: sheet.protection.protected,
      columns: [...sheet.columns],
      rows: [...sheet.rows].sort(([a], [b]) => a - b),
      rules: sheet.conditionalFormats.map(({ key: _key, origin: _origin, ...rule }) => rule),
      validations: sheet.validations,
      properties: [...sheet.customProperties],
      spilled: [...sheet.spilled.entries()],
    },
    tables: workbook.tables
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ id: _id, sheetId: _sheetId, ...table }) => table),
    cells,
  };
}

/** The tags and texts by which two parts differ, short enough to read. */
export function differences(before: string, after: string): string[] {
  const pieces = (text: string): string[] => text.split(/(?<=>)|(?=<)/);
  const [a, b] = [pieces(before), pieces(after)];
  let [start, end] = [0, 0];
  while (start < a.length && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const cut = (list: readonly string[], sign: string): string[] =>
    list.slice(start, list.length - end).map((piece) => `${sign} ${piece}`);
  return [...cut(a, "-"), ...cut(b, "+")].slice(0, 40);
}
