import { intersect, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { isCellError, type Scalar } from "../../model/values";

/** What the rules that compare a cell with all others need to know of the values in their areas. */
export class AreaStatistics {
  /** In order of size. */
  readonly numbers: readonly number[];
  private readonly counts = new Map<string, number>();
  private summed: { mean: number; deviation: number } | undefined;

  constructor(sheet: Sheet, areas: readonly Area[]) {
    const numbers: number[] = [];
    for (const value of valuesIn(sheet, areas)) {
      if (typeof value === "number") numbers.push(value);
      const key = valueKey(value);
      if (key !== undefined) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
    this.numbers = numbers.sort((a, b) => a - b);
  }

  count(value: Scalar): number {
    const key = valueKey(value);
    return key === undefined ? 0 : (this.counts.get(key) ?? 0);
  }

  get lowest(): number {
    return this.numbers[0] ?? 0;
  }

  get highest(): number {
    return this.numbers.at(-1) ?? 0;
  }

  /** Mean and deviation of the values as a whole population. */
  get summary(): { readonly mean: number; readonly deviation: number } {
    if (!this.summed) {
      const n = Math.max(1, this.numbers.length);
      const mean = this.numbers.reduce((sum, number) => sum + number, 0) / n;
      const squares = this.numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
      this.summed = { mean, deviation: Math.sqrt(squares / n) };
    }
    return this.summed;
  }

  /** Between neighbours when it falls between two, as PERCENTILE.INC. */
  percentile(share: number): number {
    const at = Math.max(0, Math.min(1, share)) * (this.numbers.length - 1);
    const below = this.numbers[Math.floor(at)] ?? 0;
    const above = this.numbers[Math.ceil(at)] ?? below;
    return below + (above - below) * (at - Math.floor(at));
  }
}

function* valuesIn(sheet: Sheet, areas: readonly Area[]): Generator<Scalar> {
  const seen = areas.length > 1 ? new Set<string>() : undefined;
  const isNew = (row: number, column: number): boolean => {
    const key = `${row},${column}`;
    if (seen?.has(key)) return false;
    seen?.add(key);
    return true;
  };
  const used = sheet.usedArea();
  for (const whole of used ? areas : []) {
    const area = used && intersect(whole, used);
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (isNew(row, column)) yield sheet.valueAt(row, column);
  }
}

/** Equal for values Excel calls duplicates: capital letters do not matter; blanks are none. */
function valueKey(value: Scalar): string | undefined {
  if (value === null || value === "" || isCellError(value)) return undefined;
  return `${typeof value} ${String(value).toLowerCase()}`;
}
