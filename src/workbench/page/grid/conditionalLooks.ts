import { evaluateConditionalFormats, type DataBar, type Icon, type Overlays } from "../../formulas";
import { MAX_COLUMNS } from "../../model/geometry";
import type { Overlay } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** All that conditional formats do to one cell. */
export interface ConditionalLook {
  readonly overlay?: Overlay;
  readonly bar?: DataBar;
  readonly icon?: Icon;
}

/** Conditional formats are worked out for this many rows at a time, as the grid comes to show them. */
const BLOCK = 128;

export class ConditionalLooks {
  private readonly blocks = new Map<string, Overlays>();

  constructor(private readonly workbook: Workbook) {}

  clear(): void {
    this.blocks.clear();
  }

  at(sheet: Sheet, row: number, column: number): ConditionalLook | undefined {
    if (sheet.conditionalFormats.length === 0) return undefined;
    const overlays = this.blockOf(sheet, Math.floor(row / BLOCK));
    const overlay = overlays.overlayAt(row, column);
    const bar = overlays.barAt(row, column);
    const icon = overlays.iconAt(row, column);
    if (!overlay && !bar && !icon) return undefined;
    return { ...(overlay && { overlay }), ...(bar && { bar }), ...(icon && { icon }) };
  }

  private blockOf(sheet: Sheet, block: number): Overlays {
    const key = `${sheet.id} ${block}`;
    let overlays = this.blocks.get(key);
    if (!overlays) {
      const area = { top: block * BLOCK, bottom: (block + 1) * BLOCK - 1, left: 0, right: MAX_COLUMNS - 1 };
      overlays = evaluateConditionalFormats(this.workbook, sheet, area);
      this.blocks.set(key, overlays);
    }
    return overlays;
  }
}
