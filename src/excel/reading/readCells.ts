import { cellCount, parseArea, areaAddress, type Area } from "../../domain/binding/area";
import type { CellValue } from "../../domain/binding/snapshot";

/** A part of a sheet's cells; undefined when the sheet is empty. */
export type CellBlock =
  { readonly area: Area; readonly values: CellValue[][]; readonly texts: string[][] } | undefined;

export interface Piece<Head> {
  readonly head: Head;
  /** Undefined reads whatever is used, at the size it has by now. */
  readonly area: Area | undefined;
}

interface Wanted {
  readonly used: Area | undefined;
  readonly cells: boolean | Area;
}

/** Pieces that together stay under the limit go into one request; a sheet over the limit is cut into rows. */
export function planBatches<Head extends Wanted>(heads: readonly Head[], limit: number): Piece<Head>[][] {
  const batches: Piece<Head>[][] = [[]];
  let room = limit;
  for (const head of heads) {
    for (const piece of head.cells === false ? [] : cutIntoPieces(head, limit)) {
      const cost = cellCount(piece.area ?? head.used ?? { top: 0, left: 0, bottom: 0, right: 0 });
      if (cost > room && batches.at(-1)?.length) {
        batches.push([]);
        room = limit;
      }
      batches.at(-1)?.push(piece);
      room -= cost;
    }
  }
  return batches;
}

function cutIntoPieces<Head extends Wanted>(head: Head, limit: number): Piece<Head>[] {
  const wanted = typeof head.cells === "object" ? head.cells : undefined;
  const used = wanted ?? head.used;
  if (!used || cellCount(used) <= limit) return [{ head, area: wanted }];
  const rows = Math.max(1, Math.floor(limit / (used.right - used.left + 1)));
  const pieces = [];
  for (let top = used.top; top <= used.bottom; top += rows)
    pieces.push({ head, area: { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) } });
  return pieces;
}

export function queueCells(sheet: Excel.Worksheet, area: Area | undefined): () => CellBlock {
  const range = area ? sheet.getRange(areaAddress(area)) : sheet.getUsedRangeOrNullObject(true);
  range.load("address,values,text");
  return () => {
    if (range.isNullObject) return undefined;
    const read = parseArea(range.address);
    return read && { area: read, values: range.values as CellValue[][], texts: range.text };
  };
}
