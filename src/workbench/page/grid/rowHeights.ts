import type { Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { MeasureText } from "./cellSource";
import { grownRows } from "./rowGrowth";

/** The heights rows have grown to, and whether they still fit. */
export class RowHeights {
  private readonly bySheet = new Map<string, ReadonlyMap<number, number>>();

  constructor(
    private readonly workbook: Workbook,
    private readonly measure: MeasureText,
  ) {}

  /** Measures a sheet's rows anew. */
  of(sheet: Sheet): ReadonlyMap<number, number> {
    const grown = grownRows(this.workbook, sheet, this.measure);
    this.bySheet.set(sheet.id, grown);
    return grown;
  }

  /** Whether rows of `area` need another height than when they were measured. */
  differ(sheet: Sheet, area: Area): boolean {
    const before = this.bySheet.get(sheet.id) ?? new Map<number, number>();
    const now = grownRows(this.workbook, sheet, this.measure, area);
    const rows = [...before.keys(), ...now.keys()].filter((row) => row >= area.top && row <= area.bottom);
    return rows.some((row) => before.get(row) !== now.get(row));
  }
}
