import { shiftBindings } from "./bindings";
import type { StructuralChange } from "./events";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnsIn,
  isWholeColumns,
  isWholeRows,
  rowsIn,
  type Area,
  type Position,
} from "./geometry";
import { mapDrawingFormulas } from "./drawings";
import type { ConditionalRule, DataValidation, Drawing, ScalePoint, Table, TableColumn } from "./parts";
import { shiftFormula } from "./references";
import type { Sheet } from "./sheet";
import { shiftArea, shiftFormatArea } from "./shifting";
import type { Workbook } from "./workbook";

/** Row heights and column widths move only with whole rows and columns. */
export function shiftLooks(workbook: Workbook, sheet: Sheet, change: StructuralChange): void {
  const { area, kind } = change;
  const sign = kind === "insert" ? 1 : -1;
  if (isWholeRows(area)) {
    workbook.change(sheet, { rows: shiftKeys(sheet.rows, area.top, sign * rowsIn(area)) });
  } else if (isWholeColumns(area)) {
    workbook.change(sheet, { columns: shiftKeys(sheet.columns, area.left, sign * columnsIn(area)) });
  }
}

function shiftKeys<T>(looks: ReadonlyMap<number, T>, at: number, by: number): ReadonlyMap<number, T> {
  const moved = new Map<number, T>();
  for (const [key, look] of looks) {
    if (key < at) moved.set(key, look);
    else if (by > 0 || key >= at - by) moved.set(key + by, look);
  }
  return moved;
}

/** Everything on the sheet that is tied to places. */
export function shiftSheetParts(workbook: Workbook, sheet: Sheet, change: StructuralChange): void {
  const keepArea = (area: Area): Area[] => compact(shiftArea(area, change));
  const spread = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftFormatArea(area, change));
  const formula = (text: string): string => shiftFormula(text, sheet.name, change, sheet.name);
  const { printArea, ...layout } = sheet.pageLayout;
  const movedPrintArea = printArea && shiftArea(printArea, change);
  workbook.change(sheet, {
    merges: sheet.merges.flatMap(keepArea).filter((area) => rowsIn(area) > 1 || columnsIn(area) > 1),
    conditionalFormats: sheet.conditionalFormats
      .map((format) => ({
        ...format,
        areas: spread(format.areas),
        rule: mapRuleFormulas(format.rule, formula),
      }))
      .filter(({ areas }) => areas.length > 0),
    validations: sheet.validations
      .map((validation) => ({
        ...mapValidationFormulas(validation, formula),
        areas: spread(validation.areas),
      }))
      .filter(({ areas }) => areas.length > 0),
    notes: sheet.notes.flatMap((note) => shiftPosition(note.at, change).map((at) => ({ ...note, at }))),
    comments: sheet.comments.flatMap((comment) =>
      shiftPosition(comment.at, change).map((at) => ({ ...comment, at })),
    ),
    hyperlinks: sheet.hyperlinks.flatMap((link) => keepArea(link.area).map((area) => ({ ...link, area }))),
    drawings: shiftDrawings(mapDrawingFormulas(sheet.drawings, formula), change),
    autoFilter: sheet.autoFilter && shiftArea(sheet.autoFilter, change),
    filters: shiftFilters(sheet.filters, sheet.autoFilter, change),
    rowBreaks: shiftBreaks(sheet.rowBreaks, change, "rows"),
    columnBreaks: shiftBreaks(sheet.columnBreaks, change, "columns"),
    pageLayout: movedPrintArea ? { ...layout, printArea: movedPrintArea } : layout,
  });
}

/** A chart whose cells all go keeps its size at the edge in Excel; here it keeps its place. */
function shiftDrawings(drawings: readonly Drawing[], change: StructuralChange): readonly Drawing[] {
  return drawings.map((drawing) =>
    drawing.placement === "Absolute"
      ? drawing
      : { ...drawing, area: shiftArea(drawing.area, change) ?? drawing.area },
  );
}

/** Criteria go along with their columns, and go when these go. */
function shiftFilters<T extends { readonly column: number }>(
  filters: readonly T[],
  area: Area | undefined,
  change: StructuralChange,
): readonly T[] {
  const after = area && shiftArea(area, change);
  if (!area || !after || filters.length === 0) return after ? filters : [];
  return filters.flatMap((item) => {
    const column = area.left + item.column;
    const moved = shiftArea({ ...area, left: column, right: column }, change);
    return moved ? [{ ...item, column: moved.left - after.left }] : [];
  });
}

/** Breaks move with whole rows and columns. */
function shiftBreaks(
  breaks: readonly number[],
  change: StructuralChange,
  lines: "rows" | "columns",
): readonly number[] {
  const isRows = lines === "rows";
  if (isRows ? !isWholeRows(change.area) : !isWholeColumns(change.area)) return breaks;
  return breaks.flatMap((at) => {
    const line = isRows
      ? { top: at, bottom: at, left: 0, right: MAX_COLUMNS - 1 }
      : { left: at, right: at, top: 0, bottom: MAX_ROWS - 1 };
    const moved = shiftArea(line, change);
    return moved ? [isRows ? moved.top : moved.left] : [];
  });
}

const compact = <T>(item: T | undefined): T[] => (item === undefined ? [] : [item]);

function shiftPosition({ row, column }: Position, change: StructuralChange): Position[] {
  const area = shiftArea({ top: row, left: column, bottom: row, right: column }, change);
  return area ? [{ row: area.top, column: area.left }] : [];
}

/** Rules and validation of a sheet whose cells stay, but whose formulas name others. */
export function mapPartFormulas(workbook: Workbook, sheet: Sheet, map: (formula: string) => string): void {
  const conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    rule: mapRuleFormulas(format.rule, map),
  }));
  const validations = sheet.validations.map((validation) => mapValidationFormulas(validation, map));
  const changed = (now: unknown, before: unknown): boolean => JSON.stringify(now) !== JSON.stringify(before);
  if (changed(conditionalFormats, sheet.conditionalFormats)) workbook.change(sheet, { conditionalFormats });
  if (changed(validations, sheet.validations)) workbook.change(sheet, { validations });
  const drawings = mapDrawingFormulas(sheet.drawings, map);
  if (drawings !== sheet.drawings) workbook.change(sheet, { drawings });
}

function mapValidationFormulas(validation: DataValidation, map: (formula: string) => string): DataValidation {
  const { formula1, formula2 } = validation;
  // A list such as "A1,B1" is text, not a reference.
  const mapped = (text: string): string => (text.startsWith("=") ? map(text) : text);
  return {
    ...validation,
    ...(formula1 !== undefined && { formula1: mapped(formula1) }),
    ...(formula2 !== undefined && { formula2: mapped(formula2) }),
  };
}

function mapRuleFormulas(rule: ConditionalRule, shift: (formula: string) => string): ConditionalRule {
  switch (rule.kind) {
    case "custom":
      return { ...rule, formula: shift(rule.formula) };
    case "cellValue":
      return {
        ...rule,
        formula1: shift(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: shift(rule.formula2) }),
      };
    case "containsText":
      return rule.formula === undefined ? rule : { ...rule, formula: shift(rule.formula) };
    case "colorScale":
    case "iconSet":
      return { ...rule, points: rule.points.map((point) => mapPoint(point, shift)) };
    case "dataBar":
      return {
        ...rule,
        ...(rule.minimum && { minimum: mapPoint(rule.minimum, shift) }),
        ...(rule.maximum && { maximum: mapPoint(rule.maximum, shift) }),
      };
    default:
      return rule;
  }
}

const mapPoint = (point: ScalePoint, map: (formula: string) => string): ScalePoint =>
  point.type === "formula" && point.value !== undefined ? { ...point, value: map(point.value) } : point;

/** Tables of the sheet, names of the whole workbook, rules and validation of the other sheets. */
export function shiftWorkbookParts(workbook: Workbook, sheet: Sheet, change: StructuralChange): void {
  for (const other of workbook.sheets) {
    if (other !== sheet)
      mapPartFormulas(workbook, other, (formula) => shiftFormula(formula, other.name, change, sheet.name));
  }
  const tables = workbook.tables.flatMap((table) => {
    if (table.sheetId !== sheet.id) return [table];
    const area = shiftArea(table.area, change);
    const filters = shiftFilters(table.filters ?? [], table.area, change);
    const kept = filters.length > 0 || table.filters ? { filters } : {};
    return area ? [{ ...table, ...kept, area, columns: shiftColumns(table, change) }] : [];
  });
  const names = workbook.names.map((name) => ({
    ...name,
    formula: shiftFormula(name.formula, "", change, sheet.name),
  }));
  const bindings = shiftBindings(workbook.bindings, sheet.id, change);
  workbook.change(workbook, { tables, names, bindings });
}

function shiftColumns(table: Table, { kind, area, direction }: StructuralChange): readonly TableColumn[] {
  if (direction === "down" || direction === "up") return table.columns;
  const at = area.left - table.area.left;
  const count = columnsIn(area);
  if (kind === "delete") {
    return table.columns.filter((_, index) => index < at || index >= at + count);
  }
  if (at <= 0 || at >= table.columns.length) return table.columns;
  return [...table.columns.slice(0, at), ...newColumns(table, count), ...table.columns.slice(at)];
}

function newColumns(table: Table, count: number): TableColumn[] {
  const taken = new Set(table.columns.map(({ name }) => name));
  const firstId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  const made: TableColumn[] = [];
  for (let n = 1; made.length < count; n++) {
    const name = `Column${n}`;
    if (!taken.has(name)) made.push({ id: firstId + made.length, name });
  }
  return made;
}
