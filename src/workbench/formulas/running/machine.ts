import { areaOf } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { isCellError } from "../../model/values";
import { builtinsOf } from "./builtins";
import type { CellValues } from "./cellValues";
import { LocatedArray } from "./locatedArray";
import type { CallSite, Program } from "../compiling/program";
import { Library } from "./library";
import type { Place, Reference, SheetArea } from "../compiling/references";
import { BLANK_VALUE, errorValue, firstOf, truthValue, type RuntimeValue } from "./runtimeValues";

export interface Job {
  readonly place: Place;
  readonly program: Program;
}

/** What one formula came to, and what it touched on the way. */
export interface Outcome {
  readonly value: RuntimeValue;
  /** A value it read, or a custom function it called, is still being worked out. */
  readonly busy: boolean;
  /** What OFFSET and INDIRECT found. */
  readonly roamed: readonly SheetArea[];
}

export interface MachineOptions {
  readonly now: () => number;
  readonly isSubtotal: (sheet: Sheet, row: number, column: number) => boolean;
  readonly callCustom: (
    job: Job,
    site: CallSite,
    parameters: readonly RuntimeValue[],
  ) => RuntimeValue | "busy";
}

/** Texts are numbered as they come; a workbook that keeps making new ones must not grow for ever. */
const MOST_NUMBERED = 200_000;

/**
 * Runs compiled formulas one after another. Each is wrapped as IF(_AT(…),_SET(…)): _AT moves on to the next
 * one, so that _V(0) means its first reference, and _SET takes its result out before the next begins.
 */
export class Machine {
  place!: Place;
  private readonly library: Library;
  private readonly numbers = new Map<string, number>();
  private jobs: readonly Job[] = [];
  private position = -1;
  private taken = true;
  private busy = false;
  private roamed: SheetArea[] = [];
  private take: (job: Job, outcome: Outcome) => void = () => undefined;

  constructor(
    readonly values: CellValues,
    private readonly options: MachineOptions,
  ) {
    const functions = builtinsOf(this);
    functions.set("_AT", ([number]) => this.advance(number));
    functions.set("_SET", ([value]) => this.settle(value ?? BLANK_VALUE));
    this.library = new Library(functions);
  }

  run(jobs: readonly Job[], take: (job: Job, outcome: Outcome) => void): void {
    if (jobs.length === 0) return;
    if (this.numbers.size > MOST_NUMBERED) this.numbers.clear();
    this.jobs = jobs;
    this.take = take;
    this.position = -1;
    this.taken = true;
    this.library.run(jobs.map(({ program }) => this.wrap(program.text)));
    this.settleBroken();
    if (this.position !== jobs.length - 1) throw new Error("the formula library skipped formulas");
  }

  private wrap(text: string): string {
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
    return `IF(_AT(${number}),_SET(${text}))`;
  }

  private advance(number: RuntimeValue | undefined): RuntimeValue {
    this.settleBroken();
    const job = this.jobs[++this.position];
    const expected = number && firstOf(number);
    if (!job || expected?.kind !== 1 || this.numbers.get(job.program.text) !== expected.value) {
      this.position = Number.NaN;
      return truthValue(false);
    }
    this.place = job.place;
    this.taken = false;
    this.busy = false;
    this.values.sawBusy = false;
    this.roamed = [];
    return truthValue(true);
  }

  /** The library gave up on a formula before it came to a result. */
  private settleBroken(): void {
    if (!this.taken && !Number.isNaN(this.position)) this.settle(errorValue("#CALC!"));
  }

  private settle(value: RuntimeValue): RuntimeValue {
    const job = this.jobs[this.position];
    this.taken = true;
    if (job) this.take(job, { value, busy: this.busy || this.values.sawBusy, roamed: this.roamed });
    return BLANK_VALUE;
  }

  now(): number {
    return this.options.now();
  }

  fetch(index: number, how: "value" | "located" | "masked"): RuntimeValue {
    const reference = this.jobs[this.position]?.program.references[index];
    if (!reference) return errorValue("#REF!");
    const [first] = reference.areas;
    if (how === "value" && reference.single && first)
      return this.values.scalar(first.sheet, first.area.top, first.area.left);
    const areas = reference.anchor
      ? this.spillOf(reference)
      : reference.areas.map((one) => this.clip(one, reference));
    if (areas.length === 0) return errorValue("#REF!");
    return how === "masked" ? this.masked(areas) : new LocatedArray(areas, this.values);
  }

  private clip(area: SheetArea, { positional }: Reference): SheetArea {
    return positional ? area : this.values.clip(area);
  }

  private spillOf({ areas }: Reference): SheetArea[] {
    const [first] = areas;
    const cell = first?.sheet.cells.get(first.area.top, first.area.left);
    const blocked = cell && isCellError(cell.value) && cell.value.error === "#SPILL!";
    if (!first || cell?.formula === undefined || blocked) return [];
    const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
    const { top, left } = first.area;
    return [{ sheet: first.sheet, area: areaOf(top, left, rows, columns) }];
  }

  private masked(areas: readonly SheetArea[]): LocatedArray {
    const hidden: boolean[] = [];
    const subtotals: boolean[][] = [];
    for (const { sheet, area } of areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        hidden.push(sheet.rows.get(row)?.hidden ?? false);
        const line: boolean[] = [];
        for (let column = area.left; column <= area.right; column++)
          line.push(this.options.isSubtotal(sheet, row, column));
        subtotals.push(line);
      }
    }
    return new LocatedArray(areas, this.values, subtotals, hidden);
  }

  located(area: SheetArea): RuntimeValue {
    return new LocatedArray([area], this.values);
  }

  /** An area found while running: the caller's formula depends on it from now on. */
  roam(area: SheetArea): RuntimeValue {
    const clipped = this.values.clip(area);
    this.roamed.push(clipped);
    return this.located(clipped);
  }

  callCustom(index: number, parameters: readonly RuntimeValue[]): RuntimeValue {
    const job = this.jobs[this.position];
    const site = job?.program.sites[index];
    if (!job || !site) return errorValue("#VALUE!");
    if (this.busy || this.values.sawBusy) return errorValue("#BUSY!");
    const answer = this.options.callCustom(job, site, parameters);
    if (answer !== "busy") return answer;
    this.busy = true;
    return errorValue("#BUSY!");
  }
}
