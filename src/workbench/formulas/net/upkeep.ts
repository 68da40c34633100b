import type { Cell } from "../../model/cell";
import type { ModelEvent } from "../../model/events";
import { cellsIn, intersect, type Area, type Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Program } from "../compiling/program";
import type { Place } from "../compiling/references";
import type { CellValues } from "../running/cellValues";
import type { ChangeLog } from "./changeLog";
import { FormulaNode } from "./formulaNode";
import { Meanings } from "./meanings";
import { Net } from "./net";

type Compile = (formula: string, place: Place) => Program;

/** Keeps the net in step with the workbook and says which formulas must run because of what happened. */
export class Upkeep {
  readonly net = new Net();
  private stale = new Map<Sheet, Area[]>();
  /** Sheets on which cells were pushed in or pulled out. */
  private readonly moved = new Set<Sheet>();
  private meanings: Meanings | undefined;
  private spilledBefore = new Map<Sheet, Position[]>();

  constructor(
    private readonly workbook: Workbook,
    private readonly values: CellValues,
    private readonly compile: Compile,
  ) {
    workbook.listen((events) => events.forEach((event) => this.notice(event)));
  }

  private notice(event: ModelEvent): void {
    if (event.type === "contents") this.noticeContents(event.sheetId, event.areas);
    if (event.type !== "structure") return;
    const sheet = this.workbook.sheetById(event.change.sheetId);
    if (sheet) this.moved.add(sheet);
  }

  private noticeContents(sheetId: string, areas: readonly Area[]): void {
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet) return;
    for (const area of areas) this.values.touch(sheet, area);
    const known = this.stale.get(sheet);
    if (known) known.push(...areas);
    else this.stale.set(sheet, [...areas]);
  }

  /** The formulas to run, without those that read them. */
  gather(answered: readonly FormulaNode[], log: ChangeLog): Set<FormulaNode> {
    const { stale } = this;
    this.stale = new Map();
    if (!this.meanings) {
      this.meanings = new Meanings(this.workbook);
      this.moved.clear();
      for (const sheet of this.workbook.sheets) this.buildSheet(sheet);
      return new Set(this.net.all());
    }
    const dirty = new Set<FormulaNode>(answered);
    const { added, deleted, words } = this.meanings.shift();
    const moved = [...this.moved];
    this.moved.clear();
    for (const sheet of deleted) this.leave(sheet, dirty);
    for (const sheet of [...added, ...moved]) this.rebuild(sheet, dirty);
    this.reread(words, dirty, log);
    for (const [sheet, areas] of stale) for (const area of areas) this.gatherArea(sheet, area, dirty, log);
    const isQuiet = stale.size === 0 && moved.length === 0 && words.size === 0;
    if (!isQuiet) for (const node of this.net.volatile) dirty.add(node);
    return new Set([...dirty].filter(({ alive }) => alive));
  }

  private leave(sheet: Sheet, dirty: Set<FormulaNode>): void {
    for (const reader of this.net.readersOn(sheet)) dirty.add(reader);
    this.net.forget(sheet);
    this.values.forget();
  }

  /** A sheet that came, or on which cells moved: its formulas stand elsewhere now, and all who read it look again. */
  private rebuild(sheet: Sheet, dirty: Set<FormulaNode>): void {
    for (const node of this.net.on(sheet)) this.net.remove(node);
    this.values.moved(sheet);
    this.buildSheet(sheet);
    for (const node of [...this.net.on(sheet), ...this.net.readersOn(sheet), ...this.net.roaming])
      dirty.add(node);
  }

  private buildSheet(sheet: Sheet): void {
    const spilled = [...sheet.spilled.entries()].map(([row, column]) => ({ row, column }));
    this.spilledBefore.set(sheet, spilled);
    sheet.spilled.clear();
    for (const [row, column, cell] of sheet.cells.entries())
      if (cell.formula !== undefined) this.add(sheet, row, column, cell.formula);
  }

  /** Formulas that use these words mean something else now; what roams may find something else. */
  private reread(words: ReadonlySet<string>, dirty: Set<FormulaNode>, log: ChangeLog): void {
    if (words.size === 0) return;
    for (const word of words)
      for (const node of [...this.net.usersOf(word)]) this.replace(node, node.formula, dirty, log);
    // A table in the way of a spill, or no longer.
    for (const node of [...this.net.roaming, ...this.net.anchors]) dirty.add(node);
  }

  private gatherArea(sheet: Sheet, area: Area, dirty: Set<FormulaNode>, log: ChangeLog): void {
    for (const node of [...this.net.formulasIn(sheet, area)]) {
      const formula = sheet.cells.get(node.row, node.column)?.formula;
      if (formula === node.formula) dirty.add(node);
      else this.replace(node, formula, dirty, log);
    }
    for (const [row, column, cell] of cellsOf(sheet, area)) {
      if (cell.formula === undefined || this.net.at(sheet, row, column)) continue;
      dirty.add(this.add(sheet, row, column, cell.formula));
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
  private replace(
    old: FormulaNode,
    formula: string | undefined,
    dirty: Set<FormulaNode>,
    log: ChangeLog,
  ): void {
    const { sheet, row, column, reach, blocked } = old;
    this.net.remove(old);
    dirty.delete(old);
    if (formula !== undefined) {
      const node = this.add(sheet, row, column, formula);
      Object.assign(node, { reach, blocked });
      if (reach) this.net.anchors.add(node);
      dirty.add(node);
    } else if (reach && !blocked) this.clearSpill(old, reach, dirty, log);
  }

  private clearSpill(node: FormulaNode, reach: Area, dirty: Set<FormulaNode>, log: ChangeLog): void {
    const { sheet, row, column } = node;
    for (const [r, c, { anchor }] of [...sheet.spilled.entries(reach)]) {
      if (anchor.row !== row || anchor.column !== column) continue;
      sheet.spilled.set(r, c, undefined);
      log.add(sheet, r, c, true);
    }
    this.values.touch(sheet, reach);
    for (const reader of this.net.readersIn(sheet, reach)) dirty.add(reader);
    this.gatherAnchors(sheet, reach, dirty);
  }

  /** After a rebuild: cells that something was spilled over before and that are empty now. */
  noteVanished(log: ChangeLog): void {
    for (const [sheet, places] of this.spilledBefore)
      for (const { row, column } of places)
        if (!sheet.spilled.get(row, column)) log.add(sheet, row, column, true);
    this.spilledBefore = new Map();
  }

  private add(sheet: Sheet, row: number, column: number, formula: string): FormulaNode {
    const place = { workbook: this.workbook, sheet, row, column, down: 0, right: 0 };
    const words = new Set<string>();
    const program = this.compile(formula, { ...place, uses: (word) => words.add(word) });
    const node = new FormulaNode(formula, place, program, words.size > 0 ? [...words] : NO_WORDS);
    this.net.add(node);
    return node;
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

const NO_WORDS: readonly string[] = [];
