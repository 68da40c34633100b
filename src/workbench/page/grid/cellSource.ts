import type { ICellDataForSheetInterceptor, IStyleData } from "@univerjs/core";
import { BLANK } from "../../model/cell";
import { MAX_COLUMNS, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { displayText, type DataLocale } from "../../model/text";
import { isCellError, type Scalar } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import { univerStyle, type ValueKind } from "./cellStyle";
import { ConditionalLooks, type ConditionalLook } from "./conditionalLooks";
import { formatColor } from "./formatColor";
import { NotePlaces } from "./notePlaces";
import { fitNumber } from "./numberFit";
import { richText } from "./richText";
import { columnWidth } from "./sheetLayout";
import { tableStyleAt } from "./tableLook";
import { TEXT } from "./univerNumbers";

/** A text being typed in the formula bar, shown in its cell before it is entered. */
export interface Draft {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the grid draws in one cell, with what Univer's own cells cannot say. */
export interface GridCell extends ICellDataForSheetInterceptor {
  readonly conditional?: ConditionalLook;
}

/** How wide `text` is in the font of `style`, in pixels at 100 %. */
export type MeasureText = (text: string, style: IStyleData) => number;

/** Cells kept ready at most: a few screens full. */
const KEPT = 20_000;
/** Excel's red for notes, its purple for comments. */
const MARKS = { note: { color: "#C4314B", size: 6 }, comment: { color: "#7719AA", size: 6 } } as const;

/**
 * The grid's cells, worked out from the model when the grid asks for them and kept until the model changes.
 * Nothing is loaded ahead, so a sheet of 100,000 rows opens as fast as an empty one.
 */
export class CellSource {
  private draft: Draft | undefined;
  private readonly kept = new Map<string, Map<number, GridCell | undefined>>();
  private readonly looks: ConditionalLooks;
  private readonly styles = new Map<string, IStyleData>();
  private readonly notes = new NotePlaces();

  constructor(
    private readonly workbook: Workbook,
    private readonly locale: DataLocale,
    private readonly measure: MeasureText,
  ) {
    this.looks = new ConditionalLooks(workbook);
  }

  /** Forgets what was worked out, because the workbook changed. */
  forget(): void {
    this.kept.clear();
    this.looks.clear();
    this.notes.clear();
  }

  /** Answers whether that changes what is shown. */
  setDraft(draft: Draft | undefined): boolean {
    if (!draft && !this.draft) return false;
    this.draft = draft;
    this.forget();
    return true;
  }

  cellAt(sheetId: string, row: number, column: number): GridCell | undefined {
    let cells = this.kept.get(sheetId);
    if (!cells) this.kept.set(sheetId, (cells = new Map<number, GridCell | undefined>()));
    const key = row * MAX_COLUMNS + column;
    if (cells.has(key)) return cells.get(key);
    if (cells.size > KEPT) cells.clear();
    const sheet = this.workbook.sheetById(sheetId);
    const made = sheet && this.makeCell(sheet, row, column);
    cells.set(key, made);
    return made;
  }

  private makeCell(sheet: Sheet, row: number, column: number): GridCell | undefined {
    const conditional = this.looks.at(sheet, row, column);
    const value = sheet.valueAt(row, column);
    const remark = this.notes.at(sheet, row, column);
    const draft = this.draftAt(sheet, row, column);
    const style = this.styleOf(sheet, row, column, draft === undefined ? value : draft, conditional);
    if (!style && value === null && !conditional && !remark && draft === undefined) return undefined;
    return {
      ...(style && { s: style }),
      ...this.content(sheet, row, column, draft ?? value, style ?? {}, conditional),
      ...(conditional && { conditional }),
      ...(remark && { markers: { tr: MARKS[remark] } }),
    };
  }

  private content(
    sheet: Sheet,
    row: number,
    column: number,
    value: Scalar,
    style: IStyleData,
    conditional: ConditionalLook | undefined,
  ): GridCell {
    if (value === null) return {};
    const cell = sheet.cells.get(row, column) ?? BLANK;
    if (cell.runs && cell.runs.length > 1 && value === cell.value)
      return { p: richText(cell.runs, this.workbook.styles.get(cell.style), style) };
    const numberFormat =
      conditional?.overlay?.numberFormat ?? this.modelStyle(sheet, row, column).numberFormat;
    const text =
      typeof value === "number"
        ? this.numberText(sheet, row, column, value, numberFormat, style)
        : displayText(value, numberFormat, this.locale);
    return text === "" ? {} : { v: text, t: TEXT };
  }

  private numberText(
    sheet: Sheet,
    row: number,
    column: number,
    value: number,
    numberFormat: string | undefined,
    style: IStyleData,
  ): string {
    const padding = (style.pd?.l ?? 2) + (style.pd?.r ?? 2);
    const width = widthOf(sheet, row, column) - padding;
    const wraps = style.tr !== undefined;
    if (wraps) return displayText(value, numberFormat, this.locale);
    return fitNumber(value, numberFormat, this.locale, width, (text) => this.measure(text, style));
  }

  private modelStyle(sheet: Sheet, row: number, column: number) {
    return this.workbook.styles.get(sheet.styleAt(row, column));
  }

  private styleOf(
    sheet: Sheet,
    row: number,
    column: number,
    value: Scalar,
    conditional: ConditionalLook | undefined,
  ): IStyleData | undefined {
    const number = sheet.styleAt(row, column);
    const style = this.workbook.styles.get(number);
    const table = this.workbook.tables.find((candidate) =>
      isOn(candidate.area, sheet, candidate.sheetId, row, column),
    );
    const below = table && tableStyleAt(table, row, column);
    const over = conditional?.overlay;
    const kind = kindOf(value);
    if (number === 0 && !below && !over && value === null) return undefined;
    const color = formatColor(over?.numberFormat ?? style.numberFormat, value);
    if (below || over) return univerStyle({ style, below, over, kind, formatColor: color });
    return this.sharedStyle(number, kind, color);
  }

  /** Equal looks are one object: most cells of a sheet share a handful. */
  private sharedStyle(number: number, kind: ValueKind, color: string | undefined): IStyleData {
    const key = `${number} ${kind} ${color ?? ""}`;
    let style = this.styles.get(key);
    if (!style) {
      style = univerStyle({ style: this.workbook.styles.get(number), kind, formatColor: color });
      this.styles.set(key, style);
    }
    return style;
  }

  private draftAt(sheet: Sheet, row: number, column: number): string | undefined {
    const draft = this.draft;
    const here = draft?.sheetId === sheet.id && draft.row === row && draft.column === column;
    return here ? draft.text : undefined;
  }
}

function isOn(area: Area, sheet: Sheet, sheetId: string, row: number, column: number): boolean {
  return (
    sheet.id === sheetId &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}

function kindOf(value: Scalar): ValueKind {
  if (typeof value === "number") return "number";
  return typeof value === "boolean" || isCellError(value) ? "logical" : "text";
}

/** The width a value has to itself: of its column, or of all merged ones. */
function widthOf(sheet: Sheet, row: number, column: number): number {
  const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : undefined;
  if (!merge) return columnWidth(sheet, column);
  let width = 0;
  for (let at = merge.left; at <= merge.right; at++) width += columnWidth(sheet, at);
  return width;
}
