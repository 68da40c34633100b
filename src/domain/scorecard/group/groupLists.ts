import type { CardContext } from "../input/cardInput";
import type { Draft } from "../sheet/draft";
import type { GroupWork, MemberRow } from "./groupWork";
import type { MemberTable } from "./groupTable";
import { plain, type Live } from "../formulas/live";
import { palette } from "../sheet/palette";
import { placeOf } from "./ranking";
import { quoteText } from "../formulas/references";
import { lineLook, longestOf, nothingLive, quietNothing } from "../person/cardLists";
import { writeSectionTitle } from "../sheet/section";
import { cutSpans } from "../sheet/spans";
import type { ScorecardWords } from "../words";
import { workColumn } from "../formulas/workColumns";

const LINES = 5;
/** With the title. */
export const LIST_ROWS = LINES + 1;

/** Of equals the one further up comes first. */
const ORDER = 1e-9;

/** What went best and what costs most points among all people, with whose it is. */
export function writeOwnedLists(
  draft: Draft,
  { words }: CardContext,
  group: GroupWork,
  table: MemberTable,
  top: number,
): void {
  const [left, right] = cutSpans(table.widths, { left: 0, right: draft.right }, [1, 1]);
  if (!left || !right) return;
  const longest = longestOf(group.rows.map((row) => `${ownerOf(group, row)}  ${row.name}`));
  const look = lineLook(`${longest}   ${words.lostPoints({ points: "100.0" })}`, table.widths, left);
  const lists = [strengths(group, words), gaps(group, words)] as const;
  writeSectionTitle(draft, top, words.strengths, left);
  writeSectionTitle(draft, top, words.gaps, right);
  lists.forEach((list, l) => {
    writeKeys(draft, group, list);
    const { left: from, right: until } = l === 0 ? left : right;
    quietNothing(draft, top + 1, from, list.nothing);
    for (let k = 1; k <= LINES; k++) {
      draft.put(top + k, from, lineLive(group, table, list, k));
      draft.row(top + k, look);
      const color = l === 0 ? palette.good : palette.bad;
      draft.row(top + k, { merge: true, wrap: true, horizontal: "Left", indent: 1, color }, from, until);
    }
  });
}

interface OwnedList {
  readonly key: "strength" | "gap";
  /** What row i is ranked by; "" where it is not on the list. */
  keyFormula(i: number): string;
  keyOf(row: MemberRow): number | undefined;
  /** What is said of the row, and its formula by the key and the row's place. */
  readonly say: (row: MemberRow) => string;
  readonly sayFormula: (key: string, at: string) => string;
  readonly nothing: string;
}

function strengths({ work }: GroupWork, words: ScorecardWords): OwnedList {
  return {
    key: "strength",
    keyFormula: (i) =>
      `IF(AND(ISNUMBER(${work.cell("attainment", i)}),${work.cell("effective", i)}>0),` +
      `IF(${work.cell("score", i)}>=100,${work.cell("attainment", i)},""),"")`,
    keyOf: ({ attainment, effective, counted = 0 }) =>
      effective > 0 && counted >= 100 ? attainment : undefined,
    say: ({ attainment = 0 }) => `${(attainment * 100).toFixed(1)}%`,
    sayFormula: (_key, at) => `TEXT(INDEX(${work.range("attainment")},${at}),"0.0%")`,
    nothing: words.noStrength,
  };
}

function gaps({ work }: GroupWork, words: ScorecardWords): OwnedList {
  const [before = "", after = ""] = words.lostPoints({ points: "\u0000" }).split("\u0000");
  const lost = ({ counted, effective }: MemberRow) =>
    counted === undefined || effective <= 0 || counted >= 100 ? undefined : (100 - counted) * effective;
  return {
    key: "gap",
    keyFormula: (i) => {
      const [score, share] = [work.cell("score", i), work.cell("effective", i)];
      return `IF(AND(ISNUMBER(${score}),${share}>0),IF(${score}<100,(100-${score})*${share},""),"")`;
    },
    keyOf: lost,
    say: (row) => words.lostPoints({ points: (lost(row) ?? 0).toFixed(1) }),
    sayFormula: (key) => `${quoteText(before)}&TEXT(${key},"0.0")&${quoteText(after)}`,
    nothing: words.noGap,
  };
}

function ownerOf({ members }: GroupWork, { member }: MemberRow): string {
  return members[member]?.post.name ?? "";
}

function writeKeys(draft: Draft, { rows, work }: GroupWork, list: OwnedList): void {
  rows.forEach((row, i) => {
    const order = (rows.length - i) * ORDER;
    const [formula, key] = [list.keyFormula(i), list.keyOf(row)];
    draft.put(
      work.top + i,
      workColumn(list.key),
      plain(`IFERROR(${formula}+${order},"")`, key === undefined ? "" : key + order),
    );
  });
}

function lineLive(group: GroupWork, table: MemberTable, list: OwnedList, k: number): Live {
  const { work, rows } = group;
  const keys = work.range(list.key);
  const at = placeOf(k, keys);
  const person = `INDEX(${table.range("person")},INDEX(${work.range("post")},${at}))`;
  const said = list.sayFormula(`LARGE(${keys},${k})`, at);
  const line = `${person}&"  "&INDEX(${work.range("name")},${at})&"   "&${said}`;
  const nothing = nothingLive(k, list.nothing, work.range("attainment"), rows);
  const found = ranked(rows, list)[k - 1];
  const shown = found && `${ownerOf(group, found)}  ${found.name}`;
  return plain(
    `IF(COUNT(${keys})<${k},${nothing.native},${line})`,
    found ? `${shown}   ${list.say(found)}` : nothing.value,
  );
}

function ranked(rows: readonly MemberRow[], list: OwnedList): MemberRow[] {
  return rows
    .flatMap((row) => {
      const key = list.keyOf(row);
      return key === undefined ? [] : [{ row, key }];
    })
    .sort((a, b) => b.key - a.key)
    .map(({ row }) => row);
}
