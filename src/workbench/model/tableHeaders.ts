import { contains, intersect, type Area } from "./geometry";
import type { Table, TableColumn } from "./parts";
import type { Sheet } from "./sheet";
import { displayText } from "./text";
import { renameColumnInFormula, renameTableInFormula, resolveTableInFormula } from "./structuredReferences";
import type { CellEntry, Workbook } from "./workbook";

/** Blank headers become Column1; a header that is there twice gets a number. Known columns keep their ids. */
export function namedColumns(texts: readonly string[], known: readonly TableColumn[] = []): TableColumn[] {
  const taken = new Set<string>();
  let nextId = Math.max(0, ...known.map(({ id }) => id)) + 1;
  return texts.map((text, index) => {
    const name = freeName(text, taken);
    taken.add(name.toLowerCase());
    return known[index] ? { ...known[index], name } : { id: nextId++, name };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  for (let n = wanted === "" ? 1 : 2; ; n++) {
    const name = `${wanted === "" ? "Column" : wanted}${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** What was written into header cells becomes the columns' names, and formulas follow. */
export function syncTableHeaders(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const table of workbook.tables) {
    const header = { ...table.area, bottom: table.area.top };
    if (table.sheetId === sheet.id && table.showHeaders && intersect(header, area))
      syncTable(workbook, sheet, table);
  }
}

function syncTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  const { top, left } = table.area;
  const texts = table.columns.map((_, index) => headerText(workbook, sheet, top, left + index));
  const columns = namedColumns(texts, table.columns);
  const renamed = columns.flatMap((column, index) => {
    const before = table.columns[index]?.name;
    return before === undefined || before === column.name ? [] : [[before, column.name] as const];
  });
  writeHeaders(workbook, sheet, { ...table, columns });
  if (renamed.length === 0) return;
  replaceTable(workbook, table, { ...table, columns });
  rewriteFormulas(workbook, (formula, place) =>
    renamed.reduce(
      (text, [before, after]) => renameColumnInFormula(text, table.name, isIn(table, place), before, after),
      formula,
    ),
  );
}

function headerText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
  return displayText(sheet.cellAt(row, column).value, numberFormat);
}

/** Header cells say the columns' names, as text. */
export function writeHeaders(workbook: Workbook, sheet: Sheet, { area, columns, showHeaders }: Table): void {
  if (!showHeaders) return;
  const row = area.top;
  const entries = columns.flatMap(({ name }, index): CellEntry[] => {
    const column = area.left + index;
    if (sheet.cellAt(row, column).value === name) return [];
    const style = sheet.styleAt(row, column);
    return [[row, column, { value: name, style, changed: { content: true, style: true } }]];
  });
  if (entries.length > 0) workbook.replaceCells(sheet, entries, "contents");
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  replaceTable(workbook, table, { ...table, name });
  rewriteFormulas(workbook, (formula) => renameTableInFormula(formula, table.name, name));
}

/** The cells stay, with formulas that name cells where they named the table. */
export function dissolveTable(workbook: Workbook, table: Table): void {
  const sheetName = workbook.sheetById(table.sheetId)?.name ?? "";
  rewriteFormulas(workbook, (formula, place) => resolveTableInFormula(formula, table, sheetName, place));
  replaceTable(workbook, table, undefined);
}

function replaceTable(workbook: Workbook, old: Table, fresh: Table | undefined): void {
  const tables = workbook.tables.flatMap((table) => (table === old ? (fresh ? [fresh] : []) : [table]));
  workbook.change(workbook, { tables }, { type: "workbookParts", part: "tables", actor: workbook.actor });
}

interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const isIn = (table: Table, { sheetId, row, column }: FormulaPlace): boolean =>
  sheetId === table.sheetId && contains(table.area, row, column);

function rewriteFormulas(
  workbook: Workbook,
  rewrite: (formula: string, place: FormulaPlace) => string,
): void {
  for (const sheet of workbook.sheets) {
    const entries: CellEntry[] = [];
    for (const [row, column, cell] of sheet.cells.entries()) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, { sheetId: sheet.id, row, column });
      if (formula !== cell.formula) {
        entries.push([row, column, { ...cell, formula, changed: { ...cell.changed, content: true } }]);
      }
    }
    if (entries.length > 0) workbook.replaceCells(sheet, entries, "contents");
  }
  const nowhere: FormulaPlace = { sheetId: "", row: 0, column: 0 };
  const names = workbook.names.map((name) => ({ ...name, formula: rewrite(name.formula, nowhere) }));
  if (names.some(({ formula }, index) => formula !== workbook.names[index]?.formula)) {
    workbook.change(workbook, { names });
  }
}
