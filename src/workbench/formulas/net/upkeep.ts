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
import { Net } from "./net";

type Compile = (formula: string, place: Place) => Program;

/** Keeps the net in step with the workbook and says which formulas must run because of what happened. */
export class Upkeep {
  net = new Net();
  private stale: "everything" | Map<Sheet, Area[]> = "everything";
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

  /** The formulas to run, without those that read them; all when nothing is known to have happened. */
  gather(answered: readonly FormulaNode[], log: ChangeLog): Set<FormulaNode> {
    const { stale } = this;
    this.stale = new Map();
    if (stale === "everything") return this.rebuild();
    if (stale.size === 0) return new Set(answered.length > 0 ? answered : this.net.all());
    const dirty = new Set<FormulaNode>([...answered, ...this.net.volatile]);
    for (const [sheet, areas] of stale) for (const area of areas) this.gatherArea(sheet, area, dirty, log);
    return dirty;
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
        if (cell.formula !== undefined) this.add(sheet, row, column, cell.formula);
    }
    return new Set(this.net.all());
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
    const node = new FormulaNode(formula, place, this.compile(formula, place));
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

/** Whether references in formulas may mean something else afterwards. */
function changesMeaning(event: ModelEvent): boolean {
  if (event.type === "structure") return true;
  if (event.type === "workbookParts") return event.part === "tables" || event.part === "names";
  if (event.type !== "sheet") return false;
  return ["added", "deleted", "renamed", "moved"].includes(event.what);
}
