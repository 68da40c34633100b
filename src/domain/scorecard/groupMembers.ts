import { gradeName } from "../grades/gradeName";
import { chartNames } from "./cardCharts";
import { coefficientLive, gradeLive, type Tile } from "./cardHeader";
import type { CardContext } from "./cardInput";
import type { Draft } from "./draft";
import type { GroupWork, Member } from "./groupWork";
import { commentKeys } from "./keptComments";
import type { KeptTexts } from "./keptTexts";
import { plain } from "./live";
import { mean } from "../numbers";
import { palette } from "./palette";
import { fixedCell, fixedRange, quoteText } from "./references";
import { writeSectionTitle } from "./section";
import type { Look } from "./sheetPlan";
import { heightFor, textWidth, USUAL_SIZE } from "./textHeight";
import { workColumn } from "./workColumns";
import type { ScorecardWords } from "./words";

type MemberKey =
  | ("person" | "department" | "position" | "kpis" | "reached" | "missing")
  | ("score" | "grade" | "coefficient" | "comment");

export interface MemberColumn {
  readonly key: MemberKey;
  readonly column: number;
  readonly header: string;
  readonly width: number;
  readonly look: Look;
}

export interface MemberPlace {
  readonly first: number;
  readonly last: number;
}

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
    ...told("position", 84),
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
  { members, work }: GroupWork,
  columns: readonly MemberColumn[],
  place: MemberPlace,
  kept: KeptTexts,
): void {
  const columnOf = new Map(columns.map(({ key, column }) => [key, column]));
  for (const { column, header } of columns) draft.text(place.first - 1, column, header);
  const keys = commentKeys(members.map(({ post }) => post.name));
  members.forEach((member, m) => {
    const row = place.first + m;
    const at = (key: MemberKey) => columnOf.get(key) ?? 0;
    const mine = `${work.range("post")},${m + 1}`;
    const weighted = `${mine},${work.range("weight")},">0"`;
    const count = (extra: string) => `COUNTIFS(${weighted}${extra})`;
    const scored = count(`,${work.range("attainment")},">=0"`);
    const total = fixedCell(row, at("score"));
    const figures = countsOf(member);
    draft.text(row, at("person"), member.post.name);
    if (columnOf.has("department")) draft.text(row, at("department"), member.post.department ?? "");
    if (columnOf.has("position")) draft.text(row, at("position"), member.post.position ?? "");
    draft.put(row, at("kpis"), plain(count(""), figures.kpis));
    draft.put(row, at("reached"), plain(count(`,${work.range("score")},">=100"`), figures.reached));
    draft.put(row, at("missing"), plain(`${count("")}-${scored}`, figures.missing));
    const points = `SUMIFS(${work.range("contribution")},${mine})`;
    const any = `COUNTIFS(${mine},${work.range("contribution")},">=0")`;
    const enough = context.settings.missing === "block" ? `${any}<${count("")}` : `${any}=0`;
    draft.put(row, at("score"), plain(`IF(${enough},"",${points})`, member.figures.total ?? ""));
    draft.put(row, at("grade"), gradeLive(total, member.figures, context));
    draft.put(row, at("coefficient"), coefficientLive(total, member.figures, context.settings.scoring));
    const comment = kept.comments.get(keys[m] ?? "");
    draft.typed(row, at("comment"), comment);
    const heights = columns.map(({ key, width, look }) => {
      const text = key === "comment" ? String(comment ?? "") : textOf(member, key);
      return heightFor(text, width, look.size);
    });
    draft.row(row, { rowHeight: Math.max(22, Math.min(Math.max(...heights), 200)), vertical: "Center" });
  });
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
    missing: weighted.filter(({ attainment }) => attainment === undefined).length,
  };
}

export function dressMembers(
  draft: Draft,
  columns: readonly MemberColumn[],
  { first, last }: MemberPlace,
): void {
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

/** The average, how many people, and how many have each grade. */
export function groupTiles(
  words: ScorecardWords,
  { members }: GroupWork,
  columns: readonly MemberColumn[],
  { first, last }: MemberPlace,
): Tile[] {
  const range = (key: MemberKey) => {
    const column = columns.find((one) => one.key === key)?.column ?? 0;
    return fixedRange({ top: first, left: column, bottom: last, right: column });
  };
  const totals = members.flatMap(({ figures }) => figures.total ?? []);
  const average = plain(`IFERROR(AVERAGE(${range("score")}),"")`, totals.length > 0 ? mean(totals) : "");
  const graded = (["excellent", "good", "improve"] as const).map((grade) => ({
    label: words.grades[grade],
    value: plain(
      `COUNTIF(${range("grade")},${quoteText(words.grades[grade])})`,
      members.filter(({ figures }) => figures.grade === grade).length,
    ),
  }));
  return [
    { label: words.members.average, value: average, format: "0.0", strong: true, share: 1.4 },
    { label: words.members.people, value: plain(`COUNTA(${range("person")})`, members.length) },
    ...graded,
  ];
}

/** More bars than this cannot be read on one page. */
const MOST_BARS = 30;
const LINE = 18;

/** Every total as a bar, in the order of the table. */
export function writeMembersChart(
  draft: Draft,
  { words, settings }: CardContext,
  { members, work }: GroupWork,
  columns: readonly MemberColumn[],
  { first }: MemberPlace,
  top: number,
): number {
  if (members.length < 2 || members.length > MOST_BARS) return top;
  const score = columns.find(({ key }) => key === "score")?.column ?? 0;
  members.forEach((member, m) => {
    // Bars are drawn from the bottom up.
    const at = work.top + members.length - 1 - m;
    draft.put(at, workColumn("label"), plain(fixedCell(first + m, 0), member.post.name));
    draft.put(
      at,
      workColumn("reached"),
      plain(`N(${fixedCell(first + m, score)})`, member.figures.total ?? 0),
    );
  });
  const whole = { left: 0, right: draft.right };
  writeSectionTitle(draft, top, words.totalScore, whole);
  const rows = Math.ceil((members.length * 20 + 50) / LINE);
  draft.look({ ...whole, top: top + 1, bottom: top + rows }, { rowHeight: LINE });
  draft.charts.push({
    ...{ name: chartNames[0], kind: "BarClustered", legend: false },
    area: { ...whole, top: top + 1, bottom: top + rows },
    scale: { least: 0, most: 120, unit: 20, format: "0" },
    series: [
      {
        ...{ name: words.totalScore, fill: settings.accent, gap: 60 },
        ...{ values: work.area("reached", members.length), categories: work.area("label", members.length) },
      },
    ],
  });
  return top + rows + 1;
}
