import { readTag } from "../../application/marks/highlights";
import { readLook, queueReading, type QueuedLook } from "./formatLook";

interface Removal {
  readonly sheet: Excel.Worksheet;
  readonly place: number;
  readonly tag: string;
  readonly rule: Excel.ConditionalFormatRule;
  readonly stopIfTrue: Excel.ConditionalFormat;
  readonly ranges: Excel.RangeAreas;
  readonly look: QueuedLook;
}

/**
 * A highlight is removed by its place among the sheet's conditional formats: Excel has no other name for it. When a
 * co-author has added a rule since the places were read, another rule stands there. So each removal reads, in its own
 * request, what it removes: a rule of another kind has no formula, which stops the request before anything is gone;
 * a formula of theirs is put back as it was.
 */
export class Removals {
  private readonly removed: Removal[] = [];
  private readonly added = new Map<Excel.Worksheet, number>();

  queueRemoving(sheet: Excel.Worksheet, { place, tag }: { place: number; tag: string }): void {
    const format = sheet.getRange().conditionalFormats.getItemAt(place);
    const rule = format.custom.rule.load("formula");
    const look = queueReading(format.custom.format);
    const ranges = format.getRanges().load("address");
    format.load("stopIfTrue");
    this.removed.push({ sheet, place, tag, rule, stopIfTrue: format, ranges, look });
    format.delete();
  }

  /** New rules go before all others. */
  noteAdding(sheet: Excel.Worksheet): void {
    this.added.set(sheet, (this.added.get(sheet) ?? 0) + 1);
  }

  /** Another one of ours in the place needs no putting back: it is made anew when the sheet is looked at again. */
  get hitOthers(): boolean {
    return this.removed.some(({ rule, tag }) => readTag(rule.formula) !== tag);
  }

  private others(): readonly Removal[] {
    return this.removed.filter(({ rule }) => readTag(rule.formula) === undefined);
  }

  queuePuttingBack(): void {
    const byPlace = [...this.others()].sort((a, b) => a.place - b.place);
    for (const removal of byPlace) this.queueOne(removal);
  }

  private queueOne(removal: Removal): void {
    const { sheet, place, rule, stopIfTrue, ranges, look } = removal;
    const addresses = ranges.address.split(",").map((address) => address.slice(address.lastIndexOf("!") + 1));
    const format = sheet.getRanges(addresses.join(",")).conditionalFormats.add("Custom");
    format.custom.rule.formula = rule.formula;
    readLook(look)(format.custom.format);
    if (stopIfTrue.stopIfTrue) format.stopIfTrue = true;
    // It is the first one now; its place is counted on the sheet as it has become.
    const ours = this.removed.filter((one) => one.sheet === sheet && readTag(one.rule.formula) !== undefined);
    const above = ours.filter((one) => one.place < place).length;
    const priority = place - above + (this.added.get(sheet) ?? 0);
    if (priority > 0) sheet.getRange().conditionalFormats.getItemAt(0).priority = priority;
  }
}
