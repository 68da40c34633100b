import { gradeName } from "../../grades/gradeName";
import { mean } from "../../numbers";
import { dressHeader } from "../person/cardDress";
import { outcomeOf } from "../input/cardFigures";
import { coefficientLive, gradeLive, gradeTile, type Tile } from "../person/cardHeader";
import type { CardContext } from "../input/cardInput";
import type { Draft } from "../sheet/draft";
import { countGrade } from "./groupCharts";
import {
  onTargetFrom,
  totalsOf,
  wholeOf,
  type MemberColumn,
  type MemberKey,
  type MemberTable,
} from "./groupTable";
import { missingOf, type GroupWork, type Member } from "./groupWork";
import { commentKeys } from "../kept/keptComments";
import type { KeptTexts } from "../kept/keptTexts";
import { NO_SCORE } from "../formulas/kpiFormulas";
import { plain, type Live } from "../formulas/live";
import { palette } from "../sheet/palette";
import { quoteText } from "../formulas/references";
import type { Look } from "../sheet/sheetPlan";
import { heightFor, textWidth, USUAL_SIZE } from "../sheet/textHeight";
import { workColumn } from "../formulas/workColumns";
import type { ScorecardWords } from "../words";

/** Departments and positions only where the table tells them. */
export function memberColumns({ table, words, settings }: CardContext): MemberColumn[] {
  const { members } = words;
  const right: Look = { horizontal: "Right" };
  const quiet: Look = { color: palette.quiet, size: SMALL, horizontal: "Left", wrap: true };
  const told = (key: "department" | "position", width: number) =>
    table.posts.some((post) => post[key]) ? [{ key, header: members[key], width, look: quiet }] : [];
  const all: Omit<MemberColumn, "column">[] = [
    { key: "person", header: members.person, width: 96, look: { horizontal: "Left", indent: 1, wrap: true } },
    ...told("department", 84),
    ...told("position", 92),
    { key: "kpis", header: members.kpis, width: 48, look: { ...right, color: palette.quiet } },
    { key: "reached", header: members.reached, width: 48, look: right },
    { key: "missing", header: members.missing, width: 48, look: { ...right, numberFormat: '0;-0;"–"' } },
    {
      key: "score",
      header: words.totalScore,
      width: 58,
      look: { ...right, numberFormat: "0.0", bold: true },
    },
    {
      key: "grade",
      header: words.grade,
      width: widthOfGrades(settings.scoring.grades.map(({ name }) => gradeName(name, words.grades))),
      look: { horizontal: "Left", indent: 1, size: SMALL, wrap: true },
    },
    { key: "coefficient", header: words.coefficient, width: 64, look: { ...right, numberFormat: "0.00" } },
    {
      key: "comment",
      header: words.comment,
      width: 130,
      look: { horizontal: "Left", indent: 1, wrap: true, size: 9 },
    },
  ];
  return all.map((column, at) => ({ ...column, column: at }));
}

/** In points; of texts that are not to be the widest of a line. */
const SMALL = 10;

/** As wide as the longest grade, within reason. */
function widthOfGrades(names: readonly string[]): number {
  const [usual, widest, indent] = [92, 130, 20];
  const longest = (Math.max(...names.map(textWidth)) * SMALL) / USUAL_SIZE;
  return Math.ceil(Math.min(widest, Math.max(usual, longest + indent)));
}

export function writeMembers(
  draft: Draft,
  context: CardContext,
  group: GroupWork,
  table: MemberTable,
  kept: KeptTexts,
): void {
  const { members } = group;
  for (const { column, header } of table.columns) draft.text(table.first - 1, column, header);
  const keys = commentKeys(members.map(({ post }) => post.name));
  members.forEach((member, m) => {
    const key = keys[m] ?? "";
    writeMember(draft, context, group, table, { member, m });
    const [row, comment] = [table.first + m, kept.comments.get(key)];
    draft.typed(row, table.column("comment"), comment);
    draft.text(row, workColumn("rowName"), key);
    const heights = table.columns.map(({ key: column, width, look }) => {
      const text = column === "comment" ? String(comment ?? "") : textOf(member, column);
      return heightFor(text, width, look.size);
    });
    draft.row(row, { rowHeight: Math.max(22, Math.min(Math.max(...heights), 200)), vertical: "Center" });
  });
}

function writeMember(
  draft: Draft,
  context: CardContext,
  { work }: GroupWork,
  table: MemberTable,
  { member, m }: { readonly member: Member; readonly m: number },
): void {
  const put = (key: MemberKey, live: Live) => draft.put(table.first + m, table.column(key), live);
  const mine = `${work.range("post")},${m + 1}`;
  const count = (extra: string) => `COUNTIFS(${mine},${work.range("weight")},">0"${extra})`;
  const total = table.cell("score", m);
  const { kpis, reached } = countsOf(member);
  for (const key of ["person", "department", "position"] as const)
    if (table.has(key)) draft.text(table.first + m, table.column(key), textOf(member, key));
  put("kpis", plain(count(""), kpis));
  put("reached", plain(count(`,${work.range("score")},">=100"`), reached));
  const scored = count(`,${work.range("attainment")},">=0"`);
  put("missing", plain(`${count("")}-${scored}`, missingOf([member])));
  const points = `SUMIFS(${work.range("contribution")},${mine})`;
  const any = `COUNTIFS(${mine},${work.range("contribution")},">=0")`;
  const enough = context.settings.missing === "block" ? `${any}<${count("")}` : `${any}=0`;
  put("score", plain(`IF(${enough},"",${points})`, member.figures.total ?? ""));
  put("grade", gradeLive(total, member.figures, context));
  put("coefficient", coefficientLive(total, member.figures, context.settings.scoring));
}

/** Texts that may need more than one line. */
function textOf({ post }: Member, key: MemberKey): string {
  if (key === "person") return post.name;
  return key === "department" || key === "position" ? (post[key] ?? "") : "";
}

function countsOf({ figures: { rows } }: Member) {
  const weighted = rows.filter(({ weight }) => weight !== undefined);
  return {
    kpis: weighted.length,
    reached: weighted.filter(({ counted = 0 }) => counted >= 100).length,
  };
}

export function dressMembers(draft: Draft, { columns, first, last }: MemberTable): void {
  dressHeader(draft, first - 1, columns);
  for (const { column, look } of columns)
    draft.look({ top: first, left: column, bottom: last, right: column }, look);
  draft.look(
    { top: first, left: 0, bottom: last, right: draft.right },
    {
      borders: {
        bottom: { color: palette.line, weight: "Thin" },
        insideHorizontal: { color: palette.line, weight: "Hairline" },
      },
    },
  );
}

/** The average with its grade, how many people, how many of them are on target, and what they earn on average. */
export function groupTiles(context: CardContext, { members }: GroupWork, table: MemberTable): Tile[] {
  const { words, settings } = context;
  const totals = totalsOf(members);
  const [scores, enough, whole] = [table.range("score"), onTargetFrom(members), wholeOf(members)];
  const score = totals.length > 0 ? mean(totals) : undefined;
  const average = `IFERROR(AVERAGE(${scores}),${quoteText(NO_SCORE)})`;
  const outcome = { ...outcomeOf(score, settings.scoring, whole), whole };
  const reached = totals.filter((total) => total >= enough).length;
  const coefficients = members.flatMap(({ figures }) => figures.coefficient ?? []);
  return [
    { ...averageTile(words, average, score), share: 1.2 },
    gradeTile(context, average, outcome),
    peopleTile(words, members, table),
    {
      label: words.members.onTargetShare,
      value: plain(
        `IFERROR(COUNTIF(${scores},">=${enough}")/COUNT(${scores}),${quoteText(NO_SCORE)})`,
        totals.length > 0 ? reached / totals.length : NO_SCORE,
      ),
      format: "0%",
    },
    {
      label: words.members.averageCoefficient,
      value: plain(
        `IFERROR(AVERAGE(${table.range("coefficient")}),${quoteText(NO_SCORE)})`,
        coefficients.length > 0 ? mean(coefficients) : NO_SCORE,
      ),
      format: "0.00",
    },
  ];
}

/** More grades than this have no room beside the name. */
const MOST_GRADES = 4;

/** Of the brief: the average, how many people, and how many have each grade. */
export function briefTiles(
  { words, settings }: CardContext,
  { members }: GroupWork,
  table: MemberTable,
): Tile[] {
  const totals = totalsOf(members);
  const { grades } = settings.scoring;
  const average = `IFERROR(AVERAGE(${table.range("score")}),${quoteText(NO_SCORE)})`;
  const graded = grades.map(({ name }): Tile => {
    const label = gradeName(name, words.grades);
    const count = members.filter(({ figures }) => figures.grade === name).length;
    return { label, value: plain(countGrade(table, label), count) };
  });
  return [
    averageTile(words, average, totals.length > 0 ? mean(totals) : undefined),
    peopleTile(words, members, table),
    ...graded.slice(0, MOST_GRADES),
  ];
}

function averageTile({ members }: ScorecardWords, average: string, score: number | undefined): Tile {
  return { label: members.average, value: plain(average, score ?? NO_SCORE), format: "0.0", strong: true };
}

function peopleTile(words: ScorecardWords, members: readonly Member[], table: MemberTable): Tile {
  return { label: words.members.people, value: plain(`ROWS(${table.range("person")})`, members.length) };
}
