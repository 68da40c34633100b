import type { Injector, Workbook as UniverWorkbook } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { Area, Position } from "../../model/geometry";
import type { Workbook } from "../../model/workbook";
import { select } from "../../model/writing";
import { withWholeMerges } from "../actions/places";
import type { CommandGuard } from "./commands";
import type { Extents } from "./extents";
import { areasOf, sameAreas, selectionsOf } from "./selection";

/** Keeps the grid's selection and the model's the same, whichever of them moves. */
export class SelectionSync {
  private readonly service: SheetsSelectionsService;
  /** A new grid selects its first cell by itself; that is not the person's doing. */
  private started = false;
  /** The sheet whose selection was told last. */
  private sheetId = "";

  constructor(
    injector: Injector,
    private readonly guard: CommandGuard,
    private readonly workbook: Workbook,
    private readonly view: UniverWorkbook,
    private readonly extents: Extents,
    private readonly moved: (active: Position) => void,
  ) {
    this.service = injector.get(SheetsSelectionsService);
  }

  listen(): { dispose(): void }[] {
    const { selectionMoveEnd$, selectionSet$, selectionMoving$ } = this.service;
    return [selectionMoveEnd$, selectionSet$, selectionMoving$].map((stream) => {
      const subscription = stream.subscribe(() => this.pull());
      return { dispose: () => subscription.unsubscribe() };
    });
  }

  /** The areas the grid has selected; the one with the active cell comes first, as in the model. */
  private get areas(): Area[] {
    return areasOf([...this.service.getCurrentSelections()].reverse());
  }

  /** From the grid into the model. */
  private pull(): void {
    const sheet = this.workbook.sheetById(this.view.getActiveSheet().getSheetId());
    const { areas } = this;
    // Showing another sheet, Univer selects its first cell of its own accord.
    if (!this.started || this.guard.isPushing || !sheet || areas.length === 0) return;
    this.tellActive();
    if (!sameAreas(areas, sheet.selection))
      this.workbook.edit({ actor: "user", undo: false }, () => select(this.workbook, sheet, areas));
  }

  /** From the model into the grid; `reveal` scrolls there. */
  push(reveal: boolean): void {
    const sheet = this.workbook.activeSheet;
    if (this.view.getActiveSheet().getSheetId() !== sheet.id) return;
    this.started = true;
    // Files name one cell of a merged area only.
    const areas = sheet.selection.map((area) => withWholeMerges(sheet, area));
    const turned = this.sheetId !== sheet.id;
    this.sheetId = sheet.id;
    if (sameAreas(this.areas, areas)) {
      if (turned) this.tellActive();
      return;
    }
    const selections = selectionsOf(sheet, areas.reverse(), this.extents.of(sheet));
    const place = { unitId: this.view.getUnitId(), subUnitId: sheet.id };
    this.guard.push((commands) => {
      commands.syncExecuteCommand(SetSelectionsOperation.id, { ...place, selections, reveal });
    });
    this.tellActive();
  }

  private tellActive(): void {
    const active = this.service.getCurrentLastSelection()?.primary;
    if (active) this.moved({ row: active.actualRow, column: active.actualColumn });
  }
}
