import type { Drawing } from "../model/parts";
import type { Workbook } from "../model/workbook";
import { drawingId } from "../objects/drawings";
import { EventType } from "../objects/subscribing";

interface ChartEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly chartId: string;
}

/** Notices charts that came or went on a sheet that is still there. */
export class ChartWatch {
  private seen: ReadonlyMap<string, readonly Drawing[]>;

  private active: Workbook["activeChart"];

  constructor(private readonly workbook: Workbook) {
    this.seen = this.look();
    this.active = workbook.activeChart;
  }

  private look(): ReadonlyMap<string, readonly Drawing[]> {
    return new Map(this.workbook.sheets.map(({ id, drawings }) => [id, drawings]));
  }

  compare(): readonly ChartEvent[] {
    return [...this.compareLists(), ...this.compareActive()];
  }

  private compareActive(): ChartEvent[] {
    const before = this.active;
    const now = this.workbook.activeChart;
    this.active = now;
    if (before === now) return [];
    const event = (chart: Workbook["activeChart"], type: number): ChartEvent[] => {
      const sheet = chart && this.workbook.sheetById(chart.sheetId);
      return chart && sheet ? [{ type, sheetId: sheet.id, chartId: drawingId(sheet, chart.number) }] : [];
    };
    return [...event(before, EventType.chartDeactivated), ...event(now, EventType.chartActivated)];
  }

  private compareLists(): ChartEvent[] {
    const before = this.seen;
    this.seen = this.look();
    return this.workbook.sheets.flatMap((sheet) => {
      const old = before.get(sheet.id);
      if (!old || old === sheet.drawings) return [];
      const event =
        (type: number) =>
        (number: number): ChartEvent => ({
          type,
          sheetId: sheet.id,
          chartId: drawingId(sheet, number),
        });
      return [
        ...gone(sheet.drawings, old).map(event(EventType.chartAdded)),
        ...gone(old, sheet.drawings).map(event(EventType.chartDeleted)),
      ];
    });
  }
}

/** Numbers of the charts of one list that the other has not. */
function gone(from: readonly Drawing[], than: readonly Drawing[]): number[] {
  const known = new Set(than.map(({ number }) => number));
  return from
    .filter(({ kind, number }) => kind === "chart" && !known.has(number))
    .map(({ number }) => number);
}
