import type { Area } from "../../domain/binding/area";
import { boundingArea, cellCount } from "../../domain/binding/area";
import type { Post } from "../../domain/binding/records/posts";
import { rateCapability } from "../../domain/scorecard/person/capability";
import type { CardContext, CardSettings } from "../../domain/scorecard/input/cardInput";
import { peerLines, totalsName } from "../../domain/scorecard/person/standing";
import { findTrend } from "../../domain/scorecard/person/trend";
import type { FoundTable } from "../tables/boundTables";
import type { BoundReading, Session } from "../session";
import type { CellDetails } from "../workbookPort";

/** What all cards of one table need, read and worked out once. */
export async function readContext(
  session: Session,
  { bound }: Pick<BoundReading, "bound">,
  found: FoundTable,
  settings: CardSettings,
): Promise<CardContext> {
  const { table } = found;
  const { current } = session.words;
  const others = bound.flatMap((one) => (one.state === "bound" && one !== found ? [one.table] : []));
  const ratings = others.filter(({ role }) => role === "ratings");
  const history = others.filter(({ role }) => role === "actuals");
  return {
    ...{ table, settings, words: current.scorecard, fields: current.fields },
    formatAt: await readFormats(session, found),
    peers: peerLines(table, settings),
    totalsName: totalsName(found.binding.id),
    capability: (person) => rateCapability(ratings, person),
    trend: (post: Post) => findTrend(table, history, post),
  };
}

/** More cells in one answer slow Excel on the web down. */
const MOST_CELLS = 20_000;

/** The number formats of amounts, which a reference does not bring along. */
async function readFormats(
  { port }: Session,
  { sheetId, table }: FoundTable,
): Promise<CardContext["formatAt"]> {
  const fields = ["floor", "target", "challenge", "actual", "deadline"] as const;
  const cells = table.records.flatMap((record) => fields.flatMap((field) => record.cells[field] ?? []));
  if (cells.length === 0) return () => undefined;
  const areas = cutRows(boundingArea(cells), MOST_CELLS);
  const details: CellDetails[] = [];
  for (const area of areas) details.push(...(await port.readDetails([{ sheetId, area }])));
  const rows = details.flatMap(({ numberFormats }) => numberFormats);
  const [{ top, left }] = areas;
  return (row, column) => rows[row - top]?.[column - left];
}

function cutRows(area: Area, most: number): [Area, ...Area[]] {
  const rows = Math.max(1, Math.floor(most / cellCount({ ...area, bottom: area.top })));
  const first = { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) };
  const rest: Area[] = [];
  for (let top = first.bottom + 1; top <= area.bottom; top += rows)
    rest.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return [first, ...rest];
}
