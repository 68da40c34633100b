import {
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  type Injector,
  type Univer,
} from "@univerjs/core";
import {
  HoverManagerService,
  IMarkSelectionService,
  ILayoutService,
  ScrollToRangeOperation,
  SetZoomRatioCommand,
} from "@univerjs/preset-sheets-core";
import type { Area, Position } from "../../model/geometry";
import type { DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import type { Language } from "../words";
import { CellEditor } from "./cellEditor";
import type { Draft } from "./cellSource";
import { CommandGuard } from "./commands";
import { offerFunctions, type OfferedFunction } from "./functionHints";
import type { Intent } from "./intent";
import { partAt, type GridPart } from "./partAt";
import { rangeOf } from "./sheetLayout";
import { ShownWorkbook } from "./shownWorkbook";
import { paintUniver, startUniver } from "./univer";

export interface GridListeners {
  readonly intended: (intent: Intent) => void;
  /** The text in the cell editor; undefined when it closes. */
  readonly typing: (text: string | undefined) => void;
  /** The active cell moved, by the person or by the model. */
  readonly activeCell: (cell: Position) => void;
  readonly hovering: (cell: Position | undefined) => void;
  /** The cells moved on the screen: scrolled, zoomed, resized. */
  readonly moved: () => void;
  /** A workbook is on the screen. */
  readonly ready: () => void;
}

export interface GridSettings {
  readonly language: Language;
  readonly dark: boolean;
}

/** The line around copied cells. */
const COPIED = {
  stroke: "#107C41",
  strokeWidth: 1.5,
  strokeDash: 6,
  isAnimationDash: true,
  fill: "rgba(16, 124, 65, 0.04)",
  widgets: {},
  widgetSize: 0,
};

/** The grid: Univer drawing the model, and what is done on it told as intents. */
export class GridView {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly guard: CommandGuard;
  private editor: CellEditor | undefined;
  private shown: ShownWorkbook | undefined;
  private hover: { unsubscribe(): void } | undefined;
  private count = 0;
  private marked: string | undefined;
  private offered: { dispose(): void } | undefined;

  constructor(
    private readonly container: HTMLElement,
    private settings: GridSettings,
    private readonly listeners: GridListeners,
  ) {
    this.univer = startUniver(container, settings.language, settings.dark);
    this.injector = this.univer.__getInjector();
    const context = {
      widthOf: (column: number) => this.shown?.view.getActiveSheet().getColumnWidth(column) ?? 0,
      heightOf: (row: number) => this.shown?.view.getActiveSheet().getRowHeight(row) ?? 0,
    };
    this.guard = new CommandGuard(this.injector, context, listeners.intended);
  }

  /** Shows another workbook in place of the one before. */
  show(workbook: Workbook, locale: DataLocale): void {
    const { dark } = this.settings;
    this.closeEditor("cancel");
    const before = this.shown;
    const unitId = `workbook${++this.count}`;
    this.shown = new ShownWorkbook(
      this.univer,
      this.injector,
      this.guard,
      workbook,
      { unitId, locale, dark },
      {
        activeCell: this.listeners.activeCell,
        scrolled: this.listeners.moved,
        updated: () => this.editor?.refresh(),
        ready: () => {
          this.focus();
          this.listeners.ready();
        },
      },
    );
    before?.dispose();
    this.startServices();
  }

  /** Univer has its sheet services only from its first workbook on. */
  private startServices(): void {
    this.editor ??= new CellEditor(this.injector, {
      entered: (row, column, text, everywhere) =>
        this.listeners.intended({ kind: "type", row, column, text, everywhere }),
      typing: this.listeners.typing,
    });
    this.hover ??= this.injector
      .get(HoverManagerService)
      .currentCell$.subscribe((cell) =>
        this.listeners.hovering(cell ? { row: cell.location.row, column: cell.location.col } : undefined),
      );
  }

  dispose(): void {
    this.hover?.unsubscribe();
    this.shown?.dispose();
    this.shown = undefined;
    this.univer.dispose();
  }

  get isEditing(): boolean {
    return this.editor?.isOpen ?? false;
  }

  /** Where a cell (or the merged area it belongs to) lies, in pixels of the container. */
  rectOf({ row, column }: Position): DOMRect | undefined {
    const { skeleton, render, view } = this.shown ?? {};
    if (!skeleton || !render || !view) return undefined;
    const cell = skeleton.getCellWithCoordByIndex(row, column);
    const { startX, startY, endX, endY } = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const freeze = view.getActiveSheet().getFreeze();
    const main = render.scene.getViewport("viewMain" as never);
    const left = (startX - (column < freeze.startColumn ? 0 : (main?.viewportScrollX ?? 0))) * scaleX;
    const top = (startY - (row < freeze.startRow ? 0 : (main?.viewportScrollY ?? 0))) * scaleY;
    return new DOMRect(left, top, (endX - startX) * scaleX, (endY - startY) * scaleY);
  }

  /** Shows a text in a cell while it is being typed in the formula bar. */
  setDraft(draft: Draft | undefined): void {
    const { shown } = this;
    if (!shown || (!draft && !shown.source.draft)) return;
    shown.source.draft = draft;
    shown.source.forget();
    shown.redraw();
  }

  reveal(area: Area): void {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(ScrollToRangeOperation.id, { range: rangeOf(area) });
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    const unitId = this.shown?.view.getUnitId();
    if (unitId === undefined) return;
    this.injector.get(IUniverInstanceService).focusUnit(unitId);
    this.injector.get(ILayoutService).focus();
  }

  openEditor(): void {
    const unitId = this.shown?.view.getUnitId();
    if (unitId !== undefined) this.editor?.open(unitId);
  }

  /** Ends typing in the cell: entered as by a click elsewhere, or dropped as by Esc. */
  closeEditor(how: "commit" | "cancel"): void {
    const unitId = this.shown?.view.getUnitId();
    if (unitId !== undefined) this.editor?.[how](unitId);
  }

  setDark(dark: boolean): void {
    this.settings = { ...this.settings, dark };
    paintUniver(this.univer, dark);
    this.shown?.setDark(dark);
  }

  setZoom(zoom: number): void {
    const view = this.shown?.view;
    if (!view) return;
    const place = { unitId: view.getUnitId(), subUnitId: view.getActiveSheet().getSheetId() };
    void this.injector
      .get(ICommandService)
      .executeCommand(SetZoomRatioCommand.id, { ...place, zoomRatio: zoom });
  }

  get width(): number {
    return this.container.clientWidth;
  }

  get zoom(): number {
    return this.shown?.view.getActiveSheet().getZoomRatio() ?? 1;
  }

  /** What lies at a point of the container: a cell, the edge of a column or row in its header, or neither. */
  partAt(x: number, y: number): GridPart {
    const { skeleton, render } = this.shown ?? {};
    if (!skeleton || !render) return { kind: "other" };
    return partAt(skeleton, render, x, y);
  }

  /** The add-in's functions, offered while a formula is typed. */
  offerFunctions(namespace: string, functions: readonly OfferedFunction[]): void {
    this.offered?.dispose();
    this.offered = offerFunctions(this.injector, namespace, functions);
  }

  /** Draws a dashed line around what was copied. */
  mark(area: Area): void {
    this.unmark();
    const marks = this.injector.get(IMarkSelectionService);
    this.marked = marks.addShape({ range: rangeOf(area), primary: null, style: COPIED }) ?? undefined;
  }

  unmark(): void {
    if (this.marked !== undefined) this.injector.get(IMarkSelectionService).removeShape(this.marked);
    this.marked = undefined;
  }

  setLanguage(language: Language): void {
    this.injector.get(LocaleService).setLocale(language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US);
  }

  /** Brings the grid up to date now rather than at the next frame. */
  update(): void {
    this.shown?.update();
  }
}
