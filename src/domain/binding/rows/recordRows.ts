import { carryDown } from "./carrying";
import type { Field } from "../fields";
import type { PartTitle } from "./parts";
import { fieldCells, readCells, scoresOf, seriesOf } from "./rowCells";
import { classifyRow, type RowKind } from "./rowKinds";
import { seenRow, type SeenRow } from "./seenRows";
import type { ReadCell, SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "../headers/tableColumns";
import type { RecordRow } from "./tableRows";

export type Seen = SeenRow<RowKind, RecordRow>;
export type Cells = RecordRow["cells"];

/** A row that is a KPI, with what the lines above it say. */
export interface DraftRow {
  readonly seen: Seen;
  readonly part: PartTitle | undefined;
  readonly person: ReadCell | undefined;
}

export function see(snapshot: SheetSnapshot, header: HeaderRow, row: number): Seen {
  return seenRow(snapshot, header, row, () => {
    const filled = readCells(snapshot, header, row);
    return { filled, cells: fieldCells(header, filled) };
  });
}

/** What carries down to a row from the one before it: nothing where another part or person begins. */
export function carriedTo(draft: DraftRow, before: DraftRow | undefined, below: Cells | undefined): Cells {
  if (!before || !below || before.part !== draft.part || before.person !== draft.person) return NOTHING_ABOVE;
  return below;
}

const NOTHING_ABOVE: Cells = {};

export function kindOf(seen: Seen, isBelowTotal: boolean): RowKind {
  const { filled, cells, header } = seen;
  if (isBelowTotal) return (seen.kindBelowTotal ??= classifyRow(filled, cells, header, true));
  return (seen.kind ??= classifyRow(filled, cells, header, false));
}

export function carryBelow(seen: Seen, above: Cells, fields: ReadonlySet<Field>): Cells {
  const { carried } = seen;
  if (carried && carried.fields === fields && saysTheSame(carried.above, above)) return carried.below;
  seen.carried = { above, fields, below: carryDown(above, seen.cells, fields) };
  return seen.carried.below;
}

/** The cells above may have been read anew and still say the same: then nothing below has changed. */
function saysTheSame(before: Cells, now: Cells): boolean {
  if (before === now) return true;
  const fields = Object.keys(now) as Field[];
  if (fields.length !== Object.keys(before).length) return false;
  return fields.every((field) => {
    const [one, other] = [before[field], now[field]];
    return one === other || (one && other && isSameCell(one, other));
  });
}

function isSameCell(one: ReadCell, other: ReadCell): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.value === other.value &&
    one.text === other.text
  );
}

export function recordOf({ seen, part, person }: DraftRow, above: Cells): RecordRow {
  const known = seen.record;
  if (known && known.part === part && known.person === person && known.above === above) return known.record;
  const record = makeRecord(seen, part, person, above);
  seen.record = { part, person, above, record };
  return record;
}

function makeRecord(
  { row, cells, filled, header }: Seen,
  part: PartTitle | undefined,
  person: ReadCell | undefined,
  above: Cells,
): RecordRow {
  const all = { ...(person && !cells.owner ? { owner: person } : {}), ...above, ...cells };
  const series = seriesOf(header, filled);
  const scores = scoresOf(header, filled);
  return {
    ...{ row, part: part?.name, cells: all },
    ...(part?.weight === undefined ? {} : { partWeight: part.weight }),
    ...(series.length > 0 ? { series } : {}),
    ...(scores.length > 0 ? { scores } : {}),
  };
}
