import type { Table } from "../model/parts";
import type { Workbook } from "../model/workbook";
import { EventType } from "../objects/subscribing";

interface TableEvent {
  readonly type: number;
  readonly tableId: string;
  readonly worksheetId: string;
  readonly tableName?: string;
}

/** Notices tables that came or went; the model tells only that its list of tables is another one. */
export class TableWatch {
  private seen: readonly Table[];

  constructor(private readonly workbook: Workbook) {
    this.seen = workbook.tables;
  }

  compare(): readonly TableEvent[] {
    const before = this.seen;
    const now = this.workbook.tables;
    this.seen = now;
    if (before === now) return [];
    const known = new Set(before.map(({ id }) => id));
    const left = new Set(now.map(({ id }) => id));
    return [
      ...now
        .filter(({ id }) => !known.has(id))
        .map(({ id, sheetId }) => ({ type: EventType.tableAdded, tableId: id, worksheetId: sheetId })),
      ...before
        .filter(({ id }) => !left.has(id))
        .map(({ id, sheetId, name }) => ({
          type: EventType.tableDeleted,
          tableId: id,
          worksheetId: sheetId,
          tableName: name,
        })),
    ];
  }
}
