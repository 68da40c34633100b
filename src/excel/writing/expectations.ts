import type { CellContent } from "../../application/actions";
import { refuse } from "../../application/notices";
import { areaAddress, type Area } from "../../domain/binding/area";
import { isPassing } from "../hostErrors";
import { withRetries } from "../run";
import { safeText } from "./safeText";

type Contents = readonly (readonly (CellContent | null)[])[];

interface Expected {
  readonly range: Excel.Range;
  readonly formulas: Contents;
}

/** A write whose cells were read just before and just after it, all in its own request. */
interface Written {
  /** Excel lets it follow its cells when rows come or go. */
  readonly range: Excel.Range;
  /** Cells that were written; the others were left alone. */
  readonly isOurs: (row: number, column: number) => boolean;
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/**
 * Co-authors may change cells between our looking at them and our writing, and Excel knows no write that depends on
 * what is there. But a request is done in order: what its reads find before its writes is what these replaced. So the
 * cells that were looked at are read again with the write, and where they hold something else by then everything that
 * was written is put back.
 */
export class Expectations {
  private readonly expected: Expected[] = [];
  private readonly written: Written[] = [];

  queueLook(sheet: Excel.Worksheet, area: Area, formulas: Contents): void {
    this.expected.push({ range: sheet.getRange(areaAddress(area)).load("formulas"), formulas });
  }

  /** Does the write, if anything is expected at all with a look before and after it. */
  queueWrite(range: Excel.Range, cells: Contents): void {
    const isWatched = this.expected.length > 0;
    const before = isWatched ? look(range) : undefined;
    range.formulas = cells.map((row) => [...row]);
    if (!before) return;
    const isOurs = (row: number, column: number): boolean => cells[row]?.[column] !== null;
    this.written.push({ range, isOurs, before, after: look(range) });
  }

  get areMet(): boolean {
    return this.expected.every(({ range, formulas }) => isSame(range.formulas, formulas));
  }

  /** Puts back what the writes replaced. What others typed over them in the meantime stays. */
  async putBack(context: Excel.RequestContext): Promise<void> {
    let rest: readonly Written[] = this.written;
    for (let round = 0; rest.length > 0; round++) {
      if (round === MOST_ROUNDS) throw refuse("notPutBack", {});
      rest = await withRetries(() => putBackOnce(context, rest), isPassing);
    }
  }
}

/** Nobody types that often between two requests; another machine might. */
const MOST_ROUNDS = 5;

const look = (range: Excel.Range): Excel.Range =>
  range.getOffsetRange(0, 0).load("formulas,values,valueTypes,numberFormat");

/** Answers the writes that hit something once more, with what they replaced: that is to be put back next. */
async function putBackOnce(
  context: Excel.RequestContext,
  written: readonly Written[],
): Promise<readonly Written[]> {
  const again = written.map(({ range, isOurs, before, after }) => {
    const now = look(range);
    const { numberFormat, formulas, values, valueTypes } = before;
    const isReformatted = (row: number, column: number): boolean =>
      after.numberFormat[row]?.[column] !== numberFormat[row]?.[column];
    range.numberFormat = pick(numberFormat, isReformatted, (format) => format);
    range.formulas = pick(formulas, isOurs, (formula, row, column) => {
      const isError = valueTypes[row]?.[column] === Excel.RangeValueType.error;
      return isError ? formula : typedAgain(formula, values[row]?.[column]);
    });
    return { expected: after, next: { range, isOurs, before: now, after: look(range) } };
  });
  await context.sync();
  return again.flatMap(({ expected, next }) =>
    isSame(next.before.formulas, expected.formulas, next.isOurs) ? [] : [next],
  );
}

function pick(
  contents: Contents,
  isOurs: Written["isOurs"],
  change: (content: CellContent | null, row: number, column: number) => CellContent | null,
): (CellContent | null)[][] {
  return contents.map((line, row) =>
    line.map((content, column) => (isOurs(row, column) ? change(content, row, column) : null)),
  );
}

/** A cell that shows its own formula holds it as text; reading has dropped the apostrophe that kept it so. */
function typedAgain(formula: CellContent | null, value: unknown): CellContent | null {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : safeText(formula);
}

function isSame(one: Contents, other: Contents, counts: Written["isOurs"] = () => true): boolean {
  return one.every((line, row) =>
    line.every(
      (content, column) => !counts(row, column) || String(content) === String(other[row]?.[column] ?? ""),
    ),
  );
}
