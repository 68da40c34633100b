import { intersect, type Area } from "../../model/geometry";
import type { ModelEvent } from "../../model/events";
import type { ConditionalFormat, Overlay } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { FormulaCalculator, createCalculator } from "../calculator";
import { ConditionalRuleState } from "./conditionalRule";
import type { DataBar, Icon } from "./conditionalScales";

/** What the conditional formats make of a sheet's cells. */
export interface Overlays {
  /** The look laid over the cell, colour scales included. */
  overlayAt(row: number, column: number): Overlay | undefined;
  barAt(row: number, column: number): DataBar | undefined;
  iconAt(row: number, column: number): Icon | undefined;
}

interface Look {
  readonly overlay?: Overlay;
  readonly bar?: DataBar;
  readonly icon?: Icon;
}

const NOTHING: Look = {};

/** The rules of one sheet with what they have said so far; thrown away when anything changes. */
class SheetOverlays implements Overlays {
  private readonly looks = new Map<string, Look>();
  private readonly rules: readonly ConditionalRuleState[];

  constructor(
    readonly formats: readonly ConditionalFormat[],
    sheet: Sheet,
    workbook: Workbook,
    calculator: FormulaCalculator,
  ) {
    this.rules = formats.map((format) => new ConditionalRuleState(format, sheet, workbook, calculator));
  }

  prepare(area: Area): void {
    for (const rule of this.rules)
      if (rule.format.areas.some((one) => intersect(one, area))) rule.prepare(area);
  }

  overlayAt(row: number, column: number): Overlay | undefined {
    return this.lookAt(row, column).overlay;
  }

  barAt(row: number, column: number): DataBar | undefined {
    return this.lookAt(row, column).bar;
  }

  iconAt(row: number, column: number): Icon | undefined {
    return this.lookAt(row, column).icon;
  }

  private lookAt(row: number, column: number): Look {
    const key = `${row},${column}`;
    let look = this.looks.get(key);
    if (!look) this.looks.set(key, (look = this.work(row, column)));
    return look;
  }

  /** The first rule to say something about a part of the look is the one that counts. */
  private work(row: number, column: number): Look {
    let look = NOTHING;
    for (const rule of this.rules) {
      if (!rule.covers(row, column)) continue;
      const effect = rule.effectAt(row, column);
      if (!effect) continue;
      look = {
        ...effect,
        ...look,
        ...((effect.overlay ?? look.overlay) && { overlay: under(look.overlay, effect.overlay) }),
      };
      if (rule.format.stopIfTrue) break;
    }
    return look;
  }
}

/** `lower` laid under `upper`: it shows only where `upper` says nothing. */
function under(upper: Overlay | undefined, lower: Overlay | undefined): Overlay {
  if (!upper || !lower) return upper ?? lower ?? {};
  const font = (upper.font ?? lower.font) ? { font: { ...lower.font, ...upper.font } } : {};
  const borders = (upper.borders ?? lower.borders) ? { borders: { ...lower.borders, ...upper.borders } } : {};
  return { ...lower, ...upper, ...font, ...borders };
}

interface Kept {
  readonly calculator: FormulaCalculator;
  readonly sheets: Map<Sheet, SheetOverlays>;
}

const kept = new WeakMap<Workbook, Kept>();

function keptFor(workbook: Workbook): Kept {
  const known = kept.get(workbook);
  const own = workbook.calculator instanceof FormulaCalculator ? workbook.calculator : undefined;
  if (known && (!own || known.calculator === own)) return known;
  const fresh: Kept = { calculator: own ?? createCalculator(), sheets: new Map() };
  if (!known)
    workbook.listen((events) => {
      if (events.some(changesLooks)) kept.get(workbook)?.sheets.clear();
    });
  kept.set(workbook, fresh);
  return fresh;
}

function changesLooks(event: ModelEvent): boolean {
  if (event.type === "selection" || event.type === "formats") return false;
  return event.type !== "calculated" || event.areas.length > 0;
}

/** Whole columns are not worked out beforehand beyond this many cells; the rest is when it is asked for. */
const MOST_PREPARED_ROWS = 5_000;

/** What the conditional formats make of the cells of `area`; remembered until the workbook changes. */
export function evaluateConditionalFormats(workbook: Workbook, sheet: Sheet, area: Area): Overlays {
  const { calculator, sheets } = keptFor(workbook);
  let overlays = sheets.get(sheet);
  if (overlays?.formats !== sheet.conditionalFormats) {
    overlays = new SheetOverlays(sheet.conditionalFormats, sheet, workbook, calculator);
    sheets.set(sheet, overlays);
  }
  overlays.prepare({ ...area, bottom: Math.min(area.bottom, area.top + MOST_PREPARED_ROWS) });
  return overlays;
}
