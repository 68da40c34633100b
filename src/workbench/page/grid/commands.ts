import {
  CanceledError,
  CommandType,
  Direction,
  ICommandService,
  type ICommandInfo,
  type Injector,
} from "@univerjs/core";
import {
  AutoFillCommand,
  ClearSelectionContentCommand,
  DeltaColumnWidthCommand,
  DeltaRowHeightCommand,
  KeyCode,
  MoveRangeCommand,
  MoveSelectionEnterAndTabCommand,
  SetColWidthCommand,
  SetFrozenCommand,
  SetRangeBoldCommand,
  SetRangeItalicCommand,
  SetRangeStrickThroughCommand,
  SetRangeUnderlineCommand,
  SetRowHeightCommand,
  SetWorksheetColAutoWidthCommand,
  SetWorksheetRowIsAutoHeightCommand,
  SheetCopyDownCommand,
  SheetCopyRightCommand,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../model/geometry";
import type { Style } from "../../model/style";
import type { Intent } from "./intent";

/** Univer's range: rows and columns counted from zero, ends included. */
interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What a command's meaning depends on beyond its own parameters. */
export interface CommandContext {
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
  /** Whether one cell is selected, or merged ones that are as good as one. */
  readonly isOneCell: () => boolean;
}

type Reading = (params: Record<string, unknown>, context: CommandContext) => Intent | undefined;

const areaOf = ({ startRow, endRow, startColumn, endColumn }: Range): Area => ({
  top: startRow,
  bottom: endRow,
  left: startColumn,
  right: endColumn,
});

const toggle =
  (patch: (style: Style) => Style): Reading =>
  () => ({ kind: "style", patch });

/** Univer's own edits, each read as what the person meant by it. */
const READINGS: ReadonlyMap<string, Reading> = new Map([
  [ClearSelectionContentCommand.id, () => ({ kind: "clear" })],
  [AutoFillCommand.id, readFill],
  [SheetCopyDownCommand.id, () => ({ kind: "fillOver", direction: "down" })],
  [SheetCopyRightCommand.id, () => ({ kind: "fillOver", direction: "right" })],
  [MoveRangeCommand.id, readMove],
  [DeltaColumnWidthCommand.id, readColumnDrag],
  [SetColWidthCommand.id, ({ ranges, value }) => columnsIntent(ranges, Number(value))],
  [SetWorksheetColAutoWidthCommand.id, ({ ranges }) => columnsIntent(ranges, "fit")],
  [DeltaRowHeightCommand.id, readRowDrag],
  [SetRowHeightCommand.id, ({ ranges, value }) => rowsIntent(ranges, Number(value))],
  [SetWorksheetRowIsAutoHeightCommand.id, ({ ranges }) => rowsIntent(ranges, "fit")],
  [SetFrozenCommand.id, readFreeze],
  [MoveSelectionEnterAndTabCommand.id, readStep],
  [SetRangeBoldCommand.id, toggle(({ font }) => ({ font: { bold: font?.bold !== true } }))],
  [SetRangeItalicCommand.id, toggle(({ font }) => ({ font: { italic: font?.italic !== true } }))],
  [
    SetRangeUnderlineCommand.id,
    toggle(({ font }) => ({
      font: { underline: (font?.underline ?? "None") === "None" ? "Single" : "None" },
    })),
  ],
  [
    SetRangeStrickThroughCommand.id,
    toggle(({ font }) => ({ font: { strikethrough: font?.strikethrough !== true } })),
  ],
] as [string, Reading][]);

/** Commands that only move the view or the selection. */
const VIEW_ONLY = new Set(
  (
    "move-selection expand-selection select-all select-range set-scroll-relative " +
    "scroll-view scroll-to-cell scroll-view-reset set-zoom-ratio change-zoom-ratio set-worksheet-activate " +
    "set-worksheet-show"
  )
    .split(" ")
    .map((name) => `sheet.command.${name}`),
);

/**
 * Stands between Univer and its data: an edit is cancelled and handed on as an intent; only what the model pushes
 * (inside `push`) reaches the grid's own data. Hence no edit can exist in the view alone, and none goes round twice.
 */
export class CommandGuard {
  private pushing = 0;

  constructor(injector: Injector, context: CommandContext, meant: (intent: Intent) => void) {
    this.commands = injector.get(ICommandService);
    this.commands.beforeCommandExecuted((command) => {
      this.check(command, context, meant);
    });
  }

  private readonly commands: ICommandService;

  /** Whether what happens in the grid now comes from the model. */
  get isPushing(): boolean {
    return this.pushing > 0;
  }

  /** Runs what writes the model's state into the grid. */
  push(write: (commands: ICommandService) => void): void {
    this.pushing++;
    try {
      write(this.commands);
    } finally {
      this.pushing--;
    }
  }

  private check(
    command: Readonly<ICommandInfo>,
    context: CommandContext,
    meant: (intent: Intent) => void,
  ): void {
    if (this.pushing > 0 || !command.id.startsWith("sheet.")) return;
    if (command.type === CommandType.OPERATION || VIEW_ONLY.has(command.id)) return;
    // Within several selected cells Enter and Tab go round, which the grid does itself.
    if (command.id === MoveSelectionEnterAndTabCommand.id && !context.isOneCell()) return;
    const intent = READINGS.get(command.id)?.((command.params ?? {}) as Record<string, unknown>, context);
    // Univer goes on with its own bookkeeping in this turn; the model is changed right after it.
    if (intent) queueMicrotask(() => meant(intent));
    throw new CanceledError();
  }
}

function readFill({ sourceRange, targetRange }: Record<string, unknown>): Intent {
  return { kind: "fill", from: areaOf(sourceRange as Range), to: areaOf(targetRange as Range) };
}

function readMove({ fromRange, toRange }: Record<string, unknown>): Intent {
  return { kind: "move", from: areaOf(fromRange as Range), to: areaOf(toRange as Range) };
}

function readStep({ keycode, direction }: Record<string, unknown>): Intent {
  return {
    kind: "step",
    key: keycode === KeyCode.TAB ? "Tab" : "Enter",
    back: direction === Direction.LEFT || direction === Direction.UP,
  };
}

function readFreeze({ startRow, startColumn, ySplit, xSplit }: Record<string, unknown>): Intent {
  const rows = Number(ySplit) > 0 ? Math.max(0, Number(startRow)) : 0;
  const columns = Number(xSplit) > 0 ? Math.max(0, Number(startColumn)) : 0;
  return { kind: "freeze", rows, columns };
}

function readColumnDrag({ anchorCol, deltaX }: Record<string, unknown>, { widthOf }: CommandContext): Intent {
  const anchor = Number(anchorCol);
  return {
    kind: "columnWidth",
    first: anchor,
    last: anchor,
    pixels: Math.max(0, widthOf(anchor) + Number(deltaX)),
  };
}

function readRowDrag({ anchorRow, deltaY }: Record<string, unknown>, { heightOf }: CommandContext): Intent {
  const anchor = Number(anchorRow);
  return {
    kind: "rowHeight",
    first: anchor,
    last: anchor,
    pixels: Math.max(0, heightOf(anchor) + Number(deltaY)),
  };
}

function columnsIntent(ranges: unknown, pixels: number | "fit"): Intent | undefined {
  const range = (ranges as readonly Range[] | undefined)?.[0];
  return range && { kind: "columnWidth", first: range.startColumn, last: range.endColumn, pixels };
}

function rowsIntent(ranges: unknown, pixels: number | "fit"): Intent | undefined {
  const range = (ranges as readonly Range[] | undefined)?.[0];
  return range && { kind: "rowHeight", first: range.startRow, last: range.endRow, pixels };
}
