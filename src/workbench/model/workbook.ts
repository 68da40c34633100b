import type { Binding } from "./bindings";
import type { Cell } from "./cell";
import type { Actor, ChangedFormula, ModelEvent, ModelListener, StructuralChange } from "./events";
import { boundingArea, type Area } from "./geometry";
import { History, type Step } from "./history";
import {
  NO_ITERATION,
  type CustomPropertyValue,
  type CustomXmlPart,
  type DocumentProperties,
  type IterativeCalculation,
} from "./documentParts";
import { BUILT_IN_STYLES, type NamedStyle } from "./namedStyles";
import type { DefinedName, Protection, Table } from "./parts";
import { Sheet } from "./sheet";
import { StyleBook } from "./style";
import { isCellError, type Scalar } from "./values";

export type CellEntry = readonly [row: number, column: number, cell: Cell | undefined];

/** Works out formulas. The workbook calls it after every edit while calculation is automatic. */
export interface Calculator {
  /**
   * Writes results through Workbook.setResult; answers which areas came out different, by sheet id. After an edit
   * only what it can have changed is worked out; when somebody asks and nothing is known to have changed, everything.
   */
  recalculate(workbook: Workbook, because: "edited" | "asked"): ReadonlyMap<string, readonly Area[]>;
  /** The value of one formula (with "=") as if it stood at this place: for conditional formats and validation. */
  evaluate(workbook: Workbook, formula: string, sheetId: string, row: number, column: number): Scalar;
}

/** Nothing when no formula is among them, as when values are written in bulk. */
function changedFormulas(
  before: readonly CellEntry[],
  now: readonly CellEntry[],
): { formulas?: readonly ChangedFormula[] } {
  const formulas = before.flatMap(([row, column, old], index): ChangedFormula[] => {
    if (old?.formula === now[index]?.[2]?.formula) return [];
    const value = old?.value ?? "";
    return [{ row, column, before: old?.formula ?? (isCellError(value) ? value.error : String(value)) }];
  });
  return formulas.length > 0 ? { formulas } : {};
}

export interface ActiveChart {
  readonly sheetId: string;
  readonly number: number;
}

export interface EditOptions {
  readonly actor: Actor;
  /** Names the step for undo; false leaves no step (Excel cannot undo it either). */
  readonly undo?: string | false;
}

/** The whole workbook: what a file holds and what the add-in and the person at the keyboard change. */
export class Workbook {
  name = "Book1.xlsx";
  readonly styles = new StyleBook();
  readonly history = new History();
  sheets: readonly Sheet[] = [];
  tables: readonly Table[] = [];
  names: readonly DefinedName[] = [];
  namedStyles: readonly NamedStyle[] = BUILT_IN_STYLES;
  /** Office.js settings of this add-in, saved in the file. */
  settings: ReadonlyMap<string, unknown> = new Map();
  /** Cells add-ins want to find again; they are not kept in the file. */
  bindings: readonly Binding[] = [];
  /** Rows, columns and cells inserted or deleted since the file was opened, for saving over its bytes. */
  journal: readonly StructuralChange[] = [];
  properties: DocumentProperties = {};
  customProperties: ReadonlyMap<string, CustomPropertyValue> = new Map();
  customXml: readonly CustomXmlPart[] = [];
  /** Of the list of sheets. */
  protection: Protection = { protected: false };
  iteration: IterativeCalculation = NO_ITERATION;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  activeSheetId = "";
  /** The chart that is selected in place of cells. */
  activeChart: ActiveChart | undefined;
  calculator: Calculator | undefined;
  /** The bytes this workbook was opened from; saving patches them. */
  original: Uint8Array | undefined;

  private readonly listeners = new Set<ModelListener>();
  private editing: { actor: Actor; inverses: (() => void)[]; events: ModelEvent[] } | undefined;
  private nextSheet = 1;
  private savedAt: Step | undefined;

  get activeSheet(): Sheet {
    const sheet = this.sheets.find(({ id }) => id === this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error("a workbook without sheets");
    return sheet;
  }

  /** The actor of the edit under way. */
  get actor(): Actor {
    return this.editing?.actor ?? "user";
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Sheet names do not tell capital letters apart. */
  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Ids look like those of Excel on the web, whose first sheet always has the same one. */
  newSheet(name: string, origin?: string): Sheet {
    const n = this.nextSheet++;
    return new Sheet(
      `{00000000-0001-0000-${(n - 1).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`,
      name,
      origin,
    );
  }

  /** Whether anything was done since the file was opened or saved. */
  get isDirty(): boolean {
    return this.history.newest !== this.savedAt;
  }

  markSaved(): void {
    this.forgetUndo();
    this.savedAt = this.history.newest;
  }

  listen(listener: ModelListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs one edit: one undo step, one calculation, one batch of events. Edits inside join the outer one. */
  edit<T>({ actor, undo = "edit" }: EditOptions, body: () => T): T {
    if (this.editing) return body();
    const edit = (this.editing = { actor, inverses: [] as (() => void)[], events: [] as ModelEvent[] });
    try {
      return body();
    } finally {
      this.editing = undefined;
      if (undo !== false && edit.inverses.length > 0)
        this.history.add({ label: undo, inverses: edit.inverses });
      this.finish(edit.events);
    }
  }

  /** Tells and calculates what the edit under way has done so far, for who must read results before it ends. */
  settle(): void {
    if (this.editing) this.finish(this.editing.events.splice(0));
  }

  private finish(events: readonly ModelEvent[]): void {
    if (events.length === 0) return;
    const stale = events.some(
      ({ type }) =>
        type === "contents" || type === "structure" || type === "workbookParts" || type === "sheet",
    );
    this.tell(events);
    if (stale && this.calculationMode !== "Manual") this.calculate("edited");
  }

  /** Works out every formula and tells what came out different. */
  recalculate(): void {
    this.calculate("asked");
  }

  private calculate(because: "edited" | "asked"): void {
    const changed = this.calculator?.recalculate(this, because);
    if (!changed) return;
    this.tell(
      this.sheets.map(({ id }) => ({ type: "calculated", sheetId: id, areas: changed.get(id) ?? [] })),
    );
  }

  private tell(events: readonly ModelEvent[]): void {
    for (const listener of [...this.listeners]) listener(events);
  }

  /** What was done before cannot be undone any more, that of the edit under way included. */
  forgetUndo(): void {
    this.history.clear();
    this.editing?.inverses.splice(0);
  }

  undo(): boolean {
    return this.turn("undo");
  }

  redo(): boolean {
    return this.turn("redo");
  }

  private turn(way: "undo" | "redo"): boolean {
    const events: ModelEvent[] = [];
    const moved = this.history.move(way, (step): Step => {
      const edit = (this.editing = { actor: "user" as Actor, inverses: [] as (() => void)[], events });
      try {
        for (const inverse of [...step.inverses].reverse()) inverse();
      } finally {
        this.editing = undefined;
      }
      return { label: step.label, inverses: edit.inverses };
    });
    this.finish(events);
    return moved;
  }

  /** For the model's own files: what an edit did, so that undo can take it back. */
  record(inverse: (() => void) | undefined, ...events: ModelEvent[]): void {
    if (!this.editing) throw new Error("a change outside Workbook.edit");
    if (inverse) this.editing.inverses.push(inverse);
    this.editing.events.push(...events);
  }

  /** Replaces fields of the workbook or of one sheet, undoably. */
  change<T extends object>(target: T, patch: Partial<T>, ...events: ModelEvent[]): void {
    const before = Object.fromEntries(
      Object.keys(patch).map((key) => [key, target[key as keyof T]]),
    ) as Partial<T>;
    Object.assign(target, patch);
    this.record(() => this.change(target, before, ...events), ...events);
  }

  /** Puts these cells in place of those that are there; undefined empties one. `area` is what the edit meant. */
  replaceCells(sheet: Sheet, entries: readonly CellEntry[], what: "contents" | "formats", area?: Area): void {
    const before = entries.map(([row, column]): CellEntry => [row, column, sheet.cells.get(row, column)]);
    for (const [row, column, cell] of entries) sheet.cells.set(row, column, cell);
    const touched =
      area ??
      boundingArea(entries.map(([row, column]) => ({ top: row, left: column, bottom: row, right: column })));
    if (!touched) return;
    this.record(() => this.replaceCells(sheet, before, what, touched), {
      type: what,
      sheetId: sheet.id,
      areas: [touched],
      actor: this.actor,
      ...(what === "contents" && before.length === 1 && { before: before[0]?.[2]?.value ?? null }),
      ...(what === "contents" && changedFormulas(before, entries)),
    });
  }

  /** For the calculator: a formula's new result. No undo, no event. */
  setResult(
    sheet: Sheet,
    row: number,
    column: number,
    value: Scalar,
    spill?: { rows: number; columns: number },
  ): void {
    const cell = sheet.cells.get(row, column);
    if (!cell) return;
    const { spill: _old, ...rest } = cell;
    sheet.cells.set(row, column, spill ? { ...rest, value, spill } : { ...rest, value });
  }
}
