import { areaAddress, cellAddress } from "../model/address";
import type { Actor, ModelEvent, StructuralChange } from "../model/events";
import { cellsIn, intersect, isWholeColumns, isWholeRows, type Area } from "../model/geometry";
import type { Scalar } from "../model/values";
import { plainValue } from "../model/writing";
import type { Workbook } from "../model/workbook";
import { valueType } from "../objects/cells";
import { EventType, WHOLE_WORKBOOK } from "../objects/subscribing";
import { MessageCategory } from "../protocol/wire";
import { dataSignals, selectionSignals } from "./bindingMessages";
import { ChartWatch } from "./chartWatch";
import { CommentWatch } from "./commentWatch";
import { joinEdits } from "./joinEdits";
import type { Outbox } from "./outbox";
import type { Registry } from "./registry";
import { RowWatch } from "./rowWatch";
import { sheetMessage, origin, type Message } from "./sheetMessages";
import { TableWatch } from "./tableWatch";

type Contents = Extract<ModelEvent, { type: "contents" }>;

/** Turns what happened to the workbook into the events of Office.js the add-in asked for. */
export class EventTeller {
  /** Where recent events took place, for `event.getRange(context)`. */
  readonly places = new Map<string, { readonly sheetId: string; readonly address: string }>();
  private next = 1;
  private readonly tables: TableWatch;
  private readonly charts: ChartWatch;
  private readonly rows: RowWatch;
  private readonly comments: CommentWatch;

  constructor(
    private readonly workbook: Workbook,
    private readonly registry: Registry,
    private readonly outbox: Outbox,
  ) {
    this.tables = new TableWatch(workbook);
    this.charts = new ChartWatch(workbook);
    this.rows = new RowWatch(workbook);
    this.comments = new CommentWatch(workbook);
  }

  tell(events: readonly ModelEvent[]): void {
    const tableEvents = this.tables.compare();
    const chartEvents = this.charts.compare();
    const commentEvents = this.comments.compare();
    const rowEvents = this.rows.compare();
    if (!this.registry.enabled) return;
    for (const { type, tableId, ...message } of tableEvents) {
      this.send(type, [message.worksheetId, WHOLE_WORKBOOK], { tableId, ...message, source: "Local" });
    }
    for (const { type, sheetId, ...message } of chartEvents)
      this.send(type, [sheetId, message.chartId], { ...message, worksheetId: sheetId, source: "Local" });
    for (const { type, sheetId, message } of commentEvents)
      this.onSheet(type, sheetId, { ...message, source: "Local" });
    for (const { sheetId, ...message } of rowEvents)
      this.onSheet(EventType.rowHiddenChanged, sheetId, { ...message, source: "Local" });
    for (const event of joinEdits(events)) this.tellOne(event);
  }

  private tellOne(event: ModelEvent): void {
    switch (event.type) {
      case "contents":
        this.tellFormulas(event);
        return this.tellChange(event.sheetId, event.areas, event.actor, {
          changeType: "RangeEdited",
          shiftDirection: "None",
          ...this.details(event),
        });
      case "structure":
        return this.tellChange(
          event.change.sheetId,
          [event.change.area],
          event.actor,
          structureWords(event.change),
        );
      case "formats": {
        const place = this.remember(event.sheetId, event.areas);
        return this.onSheet(EventType.sheetFormatChanged, event.sheetId, {
          ...place,
          ...origin(event.actor),
        });
      }
      case "sorted": {
        const message = { address: areaAddress(event.area), ...origin(event.actor) };
        const type = event.lines === "rows" ? EventType.rowSorted : EventType.columnSorted;
        return this.onSheet(type, event.sheetId, message);
      }
      case "calculated":
        return this.onSheet(EventType.sheetCalculated, event.sheetId, { address: addressOf(event.areas) });
      case "selection":
        return this.tellSelection(event.sheetId);
      case "sheet":
        return this.tellSheet(event);
      default:
        return undefined;
    }
  }

  /** The person clicked a cell once; the offsets are points from its top left. */
  tellClick(sheetId: string, address: string, offsetX: number, offsetY: number): void {
    if (this.registry.enabled) this.onSheet(EventType.singleClicked, sheetId, { address, offsetX, offsetY });
  }

  private tellFormulas({ sheetId, formulas, actor }: Contents): void {
    if (!formulas) return;
    const formulaDetails = formulas.map(({ row, column, before }) => ({
      cellAddress: cellAddress({ row, column }),
      previousFormula: before,
    }));
    this.onSheet(EventType.formulaChanged, sheetId, { formulaDetails, ...origin(actor) });
  }

  private remember(sheetId: string, areas: readonly Area[]): { address: string; referenceId: string } {
    const place = { address: addressOf(areas), referenceId: `event-${this.next++}` };
    this.places.set(place.referenceId, { sheetId, address: place.address });
    if (this.places.size > REMEMBERED) this.places.delete(this.places.keys().next().value ?? "");
    return place;
  }

  /** Excel tells old and new values only of single cells. */
  private details({ sheetId, areas, before }: Contents): Message {
    const area = areas[0];
    const sheet = this.workbook.sheetById(sheetId);
    if (!area || !sheet || before === undefined || areas.length > 1 || cellsIn(area) > 1) return {};
    const after = sheet.valueAt(area.top, area.left);
    return { ...detail("Before", before), ...detail("After", after) };
  }

  private tellChange(sheetId: string, areas: readonly Area[], actor: Actor, more: Message): void {
    const message = { ...this.remember(sheetId, areas), ...origin(actor), ...more };
    this.onSheet(EventType.sheetChanged, sheetId, message);
    for (const signal of dataSignals(this.workbook, sheetId, areas)) this.outbox.signal(...signal);
    for (const table of this.workbook.tables) {
      if (table.sheetId !== sheetId || !areas.some((area) => intersect(area, table.area))) continue;
      const targets = [table.id, sheetId, WHOLE_WORKBOOK];
      this.send(EventType.tableChanged, targets, { ...message, tableId: table.id, worksheetId: sheetId });
    }
  }

  private tellSelection(sheetId: string): void {
    const selection = this.workbook.sheetById(sheetId)?.selection ?? [];
    this.onSheet(EventType.sheetSelectionChanged, sheetId, { address: addressOf(selection) });
    for (const table of this.workbook.tables) {
      if (table.sheetId !== sheetId) continue;
      const inside = selection.flatMap((area) => intersect(area, table.area) ?? []);
      this.send(EventType.tableSelectionChanged, [table.id], {
        address: addressOf(inside),
        worksheetId: sheetId,
      });
    }
    for (const signal of selectionSignals(this.workbook, sheetId, selection)) this.outbox.signal(...signal);
    this.outbox.signal("documentSelectionChanged");
  }

  private tellSheet(event: Extract<ModelEvent, { type: "sheet" }>): void {
    if (event.what === "activated" && event.before !== undefined) {
      this.onSheet(EventType.sheetDeactivated, event.before, {});
    }
    const [type, message] = sheetMessage(this.workbook, event);
    this.onSheet(type, event.sheetId, message);
  }

  private onSheet(type: number, sheetId: string, message: Message): void {
    this.send(type, [sheetId, WHOLE_WORKBOOK], { ...message, worksheetId: sheetId });
  }

  private send(type: number, targets: readonly string[], message: Message): void {
    for (const target of targets) {
      if (!this.registry.has(type, target)) continue;
      this.outbox.add([MessageCategory.objectEvent, type, target, message]);
    }
  }
}

/** How many events back their ranges can still be asked for. */
const REMEMBERED = 10_000;

const detail = (when: "Before" | "After", value: Scalar): Message => ({
  [`value${when}`]: plainValue(value),
  [`valueType${when}`]: valueType(value),
});

const SHIFTS = {
  down: "ShiftCellDown",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
  right: "ShiftCellRight",
} as const;

function structureWords({ kind, area, direction }: StructuralChange): Message {
  const what = isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  return {
    changeType: `${what}${kind === "insert" ? "Inserted" : "Deleted"}`,
    shiftDirection: what === "Cell" ? SHIFTS[direction] : "None",
  };
}

const addressOf = (areas: readonly Area[]): string => areas.map(areaAddress).join(",");
