import { contains, intersect, sameArea, type Area } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { Compiler } from "./compiling/compile";
import type { CallSite, CustomNames, Program } from "./compiling/program";
import type { Place, SheetArea } from "./compiling/references";
import { readFormula } from "./compiling/syntax";
import type { CustomFunctions } from "./custom/customFunctions";
import { ChangeLog } from "./net/changeLog";
import { FormulaNode } from "./net/formulaNode";
import { orderOf } from "./net/order";
import { Results } from "./net/results";
import { Upkeep } from "./net/upkeep";
import { CellValues } from "./running/cellValues";
import { Machine, type Job } from "./running/machine";
import { errorValue, type RuntimeValue } from "./running/runtimeValues";

export interface Surroundings {
  readonly customFunctions: CustomFunctions | undefined;
  /** The time as Excel counts it: days since the end of 1899. */
  readonly now: () => number;
}

/** Spills that make other spills grow settle after a few rounds; those that chase each other never do. */
const MOST_ROUNDS = 25;

const NO_CUSTOM: CustomNames = { knows: () => false, isVolatile: () => false };

/** What is no formula at all. */
const NO_PROGRAM: Program = {
  text: "#NAME?",
  references: [],
  sites: [],
  volatile: false,
  roaming: false,
  subtotal: false,
  relativity: { row: false, column: false },
};

/** One workbook's formulas: works them out and remembers between calculations what it takes. */
export class Calculation {
  readonly machine: Machine;
  private readonly values = new CellValues();
  private readonly upkeep: Upkeep;
  private log = new ChangeLog();
  /** Counts the calculations. */
  private epoch = 0;
  /**
   * How often each formula was found to read itself. Once may be due to a spill that is about to go; who reads
   * its own spill is found out a second time.
   */
  private readonly circles = new Map<FormulaNode, number>();
  /** Formulas whose OFFSET or INDIRECT found other cells than before. */
  private readonly rerouted = new Set<FormulaNode>();

  constructor(
    private readonly workbook: Workbook,
    private readonly surroundings: Surroundings,
  ) {
    this.upkeep = new Upkeep(workbook, this.values, (formula, place) => this.compile(formula, place));
    this.machine = new Machine(this.values, {
      now: surroundings.now,
      isSubtotal: (sheet, row, column) => this.upkeep.net.at(sheet, row, column)?.program.subtotal ?? false,
      callCustom: (job, site, parameters) => this.callCustom(job, site, parameters),
    });
  }

  compile(formula: string, place: Place): Program {
    const syntax = readFormula(formula);
    return syntax
      ? new Compiler(place, this.surroundings.customFunctions ?? NO_CUSTOM).compile(syntax)
      : NO_PROGRAM;
  }

  /** Where formulas read themselves. */
  circularCells(): readonly FormulaNode[] {
    return [...this.upkeep.net.all()].filter(({ circular }) => circular);
  }

  precedents({ sheet, area }: SheetArea): SheetArea[] {
    return [...this.upkeep.net.formulasIn(sheet, area)].flatMap(({ program, roamed }) => [
      ...program.references.flatMap(({ areas, positional }) => (positional ? [] : areas)),
      ...roamed,
    ]);
  }

  dependents({ sheet, area }: SheetArea): SheetArea[] {
    return [...this.upkeep.net.readersIn(sheet, area)].map(({ sheet: home, row, column }) => ({
      sheet: home,
      area: { top: row, bottom: row, left: column, right: column },
    }));
  }

  recalculate(because: "edited" | "asked"): Map<string, Area[]> {
    const { customFunctions } = this.surroundings;
    const log = (this.log = new ChangeLog());
    const answered = customFunctions?.takeSettled(this).filter(({ alive }) => alive) ?? [];
    const gathered = this.upkeep.gather(answered, log);
    const everything = because === "asked" && gathered.size === 0;
    this.calculate(everything ? new Set(this.upkeep.net.all()) : this.withReaders(gathered));
    this.upkeep.noteVanished(log);
    customFunctions?.flush();
    return log.areas();
  }

  private withReaders(dirty: Set<FormulaNode>): Set<FormulaNode> {
    const { net } = this.upkeep;
    for (const { sheet, row, column, reach, blocked } of dirty) {
      for (const reader of net.readersOf(sheet, row, column)) dirty.add(reader);
      for (const reader of net.roaming) if (hasFound(reader, sheet, row, column)) dirty.add(reader);
      if (reach && !blocked) for (const reader of net.readersIn(sheet, reach)) dirty.add(reader);
    }
    return dirty;
  }

  private calculate(first: Set<FormulaNode>): void {
    const results = new Results(this.workbook, this.upkeep.net, this.values, this.log);
    this.epoch++;
    this.circles.clear();
    let dirty = first;
    for (let round = 0; dirty.size > 0; round++) {
      if (round === MOST_ROUNDS) {
        for (const node of dirty) this.giveUp(node, results);
        return;
      }
      const from = this.log.length;
      this.runRound(dirty, results);
      dirty = this.withReaders(this.overtaken(round === 0 ? 0 : from));
    }
  }

  /** Excel warns about a formula that reads its own result, and shows 0. */
  private giveUp(node: FormulaNode, results: Results): void {
    node.circular = true;
    node.roamed = [];
    this.circles.set(node, (this.circles.get(node) ?? 0) + 1);
    results.putOne(node, 0);
  }

  private runRound(dirty: Set<FormulaNode>, results: Results): void {
    const { nodes, circular } = orderOf(dirty, this.upkeep.net);
    for (const node of nodes) {
      node.circular = (this.circles.get(node) ?? 0) > 1;
      if (circular.has(node) && !node.circular) this.giveUp(node, results);
    }
    const jobs = nodes.filter((node) => !node.circular);
    this.surroundings.customFunctions?.release(nodes);
    this.machine.run(jobs, (job, { value, busy, roamed }) => {
      if (!(job instanceof FormulaNode)) return;
      job.ranAt = this.log.length;
      job.ranIn = this.epoch;
      if (!sameAreas(job.roamed, roamed)) this.rerouted.add(job);
      job.roamed = roamed;
      if (busy) results.putOne(job, { error: "#BUSY!" });
      else results.put(job, value);
    });
  }

  /** Formulas that ran before something they read had come to its final value. */
  private overtaken(from: number): Set<FormulaNode> {
    const { net } = this.upkeep;
    // Where they go now they may read what reads them: the next round's order will know.
    const late = new Set(this.rerouted);
    this.rerouted.clear();
    for (let at = from; at < this.log.length; at++) {
      const change = this.log.changes[at];
      if (!change) continue;
      const { sheet, row, column, unforeseen } = change;
      const add = (node: FormulaNode): void => {
        if (node.ranIn !== this.epoch || node.ranAt <= at) late.add(node);
      };
      if (unforeseen) {
        const cell = { top: row, bottom: row, left: column, right: column };
        net.readersOf(sheet, row, column).forEach(add);
        for (const node of net.anchors)
          if (node.blocked && node.sheet === sheet && node.reach && intersect(node.reach, cell)) add(node);
      }
      for (const node of net.roaming) if (hasFound(node, sheet, row, column)) add(node);
    }
    return late;
  }

  private callCustom(job: Job, site: CallSite, parameters: readonly RuntimeValue[]): RuntimeValue | "busy" {
    const { customFunctions } = this.surroundings;
    // Excel does not call an add-in's functions in conditional formats and data validation.
    if (!customFunctions || !(job instanceof FormulaNode)) return errorValue("#VALUE!");
    return customFunctions.call(this, job, site, parameters);
  }
}

/** Whether the cell is among those that OFFSET or INDIRECT led to. */
const hasFound = ({ roamed }: FormulaNode, sheet: Sheet, row: number, column: number): boolean =>
  roamed.some((one) => one.sheet === sheet && contains(one.area, row, column));

const sameAreas = (a: readonly SheetArea[], b: readonly SheetArea[]): boolean =>
  a.length === b.length &&
  a.every(({ sheet, area }, index) => {
    const other = b[index];
    return other?.sheet === sheet && sameArea(area, other.area);
  });
