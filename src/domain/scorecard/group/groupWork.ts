import { readRecord } from "../../binding/records/readRecord";
import type { Post } from "../../binding/records/posts";
import type { CardContext } from "../input/cardInput";
import { figureOut, type CardFigures, type CardRow } from "../input/cardFigures";
import type { Draft } from "../sheet/draft";
import { attainmentLive, directionLive, scoreLive, type RowCells } from "../formulas/kpiFormulas";
import { plain, type Live } from "../formulas/live";
import { levelKeys, nativeLevels, type LevelKey } from "../formulas/nativeNumbers";
import { showCell } from "../formulas/references";
import { followShare, sourceCell } from "../formulas/sourceCells";
import { WorkBlock, workColumn, type WorkKey } from "../formulas/workColumns";

/** One person of a group with the figures of their own card. */
export interface Member {
  readonly post: Post;
  readonly figures: CardFigures;
}

/** One KPI of one member, by its place in the work cells. */
export interface MemberRow extends CardRow {
  /** Among the members. */
  readonly member: number;
  /** Among the dimensions of all; -1 where its group has no name. */
  readonly dimension: number;
  /** Its share of the person's total; 0 without points. */
  readonly effective: number;
}

export interface GroupWork {
  readonly members: readonly Member[];
  readonly rows: readonly MemberRow[];
  /** What people's KPIs are grouped by, in the order in which they begin; none where nothing is named. */
  readonly dimensions: readonly string[];
  readonly work: WorkBlock;
}

export function membersOf({ table, settings }: CardContext, posts: readonly Post[]): Member[] {
  return posts.map((post) => ({ post, figures: figureOut(table, post, settings) }));
}

/** Every KPI of every member, scored out of sight, so that the group's figures follow the table as the cards do. */
export function writeGroupWork(
  draft: Draft,
  context: CardContext,
  posts: readonly Post[],
  top: number,
): GroupWork {
  const members = membersOf(context, posts);
  const dimensions = dimensionsOf(members);
  const rows = members.flatMap(({ figures: { rows: own, groups } }, member) =>
    own.map((row): MemberRow => {
      const { name = "", factor = 0 } = groups[row.group] ?? {};
      const effective = row.counted === undefined ? 0 : (row.weight ?? 0) * factor;
      return { ...row, member, dimension: dimensions.indexOf(name), effective };
    }),
  );
  const work = new WorkBlock(top, rows.length);
  const first = writeShares(draft, context, members, rows, work);
  rows.forEach((row, i) =>
    writeMemberRow(draft, context, row, i, work, (first[row.member] ?? 0) + row.group),
  );
  return { members, rows, dimensions, work };
}

/** KPIs that count and have no figures yet. */
export function missingOf(members: readonly Member[]): number {
  const missing = ({ weight, attainment }: CardRow) => weight !== undefined && attainment === undefined;
  return members.reduce((sum, { figures }) => sum + figures.rows.filter(missing).length, 0);
}

function dimensionsOf(members: readonly Member[]): string[] {
  const names = members.flatMap(({ figures }) => figures.groups.map(({ name }) => name));
  return [...new Set(names)].filter((name) => name !== "");
}

function writeMemberRow(
  draft: Draft,
  context: CardContext,
  row: MemberRow,
  i: number,
  work: WorkBlock,
  group: number,
): void {
  const { table, words, settings } = context;
  const put = (key: WorkKey, live: Live | undefined) => draft.put(work.top + i, workColumn(key), live);
  const cells = memberCells(draft, context, row, i, work);
  const { weight } = readRecord(row.record, table);
  put("name", plain(sourceText(context, row, "name"), row.name));
  draft.number(work.top + i, workColumn("post"), row.member + 1);
  draft.number(work.top + i, workColumn("group"), group + 1);
  put(
    "weight",
    weight === undefined ? plain("0", 0) : followShare(table.sheetName, row.record.cells.weight, weight),
  );
  put("direction", directionLive(cells, row.direction ? words.directions[row.direction] : ""));
  put("attainment", attainmentLive(row, cells));
  put("score", scoreLive(row, cells, settings));
  const [score, share, factor] = [
    work.cell("score", i),
    work.cell("weight", i),
    work.cell("groupFactor", group),
  ];
  const counts = `AND(ISNUMBER(${score}),${share}>0)`;
  put("contribution", plain(`IF(${counts},${score}*${share}*${factor},"")`, row.contribution ?? ""));
  put("effective", plain(`IF(${counts},${share}*${factor},0)`, row.effective));
  if (row.dimension >= 0) draft.number(work.top + i, workColumn("dimension"), row.dimension + 1);
}

function sourceText({ table }: CardContext, row: MemberRow, field: Parameters<typeof sourceCell>[2]): string {
  const cell = sourceCell(table, row.record, field);
  return cell ? showCell(cell) : '""';
}

/** The table's own values in place of a card's, or in Excel's own formulas the numbers in one unit. */
function memberCells(
  draft: Draft,
  context: CardContext,
  row: MemberRow,
  i: number,
  work: WorkBlock,
): RowCells {
  const { table } = context;
  const own =
    draft.mode === "native" ? nativeLevels(row, (field) => sourceCell(table, row.record, field)) : {};
  const levels: Partial<Record<LevelKey, string>> = {};
  for (const key of levelKeys) {
    const live = own[key] ? plain(own[key].formula, undefined) : shownLevel(context, row, key, draft.mode);
    if (!live) continue;
    draft.put(work.top + i, workColumn(key), live);
    levels[key] = work.cell(key, i);
  }
  const direct = (field: "name" | "direction") => {
    const cell = sourceCell(table, row.record, field);
    return cell ? showCell(cell) : "";
  };
  const { actual = '""', target = '""', floor = "", challenge = "", start = "" } = levels;
  return {
    ...{ name: direct("name"), givenDirection: direct("direction"), actual, target, floor, challenge, start },
    ...{ direction: work.cell("direction", i), attainment: work.cell("attainment", i), levels },
  };
}

function shownLevel(
  { table }: CardContext,
  { record }: MemberRow,
  key: LevelKey,
  mode: Draft["mode"],
): Live | undefined {
  if (key === "high" || mode !== "kpi") return undefined;
  const cell = sourceCell(table, record, key);
  return cell ? plain(showCell(cell), record.cells[key]?.value ?? "") : undefined;
}

/** Shares and factors of all groups of all members; answers where each member's groups begin. */
function writeShares(
  draft: Draft,
  { table }: CardContext,
  members: readonly Member[],
  rows: readonly MemberRow[],
  work: WorkBlock,
): number[] {
  const count = members.reduce((sum, { figures }) => sum + figures.groups.length, 0);
  const range = (key: WorkKey) => work.range(key, count);
  const first: number[] = [];
  let next = 0;
  members.forEach(({ figures }, member) => {
    first.push(next);
    for (const group of figures.groups) {
      const at = next++;
      const put = (key: WorkKey, live: Live) => draft.put(work.top + at, workColumn(key), live);
      draft.number(work.top + at, workColumn("groupPost"), member + 1);
      put(
        "groupShare",
        figures.layered ? followShare(table.sheetName, group.shareCell, group.share ?? 0) : plain("1", 1),
      );
      put(
        "groupWeight",
        plain(
          `SUMIFS(${work.range("weight")},${work.range("group")},${at + 1},${work.range("score")},">=0")`,
          group.scoredWeight,
        ),
      );
      const [weight, share] = [work.cell("groupWeight", at), work.cell("groupShare", at)];
      const mine = `${range("groupPost")},${member + 1}`;
      const factor = figures.whole === 1 ? "" : `${figures.whole}*`;
      const whole = figures.layered
        ? `${factor}${share}/(${weight}*SUMIFS(${range("groupShare")},${mine},${range("groupWeight")},">0"))`
        : `1/SUMIFS(${range("groupWeight")},${mine})`;
      put("groupFactor", plain(`IF(${weight}<=0,0,${whole})`, group.factor));
    }
  });
  return rows.length === 0 ? [] : first;
}
