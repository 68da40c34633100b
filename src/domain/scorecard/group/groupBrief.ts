import type { CardContext } from "../input/cardInput";
import type { Draft } from "../sheet/draft";
import type { GroupWork, MemberRow } from "./groupWork";
import type { MemberTable } from "./groupTable";
import { plain } from "../formulas/live";
import { palette } from "../sheet/palette";
import { quoteText } from "../formulas/references";
import { writeSectionTitle } from "../sheet/section";
import { cutSpans } from "../sheet/spans";
import { lineLook, longestOf } from "../person/cardLists";
import { workColumn, type WorkBlock } from "../formulas/workColumns";

type PlacedGroup = GroupWork & { readonly table: MemberTable };

/** Lines for each list; how many there are in all stands in its title. */
const LINES = 6;

/** Two lists beside each other, a gap, and two more. */
export const BRIEF_ROWS = 2 * (LINES + 2) - 1;

const lists = ["below", "short", "missing", "ahead"] as const;
type List = (typeof lists)[number];

/** What a manager asks first: what is below the floor, what is short, what is not told yet, and what went very well. */
export function writeBriefLists(draft: Draft, context: CardContext, group: PlacedGroup, top: number): void {
  const { briefSections } = context.words;
  const titles: Record<List, string> = {
    ...{ below: briefSections.belowFloor, short: briefSections.short },
    ...{ missing: briefSections.missing, ahead: briefSections.ahead },
  };
  const colors: Record<List, string> = {
    ...{ below: palette.bad, short: palette.warn, missing: palette.quiet, ahead: palette.good },
  };
  for (const list of lists) writeCounts(draft, group, list);
  const spans = cutSpans(group.table.widths, { left: 0, right: draft.right }, [1, 1]);
  const [half] = spans;
  if (!half) return;
  const longest = longestOf(group.rows.map((row) => lineText(group, row)));
  const look = lineLook(longest, group.table.widths, half);
  lists.forEach((list, l) => {
    const span = spans[l % 2];
    const row = top + Math.floor(l / 2) * (LINES + 2);
    if (!span) return;
    const found = group.rows.filter((one) => isIn(list, one));
    const last = group.work.cell(list, Math.max(0, group.rows.length - 1));
    writeSectionTitle(draft, row, titles[list], span);
    draft.put(
      row,
      span.left,
      plain(`${quoteText(`${titles[list]}  `)}&${last}`, `${titles[list]}  ${found.length}`),
    );
    for (let k = 1; k <= LINES; k++) {
      const nothing = k === 1 ? briefSections.nothing : "";
      draft.put(
        row + k,
        span.left,
        plain(lineFormula(group, list, k, last, nothing), lineText(group, found[k - 1]) || nothing),
      );
      draft.row(row + k, look);
      draft.row(
        row + k,
        { color: colors[list], merge: true, wrap: true, horizontal: "Left", indent: 1 },
        span.left,
        span.right,
      );
    }
  });
}

/** A running count of the rows that belong to a list: the first row at k is the list's k-th. */
function writeCounts(draft: Draft, { rows, work }: GroupWork, list: List): void {
  let count = 0;
  rows.forEach((row, i) => {
    if (isIn(list, row)) count += 1;
    const before = i === 0 ? "0" : work.cell(list, i - 1);
    draft.put(
      work.top + i,
      workColumn(list),
      plain(`${before}+IF(${condition(list, row, i, work)},1,0)`, count),
    );
  });
}

function isIn(list: List, row: MemberRow): boolean {
  if (row.weight === undefined) return false;
  const score = row.attainment === undefined ? undefined : row.counted;
  if (list === "missing") return score === undefined;
  if (score === undefined) return false;
  if (list === "below") return hasFloor(row) && score === 0;
  if (list === "short") return score < 100 && !(hasFloor(row) && score === 0);
  return score >= 120;
}

function condition(list: List, row: MemberRow, i: number, work: WorkBlock): string {
  const [weight, score, reached] = [
    work.cell("weight", i),
    work.cell("score", i),
    work.cell("attainment", i),
  ];
  const told = `ISNUMBER(${reached})`;
  if (list === "missing") return `AND(${weight}>0,NOT(${told}))`;
  const tests: Record<Exclude<List, "missing">, string> = {
    below: hasFloor(row) ? `${score}=0` : "FALSE",
    short: hasFloor(row) ? `${score}<100,${score}>0` : `${score}<100`,
    ahead: `${score}>=120`,
  };
  return `AND(${weight}>0,${told},${tests[list]})`;
}

function hasFloor({ numbers }: MemberRow): boolean {
  return numbers?.floor !== undefined;
}

function lineFormula(
  { work, table }: PlacedGroup,
  list: List,
  k: number,
  last: string,
  nothing: string,
): string {
  const at = `MATCH(${k},${work.range(list)},0)`;
  const person = `INDEX(${table.range("person")},INDEX(${work.range("post")},${at}))`;
  const kpi = `INDEX(${work.range("name")},${at})`;
  const reached = `IFERROR("   "&TEXT(INDEX(${work.range("attainment")},${at})*1,"0%"),"")`;
  return `IF(${last}<${k},${quoteText(nothing)},${person}&"  "&${kpi}&${reached})`;
}

function lineText({ members }: GroupWork, row: MemberRow | undefined): string {
  if (!row) return "";
  const reached = row.attainment === undefined ? "" : `   ${(row.attainment * 100).toFixed(0)}%`;
  return `${members[row.member]?.post.name ?? ""}  ${row.name}${reached}`;
}
