import type { StructuralChange } from "../../../model/events";
import type { Area } from "../../../model/geometry";
import { mapReferences, referenceText, shiftFormula } from "../../../model/references";
import { shiftArea, shiftFormatArea } from "../../../model/shifting";
import type { Workbook } from "../../../model/workbook";

interface NamedChange {
  readonly change: StructuralChange;
  /** The name the sheet has in the opened file. */
  readonly sheet: string;
}

/**
 * Says where the places of the opened file are now: after rows, columns and cells came in and went out, and
 * after sheets got other names. What the model does not know of the file is kept right with it.
 */
export class Translator {
  private readonly changes: readonly NamedChange[];
  /** Lower-case names of the file's sheets and what they are called now; undefined for a deleted one. */
  private readonly names: ReadonlyMap<string, string | undefined>;

  constructor(workbook: Workbook, fileSheets: readonly string[]) {
    const origins = new Map(workbook.sheets.map(({ id, origin }) => [id, origin]));
    this.changes = workbook.journal.flatMap((change) => {
      const sheet = origins.get(change.sheetId);
      return sheet === undefined ? [] : [{ change, sheet }];
    });
    const current = new Map(workbook.sheets.map(({ name, origin }) => [origin, name]));
    this.names = new Map(fileSheets.map((name) => [name.toLowerCase(), current.get(name)]));
  }

  get isNeeded(): boolean {
    return this.changes.length > 0 || [...this.names].some(([before, now]) => now?.toLowerCase() !== before);
  }

  /** The changes on one sheet. */
  changesOn(sheet: string): StructuralChange[] {
    return this.changes.filter((item) => item.sheet === sheet).map(({ change }) => change);
  }

  /** For what moves as a whole: a merged area, a table; undefined when it is gone. */
  area(area: Area, sheet: string): Area | undefined {
    return this.changesOn(sheet).reduce<Area | undefined>(
      (moved, change) => moved && shiftArea(moved, change),
      area,
    );
  }

  /** For what is spread over cells: formats, validation. */
  areas(areas: readonly Area[], sheet: string): Area[] {
    return this.changesOn(sheet).reduce<Area[]>(
      (moved, change) => moved.flatMap((area) => shiftFormatArea(area, change)),
      [...areas],
    );
  }

  /** A formula that stands on `sheet` (its name in the file; "" for the workbook). */
  formula(text: string, sheet: string): string {
    const shifted = this.changes.reduce(
      (formula, item) => shiftFormula(formula, sheet, item.change, item.sheet),
      text,
    );
    return mapReferences(shifted, (reference) => {
      const known = reference.sheet?.toLowerCase() ?? "";
      if (!this.names.has(known)) return undefined;
      const now = this.names.get(known);
      if (now === undefined) return "#REF!";
      return now === reference.sheet ? undefined : referenceText({ ...reference, sheet: now });
    });
  }
}
