import {
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  type Injector,
  type Univer,
} from "@univerjs/core";
import { HoverManagerService, ILayoutService, SetZoomRatioCommand } from "@univerjs/preset-sheets-core";
import type { Area, Position } from "../../model/geometry";
import type { DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import type { Language } from "../words";
import { CellEditor } from "./cellEditor";
import type { Draft } from "./cellSource";
import { CommandGuard } from "./commands";
import { offerFunctions, type OfferedFunction } from "./functionHints";
import type { Intent } from "./intent";
import { markCopied } from "./copiedMark";
import { measureText } from "./measure";
import { partAt, rectOf, type GridPart } from "./partAt";
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

/** Of the column letters above the cells, in pixels. */
const HEADER_HEIGHT = 20;

/** The grid: Univer drawing the model, and what is done on it told as intents. */
export class GridView {
  /** Text widths as the grid draws them. */
  readonly measure = measureText;
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly guard: CommandGuard;
  private editor: CellEditor | undefined;
  private shown: ShownWorkbook | undefined;
  private hover: { unsubscribe(): void } | undefined;
  private count = 0;
  private marked: { dispose(): void } | undefined;
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
      isOneCell: () => this.shown?.isOneCell ?? true,
    };
    this.guard = new CommandGuard(this.injector, context, listeners.intended);
  }

  /** Shows another workbook in place of the one before. */
  show(workbook: Workbook, locale: DataLocale): void {
    const { dark } = this.settings;
    this.closeEditor("cancel");
    const before = this.shown;
    // What the new one selects at first is not meant for the old one.
    before?.leave();
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
      entered: this.listeners.intended,
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

  /** What is drawn in a cell: ### for a number that has no room. */
  textAt(sheetId: string, { row, column }: Position): string {
    const { v, p } = this.shown?.source.cellAt(sheetId, row, column) ?? {};
    return String(p?.body?.dataStream.trimEnd() ?? v ?? "");
  }

  /** Where a cell (or the merged area it belongs to) lies, in pixels of the container. */
  rectOf(cell: Position): DOMRect | undefined {
    const { skeleton, render, view } = this.shown ?? {};
    return skeleton && render && view
      ? rectOf(skeleton, render, view.getActiveSheet().getFreeze(), cell)
      : undefined;
  }

  /** The same in pixels of the page. */
  rectOnPage(cell: Position): DOMRect | undefined {
    const rect = this.rectOf(cell);
    const { x, y } = this.container.getBoundingClientRect();
    return rect && new DOMRect(x + rect.x, y + rect.y, rect.width, rect.height);
  }

  /** Shows a text in a cell while it is being typed in the formula bar. */
  setDraft(draft: Draft | undefined): void {
    if (this.shown?.source.setDraft(draft)) this.shown.redraw();
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

  /** How many rows from this one fill the screen, downwards or upwards. */
  pageOfRows(from: number, way: "down" | "up"): number {
    const sheet = this.shown?.view.getActiveSheet();
    if (!sheet) return 1;
    let room = this.container.clientHeight / this.zoom - HEADER_HEIGHT;
    for (let row = 0; row < sheet.getFreeze().ySplit; row++) room -= sheet.getRowHeight(row);
    let rows = 0;
    for (let at = from; at >= 0 && room > 0; at += way === "down" ? 1 : -1) {
      room -= sheet.getRowVisible(at) ? sheet.getRowHeight(at) : 0;
      rows++;
    }
    return Math.max(1, rows - 1);
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
    this.marked = markCopied(this.injector, area);
  }

  unmark(): void {
    this.marked?.dispose();
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
