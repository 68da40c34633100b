import { cellsIn, intersect, type Area, type Position } from "../model/geometry";
import type { ModelEvent } from "../model/events";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Cell } from "../model/cell";
import { CellValues } from "./cellValues";
import { ChangeLog } from "./changeLog";
import { Compiler, type CallSite, type CustomNames, type Program } from "./compile";
import type { CustomFunctions } from "./customFunctions";
import { FormulaNode } from "./formulaNode";
import { Machine, type Job } from "./machine";
import { Net } from "./net";
import { orderOf } from "./order";
import type { Place } from "./references";
import { Results } from "./results";
import { errorValue, type RuntimeValue } from "./runtimeValues";
import { readFormula } from "./syntax";

export interface Surroundings {
  readonly customFunctions: CustomFunctions | undefined;
  /** The time as Excel counts it: days since the end of 1899. */
  readonly now: () => number;
}

/** Spills that make other spills grow settle after a few rounds; those that chase each other never do. */
const MOST_ROUNDS = 25;

const NO_CUSTOM: CustomNames = { knows: () => false, isVolatile: () => false };

const NO_PROGRAM: Program = {
  text: "#NAME?",
  references: [],
  sites: [],
  volatile: false,
  roaming: false,
  subtotal: false,
  relativity: { row: false, column: false },
};

/** All that is known about one workbook's formulas between calculations. */
export class Calculation {
  readonly values = new CellValues();
  readonly machine: Machine;
  private net = new Net();
  /** Counts the calculations. */
  private epoch = 0;
  private log = new ChangeLog();
  private readonly spilledBefore = new Map<Sheet, Position[]>();
  private stale: "everything" | Map<Sheet, Area[]> = "everything";

  constructor(
    private readonly workbook: Workbook,
    private readonly surroundings: Surroundings,
  ) {
    this.machine = new Machine(this.values, {
      now: surroundings.now,
      isSubtotal: (sheet, row, column) => this.net.at(sheet, row, column)?.program.subtotal ?? false,
      callCustom: (job, site, parameters) => this.callCustom(job, site, parameters),
    });
    workbook.listen((events) => events.forEach((event) => this.notice(event)));
  }

  private notice(event: ModelEvent): void {
    if (event.type === "contents") this.noticeContents(event.sheetId, event.areas);
    if (!changesMeaning(event)) return;
    this.stale = "everything";
    this.values.forget();
  }

  private noticeContents(sheetId: string, areas: readonly Area[]): void {
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet) return;
    for (const area of areas) this.values.touch(sheet, area);
    if (this.stale !== "everything") this.stale.set(sheet, [...(this.stale.get(sheet) ?? []), ...areas]);
  }

  recalculate(): Map<string, Area[]> {
    const log = (this.log = new ChangeLog());
    const settled = this.surroundings.customFunctions?.takeSettled(this) ?? [];
    const dirty = this.gather(settled.filter((node) => node.alive));
    this.calculate(this.withReaders(dirty));
    this.noteVanished();
    this.surroundings.customFunctions?.flush();
    return log.areas();
  }

  /** The formulas that must run because of what happened; all of them when nothing is known to have happened. */
  private gather(settled: readonly FormulaNode[]): Set<FormulaNode> {
    const { stale } = this;
    this.stale = new Map();
    if (stale === "everything") return this.rebuild();
    if (stale.size === 0) return settled.length > 0 ? new Set(settled) : new Set(this.net.all());
    const dirty = new Set<FormulaNode>([...settled, ...this.net.volatile]);
    for (const [sheet, areas] of stale) for (const area of areas) this.gatherArea(sheet, area, dirty);
    return dirty;
  }

  private gatherArea(sheet: Sheet, area: Area, dirty: Set<FormulaNode>): void {
    for (const node of [...this.net.formulasIn(sheet, area)]) {
      const formula = sheet.cells.get(node.row, node.column)?.formula;
      if (formula === node.formula) dirty.add(node);
      else this.replace(node, formula, dirty);
    }
    for (const [row, column, cell] of cellsOf(sheet, area)) {
      if (cell.formula === undefined || this.net.at(sheet, row, column)) continue;
      dirty.add(this.addNode(sheet, row, column, cell.formula));
    }
    for (const node of this.net.readersIn(sheet, area)) dirty.add(node);
    this.gatherAnchors(sheet, area, dirty);
  }

  /** Formulas that spill over the area, or would if they could. */
  private gatherAnchors(sheet: Sheet, area: Area, dirty: Set<FormulaNode>): void {
    for (const node of this.net.anchors)
      if (node.sheet === sheet && node.reach && intersect(node.reach, area)) dirty.add(node);
  }

  /** A new formula takes over what the old one spilled; without one that is gone. */
  private replace(old: FormulaNode, formula: string | undefined, dirty: Set<FormulaNode>): void {
    const { sheet, row, column, reach, blocked } = old;
    this.net.remove(old);
    dirty.delete(old);
    if (formula !== undefined) {
      const node = this.addNode(sheet, row, column, formula);
      Object.assign(node, { reach, blocked });
      if (reach) this.net.anchors.add(node);
      dirty.add(node);
    } else if (reach && !blocked) this.clearSpill(old, reach, dirty);
  }

  private clearSpill(node: FormulaNode, reach: Area, dirty: Set<FormulaNode>): void {
    const { sheet, row, column } = node;
    for (const [r, c, { anchor }] of [...sheet.spilled.entries(reach)]) {
      if (anchor.row !== row || anchor.column !== column) continue;
      sheet.spilled.set(r, c, undefined);
      this.log.add(sheet, r, c, true);
    }
    this.values.touch(sheet, reach);
    for (const reader of this.net.readersIn(sheet, reach)) dirty.add(reader);
    this.gatherAnchors(sheet, reach, dirty);
  }

  private rebuild(): Set<FormulaNode> {
    this.net = new Net();
    this.values.forget();
    for (const sheet of this.workbook.sheets) {
      this.spilledBefore.set(
        sheet,
        [...sheet.spilled.entries()].map(([row, column]) => ({ row, column })),
      );
      sheet.spilled.clear();
      for (const [row, column, cell] of sheet.cells.entries())
        if (cell.formula !== undefined) this.addNode(sheet, row, column, cell.formula);
    }
    return new Set(this.net.all());
  }

  /** After a rebuild: cells that something was spilled over before and that are empty now. */
  private noteVanished(): void {
    for (const [sheet, places] of this.spilledBefore)
      for (const { row, column } of places)
        if (!sheet.spilled.get(row, column)) this.log.add(sheet, row, column, true);
    this.spilledBefore.clear();
  }

  private addNode(sheet: Sheet, row: number, column: number, formula: string): FormulaNode {
    const place = { workbook: this.workbook, sheet, row, column, down: 0, right: 0 };
    const node = new FormulaNode(formula, place, this.compile(formula, place));
    this.net.add(node);
    return node;
  }

  compile(formula: string, place: Place): Program {
    const syntax = readFormula(formula);
    if (!syntax) return NO_PROGRAM;
    return new Compiler(place, this.surroundings.customFunctions ?? NO_CUSTOM).compile(syntax);
  }

  private withReaders(dirty: Set<FormulaNode>): Set<FormulaNode> {
    for (const node of dirty) {
      for (const reader of this.net.readersOf(node.sheet, node.row, node.column)) dirty.add(reader);
      if (node.reach && !node.blocked)
        for (const reader of this.net.readersIn(node.sheet, node.reach)) dirty.add(reader);
    }
    return dirty;
  }

  private calculate(first: Set<FormulaNode>): void {
    const { log } = this;
    const results = new Results(this.workbook, this.net, this.values, log);
    let dirty = first;
    let from = log.length;
    this.epoch++;
    for (let round = 0; dirty.size > 0 && round < MOST_ROUNDS; round++) {
      this.runRound(dirty, results);
      dirty = this.withReaders(this.overtaken(from));
      from = log.length;
    }
  }

  private runRound(dirty: Set<FormulaNode>, results: Results): void {
    const { nodes, circular } = orderOf(dirty, this.net);
    for (const node of nodes) {
      node.circular = circular.has(node);
      // Excel warns about a circle and shows 0.
      if (node.circular) results.putOne(node, 0);
    }
    const jobs = nodes.filter((node) => !node.circular);
    this.surroundings.customFunctions?.release(jobs);
    this.machine.run(jobs, (job, { value, busy, roamed }) => {
      const node = job as FormulaNode;
      node.ranAt = this.log.length;
      node.ranIn = this.epoch;
      node.roamed = roamed;
      if (busy) results.putOne(node, { error: "#BUSY!" });
      else results.put(node, value);
    });
  }

  /** Formulas that ran before something they read had come to its final value. */
  private overtaken(from: number): Set<FormulaNode> {
    const { log } = this;
    const late = new Set<FormulaNode>();
    for (let at = from; at < log.changes.length; at++) {
      const change = log.changes[at];
      if (!change) continue;
      const { sheet, row, column } = change;
      if (change.unforeseen) {
        for (const node of this.net.readersOf(sheet, row, column))
          if (this.ranBefore(node, at)) late.add(node);
        for (const node of this.net.anchors)
          if (node.blocked && node.sheet === sheet && this.ranBefore(node, at) && node.reach)
            if (intersect(node.reach, { top: row, bottom: row, left: column, right: column })) late.add(node);
      }
      for (const node of this.net.roaming)
        if (
          this.ranBefore(node, at) &&
          node.roamed.some((one) => one.sheet === sheet && holds(one.area, row, column))
        )
          late.add(node);
    }
    return late;
  }

  private ranBefore(node: FormulaNode, change: number): boolean {
    return node.ranIn !== this.epoch || node.ranAt <= change;
  }

  private callCustom(job: Job, site: CallSite, parameters: readonly RuntimeValue[]): RuntimeValue | "busy" {
    const { customFunctions } = this.surroundings;
    // Excel does not call an add-in's functions in conditional formats and data validation.
    if (!customFunctions || !(job instanceof FormulaNode)) return errorValue("#VALUE!");
    return customFunctions.call(this, job, site, parameters);
  }

  /** Where formulas read themselves. */
  circularCells(): readonly FormulaNode[] {
    return [...this.net.all()].filter(({ circular }) => circular);
  }
}

/** A few cells are looked up one by one: walking the sheet takes as long as the sheet is large. */
const FEW = 1_000;

function* cellsOf(sheet: Sheet, area: Area): Generator<[row: number, column: number, cell: Cell]> {
  if (cellsIn(area) > FEW) {
    yield* sheet.cells.entries(area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (cell) yield [row, column, cell];
    }
}

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Whether references in formulas may mean something else afterwards. */
function changesMeaning(event: ModelEvent): boolean {
  if (event.type === "structure") return true;
  if (event.type === "workbookParts") return event.part === "tables" || event.part === "names";
  if (event.type !== "sheet") return false;
  return ["added", "deleted", "renamed", "moved"].includes(event.what);
}
