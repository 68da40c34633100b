import { gradeName } from "../../grades/gradeName";
import {
  chartNames,
  CHART_LINE as LINE,
  radarOf,
  scoreScale,
  writeChartLine,
  type Wanted,
} from "../person/cardCharts";
import type { CardContext } from "../input/cardInput";
import type { Draft } from "../sheet/draft";
import type { MemberTable } from "./groupTable";
import type { GroupWork } from "./groupWork";
import { NO_SCORE } from "../formulas/kpiFormulas";
import { plain, type Live } from "../formulas/live";
import { placeOf, rankedPlaces, rankKey } from "./ranking";
import { quoteText } from "../formulas/references";
import { writeSectionTitle } from "../sheet/section";
import { workColumn, type WorkKey } from "../formulas/workColumns";

/** A radar of two corners is a line: bars say it better. */
const FEWEST_CORNERS = 3;
const BAR = 26;
const AROUND_BARS = 44;
const RADAR = 180;

/** Where the whole group stands by dimension, and how many people have which grade. */
export function writeGroupCharts(
  draft: Draft,
  context: CardContext,
  group: GroupWork,
  table: MemberTable,
  top: number,
): void {
  const wanted = planGroupCharts(context, group);
  writeDimensionWork(draft, group);
  writeGradeWork(draft, context, group, table);
  writeChartLine(draft, wanted, top, table.widths, wanted.length === 1 ? [1] : [1, 1]);
}

export function groupChartRows(context: CardContext, group: GroupWork): number {
  return 1 + chartLineRows(planGroupCharts(context, group));
}

function chartLineRows(wanted: readonly Wanted[]): number {
  return Math.ceil(Math.max(...wanted.map(({ height }) => height)) / LINE);
}

function planGroupCharts(context: CardContext, group: GroupWork): Wanted[] {
  const grades = planGrades(context, group);
  return group.dimensions.length === 0 ? [grades] : [planDimensions(context, group), grades];
}

function planDimensions({ words, settings }: CardContext, { dimensions, work }: GroupWork): Wanted {
  const count = dimensions.length;
  if (count >= FEWEST_CORNERS)
    return { title: words.byGroup, height: RADAR, chart: radarOf(words, settings, work, count) };
  return {
    title: words.byGroup,
    height: count * BAR + AROUND_BARS,
    chart: {
      ...{ name: chartNames[1], kind: "BarClustered", legend: false },
      scale: scoreScale(settings, 40),
      series: [
        {
          ...{ name: words.score, fill: settings.accent, gap: 80 },
          ...{ values: work.area("groupScore", count), categories: work.area("groupName", count) },
        },
      ],
    },
  };
}

/** Names with their scores: figures cannot be read off a radar. The work cells hold them in the order they are drawn. */
function writeDimensionWork(draft: Draft, { dimensions, rows, work }: GroupWork): void {
  const isRadar = dimensions.length >= FEWEST_CORNERS;
  dimensions.forEach((name, d) => {
    // Bars are drawn from the bottom up.
    const at = isRadar ? d : dimensions.length - 1 - d;
    const put = (key: WorkKey, live: Live) => draft.put(work.top + at, workColumn(key), live);
    const own = rows.filter(({ dimension, effective }) => dimension === d && effective > 0);
    const share = addUp(own.map(({ effective }) => effective));
    const score = share > 0 ? addUp(own.map(({ contribution = 0 }) => contribution)) / share : undefined;
    const mine = `${work.range("dimension")},${d + 1}`;
    const sum = (key: WorkKey) => `SUMIFS(${work.range(key)},${mine})`;
    put("groupScore", plain(`IFERROR(${sum("contribution")}/${sum("effective")},0)`, score ?? 0));
    const cell = work.cell("groupScore", at);
    put(
      "groupName",
      plain(
        `${quoteText(`${name}  `)}&IF(${sum("effective")}=0,${quoteText(NO_SCORE)},TEXT(${cell},"0.0"))`,
        `${name}  ${score === undefined ? NO_SCORE : score.toFixed(1)}`,
      ),
    );
    put("full", plain("100", 100));
  });
}

function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function planGrades({ words, settings }: CardContext, { work }: GroupWork): Wanted {
  const count = settings.scoring.grades.length;
  return {
    title: words.distribution,
    height: Math.max(RADAR, count * BAR + AROUND_BARS),
    chart: {
      ...{ name: chartNames[4], kind: "BarClustered", legend: false },
      scale: { least: 0, most: 1, unit: 0.25, format: "0%" },
      series: [
        {
          ...{ name: words.members.people, fill: settings.accent, gap: 60 },
          ...{ values: work.area("gradeCount", count), categories: work.area("gradeName", count) },
        },
      ],
    },
  };
}

/** Each grade with its count and share of all who have one. */
function writeGradeWork(
  draft: Draft,
  { words, settings }: CardContext,
  { members, work }: GroupWork,
  table: MemberTable,
): string[] {
  const { grades } = settings.scoring;
  const graded = members.filter(({ figures }) => figures.grade !== undefined).length;
  const everybody = `COUNT(${table.range("score")})`;
  return grades.map(({ name }, g) => {
    const at = grades.length - 1 - g;
    const label = gradeName(name, words.grades);
    const count = members.filter(({ figures }) => figures.grade === name).length;
    const share = graded > 0 ? count / graded : 0;
    const found = countGrade(table, label);
    draft.put(work.top + at, workColumn("gradeCount"), plain(`IFERROR(${found}/${everybody},0)`, share));
    const percent = `TEXT(${work.cell("gradeCount", at)},"0%")`;
    const shown = `${label}  ${count} (${(share * 100).toFixed(0)}%)`;
    const formula = `${quoteText(`${label}  `)}&${found}&" ("&${percent}&")"`;
    draft.put(work.top + at, workColumn("gradeName"), plain(formula, shown));
    return shown;
  });
}

/** A title and a line. */
export const GRADE_ROWS = 2;

/** The same in a line of words, where a card has no charts. */
export function writeGradeLine(
  draft: Draft,
  context: CardContext,
  group: GroupWork,
  table: MemberTable,
  top: number,
): void {
  const { grades } = context.settings.scoring;
  writeSectionTitle(draft, top, context.words.distribution, { left: 0, right: draft.right });
  const shown = writeGradeWork(draft, context, group, table);
  const cells = grades.map((_grade, g) => group.work.cell("gradeName", grades.length - 1 - g));
  draft.put(top + 1, 0, plain(cells.join(`&"${BETWEEN}"&`), shown.join(BETWEEN)));
  draft.row(top + 1, { rowHeight: 20, size: 10, vertical: "Center" });
  draft.row(top + 1, { merge: true, horizontal: "Left", indent: 1 });
}

const BETWEEN = "      ";

/** By comparing: COUNTIF would read * ? and < in a grade of one's own as more than letters. */
export function countGrade(table: MemberTable, label: string): string {
  return `SUMPRODUCT(--(${table.range("grade")}=${quoteText(label)}))`;
}

/** More bars than this cannot be read on one page. */
const MOST_BARS = 30;

/** Every total as a bar, the highest first. */
export function writeMembersChart(
  draft: Draft,
  { words, settings }: CardContext,
  { members, work }: GroupWork,
  table: MemberTable,
  top: number,
): number {
  const count = members.length;
  const scores = members.map(({ figures }) => figures.total);
  members.forEach((_member, m) =>
    draft.put(work.top + m, workColumn("memberKey"), rankKey(table.cell("score", m), m, count, scores[m])),
  );
  rankedPlaces(scores).forEach((place, r) => {
    // Bars are drawn from the bottom up.
    const at = work.top + count - 1 - r;
    const which = placeOf(r + 1, work.range("memberKey", count));
    const person = plain(`INDEX(${table.range("person")},${which})`, members[place]?.post.name ?? "");
    draft.put(at, workColumn("label"), person);
    const total = plain(`N(INDEX(${table.range("score")},${which}))`, scores[place] ?? 0);
    draft.put(at, workColumn("reached"), total);
  });
  const whole = { left: 0, right: draft.right };
  writeSectionTitle(draft, top, words.totalScore, whole);
  const rows = Math.ceil((count * 20 + 50) / LINE);
  draft.look({ ...whole, top: top + 1, bottom: top + rows }, { rowHeight: LINE });
  draft.charts.push({
    ...{ name: chartNames[0], kind: "BarClustered", legend: false },
    area: { ...whole, top: top + 1, bottom: top + rows },
    scale: scoreScale(settings, 20),
    series: [
      {
        ...{ name: words.totalScore, fill: settings.accent, gap: 60 },
        ...{ values: work.area("reached", count), categories: work.area("label", count) },
      },
    ],
  });
  return top + rows + 1;
}

export function hasMembersChart({ members }: GroupWork): boolean {
  return members.length > 1 && members.length <= MOST_BARS;
}
