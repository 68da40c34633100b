import { areaAddress } from "../model/address";
import type { RowLook } from "../model/parts";
import type { Workbook } from "../model/workbook";
import { wholeRows } from "../model/structure";

interface RowEvent {
  readonly sheetId: string;
  readonly address: string;
  readonly changeType: "Hidden" | "Unhidden";
}

type Rows = ReadonlyMap<number, RowLook>;

/** Notices rows that were hidden or shown; rows that only moved are not among them. */
export class RowWatch {
  private seen: ReadonlyMap<string, Rows>;
  private journal: Workbook["journal"];

  constructor(private readonly workbook: Workbook) {
    this.seen = this.look();
    this.journal = workbook.journal;
  }

  private look(): ReadonlyMap<string, Rows> {
    return new Map(this.workbook.sheets.map(({ id, rows }) => [id, rows]));
  }

  compare(): readonly RowEvent[] {
    const before = this.seen;
    const hasMoved = this.journal !== this.workbook.journal;
    this.seen = this.look();
    this.journal = this.workbook.journal;
    if (hasMoved) return [];
    return this.workbook.sheets.flatMap(({ id, rows }) => {
      const old = before.get(id);
      if (!old || old === rows) return [];
      return [
        ...runs(rows, old).map((address): RowEvent => ({ sheetId: id, address, changeType: "Hidden" })),
        ...runs(old, rows).map((address): RowEvent => ({ sheetId: id, address, changeType: "Unhidden" })),
      ];
    });
  }
}

/** Rows hidden in one state and not in the other, as addresses of neighbours: 3:5. */
function runs(now: Rows, than: Rows): string[] {
  const hidden = [...now].filter(([row, look]) => look.hidden && !than.get(row)?.hidden).map(([row]) => row);
  const found: [first: number, last: number][] = [];
  for (const row of hidden.sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([first, last]) => areaAddress(wholeRows(first, last - first + 1)));
}
