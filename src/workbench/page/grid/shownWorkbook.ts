import {
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import {
  IRenderManagerService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  type IRender,
  type Spreadsheet,
  type SpreadsheetSkeleton,
} from "@univerjs/preset-sheets-core";
import type { ModelEvent } from "../../model/events";
import type { Area, Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import { CellSource } from "./cellSource";
import type { CommandGuard } from "./commands";
import { ConditionalMarks, DrawingsLayer } from "./decorations";
import { Extents } from "./extents";
import { paintHeaders } from "./headers";
import { interceptCells } from "./interceptCells";
import { measureText } from "./measure";
import { ChartPictures } from "../charts/chartPictures";
import { Pictures } from "./pictures";
import { RowHeights } from "./rowHeights";
import { selectsOneCell } from "../actions/places";
import { SelectionSync } from "./selectionSync";
import { pushLayout, pushSheets, worksheetData } from "./sheetPush";

export interface ShownSettings {
  readonly unitId: string;
  readonly locale: DataLocale;
  readonly dark: boolean;
}

export interface ShownListeners {
  readonly activeCell: (cell: Position) => void;
  readonly scrolled: () => void;
  /** The grid shows the model's newest state: what edits cells must read them anew. */
  readonly updated: () => void;
  readonly ready: () => void;
}

/** What must be brought up to date at the next frame. */
type Stale = "cells" | "layout" | "sheets" | "selection";

/** One workbook as Univer shows it, kept up to date with the model. */
export class ShownWorkbook {
  readonly source: CellSource;
  readonly view: UniverWorkbook;
  private readonly extents = new Extents();
  private readonly selection: SelectionSync;
  private readonly heights: RowHeights;
  private readonly charts: ChartPictures;
  private readonly pictures = new Pictures(() => this.redraw());
  private readonly parts: IDisposable[] = [];
  private stale = new Set<Stale>();
  /** Where the active sheet's cells changed since the last frame. */
  private changed: Area[] = [];
  private frame = 0;
  private isRendered = false;

  constructor(
    univer: Univer,
    private readonly injector: Injector,
    private readonly guard: CommandGuard,
    private readonly workbook: Workbook,
    private settings: ShownSettings,
    private readonly listeners: ShownListeners,
  ) {
    this.source = new CellSource(workbook, settings.locale, measureText);
    this.charts = new ChartPictures(workbook, settings.locale);
    this.heights = new RowHeights(workbook, measureText);
    this.view = univer.createUnit<IWorkbookData, UniverWorkbook>(
      UniverInstanceType.UNIVER_SHEET,
      this.unitData(),
    );
    this.selection = new SelectionSync(
      injector,
      guard,
      workbook,
      this.view,
      this.extents,
      listeners.activeCell,
    );
    const places = { source: this.source, workbook, locale: settings.locale };
    this.parts.push(...interceptCells(injector, places), ...this.selection.listen());
    const unlisten = workbook.listen((events) => this.onEvents(events));
    this.parts.push({ dispose: unlisten });
    this.whenRendered((render) => this.onRendered(render));
  }

  /** Stops following the model and the person, before another workbook comes. */
  leave(): void {
    cancelAnimationFrame(this.frame);
    for (const part of this.parts.splice(0)) part.dispose();
    this.pictures.clear();
  }

  dispose(): void {
    this.leave();
    this.guard.push(() => this.injector.get(IUniverInstanceService).disposeUnit(this.settings.unitId));
  }

  get isOneCell(): boolean {
    return selectsOneCell(this.workbook.activeSheet);
  }

  private unitData(): IWorkbookData {
    const { workbook } = this;
    const active = workbook.activeSheet;
    // Univer begins with the first sheet of its order; the tabs are ours, so the order is free.
    const order = [active, ...workbook.sheets.filter((sheet) => sheet !== active)];
    return {
      id: this.settings.unitId,
      name: workbook.name,
      appVersion: "",
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: order.map(({ id }) => id),
      sheets: Object.fromEntries(order.map((sheet) => [sheet.id, this.dataOf(sheet)])),
    };
  }

  private dataOf(sheet: Sheet) {
    return worksheetData(sheet, this.extents.of(sheet), this.heights.of(sheet));
  }

  /**
   * Univer makes its canvas a moment after its first workbook, and at once after that; by the next frame it has
   * also selected a first cell of its own.
   */
  private whenRendered(then: (render: IRender) => void): void {
    let frame = 0;
    let wanted = true;
    const leave = (): void => {
      wanted = false;
      cancelAnimationFrame(frame);
    };
    this.parts.push({ dispose: leave });
    const lifecycle = this.injector.get(LifecycleService);
    void lifecycle.onStage(LifecycleStages.Rendered).then(() => {
      if (!wanted) return;
      frame = requestAnimationFrame(() => {
        if (this.render) then(this.render);
      });
    });
  }

  private onRendered(render: IRender): void {
    const spreadsheet = render.mainComponent as Spreadsheet;
    spreadsheet.register(new ConditionalMarks());
    spreadsheet.register(
      new DrawingsLayer(
        {
          of: (id) => this.workbook.sheetById(id)?.drawings ?? [],
          picture: (drawing, size) => this.charts.of(drawing, size),
        },
        this.pictures,
      ),
    );
    const scrolls = render.with(SheetScrollManagerService).validViewportScrollInfo$;
    const subscription = scrolls.subscribe(() => this.onScroll());
    this.parts.push({ dispose: () => subscription.unsubscribe() });
    paintHeaders(render, this.settings.dark);
    this.isRendered = true;
    // A file opens where it begins, wherever its selection is; going somewhere scrolls there.
    this.selection.push(false);
    this.redraw();
    this.listeners.ready();
  }

  get render(): IRender | undefined {
    return this.injector.get(IRenderManagerService).getRenderById(this.settings.unitId) ?? undefined;
  }

  get skeleton(): SpreadsheetSkeleton | undefined {
    return this.render?.with(SheetSkeletonManagerService).getCurrentSkeleton() ?? undefined;
  }

  setDark(dark: boolean): void {
    this.settings = { ...this.settings, dark };
    if (this.render) paintHeaders(this.render, dark);
  }

  private onEvents(events: readonly ModelEvent[]): void {
    for (const event of events) {
      if (event.type === "selection") this.stale.add("selection");
      else if (event.type === "sheet") this.stale.add("sheets");
      else if (event.type === "structure" || event.type === "sheetParts") this.stale.add("layout");
      else this.stale.add("cells");
      if ("areas" in event && event.sheetId === this.workbook.activeSheetId)
        this.changed.push(...event.areas);
    }
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.update();
    });
  }

  /** Brings the grid up to date with all that happened since the last frame. */
  update(): void {
    const { stale, workbook, view } = this;
    if (stale.size === 0) return;
    this.stale = new Set();
    const onlySelection = stale.size === 1 && stale.has("selection");
    if (!onlySelection) {
      this.source.forget();
      this.charts.forget();
    }
    if (stale.has("sheets"))
      this.guard.push((commands) =>
        pushSheets(commands, view, workbook.sheets, workbook.activeSheet.id, (sheet) => this.dataOf(sheet)),
      );
    const grew =
      stale.has("selection") && this.extents.reach(workbook.activeSheet, workbook.activeSheet.selection);
    if (grew || stale.has("layout") || stale.has("sheets") || (stale.has("cells") && this.outgrown()))
      this.pushLayout();
    this.changed = [];
    if (!onlySelection) this.redraw();
    if (this.isRendered) this.selection.push(stale.has("selection"));
    if (!onlySelection) this.listeners.updated();
  }

  /** Whether what changed made a row taller or lower, or went past the grid's end. */
  private outgrown(): boolean {
    const sheet = this.workbook.activeSheet;
    const shown = this.view.getActiveSheet();
    const extent = this.extents.of(sheet);
    if (shown.getRowCount() < extent.rows || shown.getColumnCount() < extent.columns) return true;
    return this.changed.some((area) => this.heights.differ(sheet, area));
  }

  private pushLayout(): void {
    const worksheet = this.view.getActiveSheet();
    const sheet = this.workbook.sheetById(worksheet.getSheetId());
    if (!sheet) return;
    const data = this.dataOf(sheet);
    this.guard.push((commands) => pushLayout(commands, worksheet, data));
  }

  redraw(): void {
    const { render } = this;
    this.skeleton?.resetCache();
    (render?.mainComponent as Spreadsheet | undefined)?.makeForceDirty(true);
    render?.scene.makeDirty();
  }

  private onScroll(): void {
    this.listeners.scrolled();
    const range = this.skeleton?.getVisibleRangeByViewport("viewMain" as never);
    if (range && this.extents.approach(this.workbook.activeSheet, range.endRow, range.endColumn))
      queueMicrotask(() => this.pushLayout());
  }
}
