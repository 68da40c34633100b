import type { TableReading } from "../../binding/detection";
import type { RecordRow } from "../../binding/rows/tableRows";
import type { Draft } from "../sheet/draft";
import { plain, type Live } from "../formulas/live";
import { referTo } from "../formulas/references";
import { workColumn, type WorkBlock, type WorkKey } from "../formulas/workColumns";

interface MovableRow {
  readonly record: RecordRow;
  readonly name: string;
}

/**
 * A card's formulas follow cells. Where rows of the table were sorted since, they would show other people's figures:
 * the card knows which KPI and whom it was made for. Answers the formula that tells whether it is so.
 */
export function writeMovedCheck(
  draft: Draft,
  table: TableReading,
  rows: readonly MovableRow[],
  /** Of each person the first and the last row. */
  ends: readonly MovableRow[],
  work: WorkBlock,
): string {
  const put = (i: number, key: WorkKey, live: Live) => draft.put(work.top + i, workColumn(key), live);
  rows.forEach(({ record: { cells } }, i) => {
    const value = cells.name?.value;
    if (typeof value === "string") draft.text(work.top + i, workColumn("knownName"), value);
    else put(i, "knownName", plain(work.cell("name", i), value));
  });
  let people = 0;
  for (const { record } of ends) {
    const { owner } = record.cells;
    if (typeof owner?.value !== "string") continue;
    put(people, "seenPerson", plain(referTo(table.sheetName, owner), owner.value));
    draft.text(work.top + people, workColumn("knownPerson"), owner.value);
    people += 1;
  }
  if (rows.length === 0) return "FALSE";
  const differ = (seen: WorkKey, known: WorkKey, count: number) =>
    `SUMPRODUCT(--(${work.range(seen, count)}<>${work.range(known, count)}))`;
  const moved = [
    differ("name", "knownName", rows.length),
    ...(people > 0 ? [differ("seenPerson", "knownPerson", people)] : []),
  ];
  return `${moved.join("+")}>0`;
}

export function endsOf<Row>(rows: readonly Row[]): Row[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last];
}
