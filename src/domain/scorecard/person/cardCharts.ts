import type { CardFigures } from "../input/cardFigures";
import type { CardInput, CardSettings } from "../input/cardInput";
import type { CardPlace } from "./cardPlace";
import type { Draft } from "../sheet/draft";
import { plain } from "../formulas/live";
import { palette } from "../sheet/palette";
import { referTo } from "../formulas/references";
import { writeSectionGap, writeSectionTitle } from "../sheet/section";
import type { PlannedChart, PlannedSeries } from "../sheet/sheetPlan";
import { cutSpans, type Span } from "../sheet/spans";
import type { ScorecardWords } from "../words";
import { workColumn, type WorkBlock, type WorkKey } from "../formulas/workColumns";

export const CHART_LINE = 18;
/** The names of our charts on a card's sheet; they are taken away by these names when it is made anew. */
export const chartNames = ["KPI bullet", "KPI groups", "KPI capability", "KPI trend", "KPI grades"] as const;
export const CAPABILITY_CHART = chartNames[2];

/** A radar of two corners is a line. */
const FEWEST_CORNERS = 3;

/** A chart to be drawn, with the title over it and the line of small print below. */
export type Wanted = Readonly<{
  title: string;
  key?: string;
  height: number;
  chart: Omit<PlannedChart, "area">;
}>;

/** Charts two in a line, each under its title; answers the row below them. */
export function writeCharts(
  draft: Draft,
  input: CardInput,
  figures: CardFigures,
  place: CardPlace,
  top: number,
  widths: readonly number[],
): number {
  const bullet = planBullet(draft, input, figures, place);
  const others = [
    planGroups(input, figures, place),
    planCapability(draft, input, place),
    planTrend(draft, input, place),
  ].flatMap((one) => one ?? []);
  // Beside many bars a radar would be lost in the middle of nowhere.
  const beside = figures.rows.length > MANY_BARS ? 0 : 1;
  const [first, rest] = [others.slice(0, beside)[0], others.slice(beside)];
  let next = writeChartLine(draft, first ? [bullet, first] : [bullet], top, widths, [3, 2]);
  for (let i = 0; i < rest.length; i += 2) {
    writeSectionGap(draft, next);
    next = writeChartLine(draft, rest.slice(i, i + 2), next + 1, widths, [1, 1]);
  }
  return next;
}

export function writeChartLine(
  draft: Draft,
  wanted: readonly Wanted[],
  top: number,
  widths: readonly number[],
  proportions: readonly number[],
): number {
  const whole: Span = { left: 0, right: draft.right };
  const spans = wanted.length === 1 ? [whole] : cutSpans(widths, whole, proportions);
  const rows = Math.ceil(Math.max(...wanted.map(({ height }) => height)) / CHART_LINE);
  draft.look({ ...whole, top: top + 1, bottom: top + rows }, { rowHeight: CHART_LINE });
  wanted.forEach(({ title, key, chart }, i) => {
    const span = spans[i];
    if (!span) return;
    writeSectionTitle(draft, top, title, span);
    if (key) {
      draft.text(top + rows, span.left, key);
      draft.row(top + rows, { size: 8, color: palette.quiet, indent: 1 }, span.left, span.left);
    }
    draft.charts.push({ ...chart, area: { ...span, top: top + 1, bottom: top + rows - (key ? 1 : 0) } });
  });
  return top + rows + 1;
}

/** Beyond this the bars stop; the figure itself stands in the table. */
const FARTHEST = 1.5;
/** Alone on a card with one KPI, and with as many as a page holds. */
const [LOWEST_BULLET, HIGHEST_BULLET] = [96, 860];
/** More bars than this are closer to each other. */
const MANY_BARS = 16;

function bulletHeight(count: number): number {
  const wanted = count * (count > MANY_BARS ? 19 : 28) + 54;
  return Math.min(HIGHEST_BULLET, Math.max(LOWEST_BULLET, wanted));
}

/** Half the width of the line at the target. */
const MARK = 0.004;

function planBullet(draft: Draft, { context }: CardInput, figures: CardFigures, place: CardPlace): Wanted {
  const { words, settings } = context;
  const { work } = place;
  const count = figures.rows.length;
  figures.rows.forEach((row, i) => {
    // Bars are drawn from the bottom up.
    const at = count - 1 - i;
    const [floor, challenge] = [work.cell("floorAt", i), work.cell("challengeAt", i)];
    const put = (key: WorkKey, formula: string, value: number | string) =>
      draft.put(work.top + at, workColumn(key), plain(formula, value));
    const [floorAt, challengeAt] = [clip(row.floorAt ?? 0, 1 - MARK), clip(row.challengeAt ?? 1, FARTHEST)];
    put("label", work.cell("name", i), row.name);
    put("belowFloor", `MAX(0,MIN(${1 - MARK},N(${floor})))`, floorAt);
    put("toTarget", `${1 - MARK}-${work.cell("belowFloor", at)}`, 1 - MARK - floorAt);
    put("mark", String(2 * MARK), 2 * MARK);
    put(
      "toChallenge",
      `MAX(0,MIN(${FARTHEST},N(${challenge}))-${1 + MARK})`,
      Math.max(0, challengeAt - 1 - MARK),
    );
    const reached = work.cell("attainment", i);
    putReached(put, `MAX(0,MIN(${FARTHEST},N(${reached})))`, clip(row.attainment ?? 0, FARTHEST));
  });
  const [low, middle, high] = palette.zones;
  const series = (key: WorkKey, name: string, look: Partial<PlannedSeries>): PlannedSeries => ({
    ...{ name, values: work.area(key), categories: work.area("label"), gap: 45, ...look },
  });
  const { zones } = words;
  const bar = (key: WorkKey, name: string, fill: string) =>
    series(key, name, { fill, kind: "BarClustered", secondary: true, gap: 220, overlap: 100 });
  return {
    title: words.actualAgainstTarget,
    key: words.bulletKey,
    height: bulletHeight(count),
    chart: {
      ...{ name: chartNames[0], kind: "BarStacked", legend: false },
      scale: { least: 0, most: FARTHEST, unit: 0.5, format: "0%" },
      series: [
        series("belowFloor", zones.belowFloor, { fill: low }),
        series("toTarget", zones.toTarget, { fill: middle }),
        series("mark", zones.target, { fill: palette.ink }),
        series("toChallenge", zones.toChallenge, { fill: high }),
        bar("reached", zones.actual, settings.accent),
        // The mark goes on through the bar: where the bar passes the target, it is not lost behind it.
        bar("reachedMark", zones.target, palette.paper),
        bar("reachedBefore", zones.actual, settings.accent),
      ],
    },
  };
}

/** The bar, and over it where it passes the target: up to the mark's end, and up to its beginning. */
function putReached(
  put: (key: WorkKey, formula: string, value: number) => void,
  formula: string,
  value: number,
): void {
  const [begins, ends] = [1 - MARK, 1 + MARK];
  const onlyBeyond = (length: number) => (value > ends ? length : 0);
  put("reached", formula, value);
  put("reachedMark", `IF(${formula}>${ends},${ends},0)`, onlyBeyond(ends));
  put("reachedBefore", `IF(${formula}>${ends},${begins},0)`, onlyBeyond(begins));
}

function clip(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

function planGroups(
  { context }: CardInput,
  { groups }: CardFigures,
  { work }: CardPlace,
): Wanted | undefined {
  const scored = groups.filter(({ score }) => score !== undefined);
  if (scored.length < FEWEST_CORNERS || scored.length !== groups.length) return undefined;
  const { words, settings } = context;
  return {
    title: words.byGroup,
    height: 190,
    chart: radarOf(words, settings, work, groups.length),
  };
}

/** Scores of groups around a circle, with the line of what is on target. */
export function radarOf(
  words: ScorecardWords,
  settings: CardSettings,
  work: WorkBlock,
  count: number,
): Wanted["chart"] {
  const categories = work.area("groupName", count);
  return {
    ...{ name: chartNames[1], kind: "RadarMarkers", legend: true },
    series: [
      {
        ...{ name: words.onTarget, values: work.area("full", count), categories },
        ...{ line: { color: palette.faint, weight: 1, dashed: true }, marker: { style: "None", size: 2 } },
      },
      {
        ...{ name: words.score, values: work.area("groupScore", count), categories },
        ...{ line: { color: settings.accent, weight: 2 }, marker: { style: "Circle", size: 6 } },
      },
    ],
    scale: scoreScale(settings, 40),
  };
}

/** As far as scores can reach. */
export function scoreScale(
  { scoring: { cap } }: CardSettings,
  unit: number,
): NonNullable<PlannedChart["scale"]> {
  const step = unit * Math.ceil(cap / 120);
  return { least: 0, most: Math.ceil(Math.max(120, cap) / step) * step, unit: step, format: "0" };
}

function planCapability(
  draft: Draft,
  { context, subject }: CardInput,
  { work }: CardPlace,
): Wanted | undefined {
  const items = subject.kind === "person" ? context.capability(subject.name) : [];
  if (items.length < FEWEST_CORNERS) return undefined;
  items.forEach(({ item, score }, i) => {
    draft.text(work.top + i, workColumn("itemName"), item);
    draft.number(work.top + i, workColumn("itemScore"), score);
  });
  const { words, settings } = context;
  const count = items.length;
  return {
    title: words.capability,
    height: 190,
    chart: {
      ...{ name: chartNames[2], kind: "RadarMarkers", legend: false },
      scale: ratingScale(items.map(({ score }) => score)),
      series: [
        {
          ...{ name: words.capability, values: work.area("itemScore", count) },
          ...{ categories: work.area("itemName", count) },
          ...{ line: { color: settings.accent, weight: 2 }, marker: { style: "Circle", size: 6 } },
        },
      ],
    },
  };
}

/** From nothing to full marks: of a scale that begins at the lowest score small differences would look large. */
function ratingScale(scores: readonly number[]): NonNullable<PlannedChart["scale"]> {
  const highest = Math.max(...scores);
  const most = [5, 10, 100].find((marks) => highest <= marks) ?? Math.ceil(highest / 100) * 100;
  return { least: 0, most, unit: most / 5, format: "0" };
}

/** Lines that grey printing can tell apart. */
const trendColors = [palette.ink, palette.faint, "#B8860B", "#7A9E87"];

/** Each from 100 at its first period, since their units differ. */
function planTrend(draft: Draft, { context, post }: CardInput, { work }: CardPlace): Wanted | undefined {
  const lines = context.trend(post);
  const periods = [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
  if (lines.length === 0) return undefined;
  periods.forEach((period, i) => draft.text(work.top + i, workColumn("period"), period));
  const keys = ["trend1", "trend2", "trend3", "trend4"] as const;
  const { words, settings } = context;
  const series = lines.flatMap(({ name, sheetName, points }, l): PlannedSeries[] => {
    const [key, first] = [keys[l], points[0]?.cell];
    if (!key || !first) return [];
    for (const { period, cell } of points) {
      const [own, begin] = [referTo(sheetName, cell), referTo(sheetName, first)];
      const value = (Number(cell.value) / Number(first.value)) * 100;
      draft.put(
        work.top + periods.indexOf(period),
        workColumn(key),
        plain(`IF(ISNUMBER(${own}),IFERROR(${own}/${begin}*100,NA()),NA())`, value),
      );
    }
    const color = l === 0 ? settings.accent : (trendColors[l - 1] ?? palette.faint);
    return [
      {
        ...{ name, values: work.area(key, periods.length), categories: work.area("period", periods.length) },
        ...{ line: { color, weight: l === 0 ? 2.25 : 1.5 }, marker: { style: "Circle", size: 5 } },
      },
    ];
  });
  return {
    title: words.trend,
    height: 190,
    chart: { name: chartNames[3], kind: "LineMarkers", legend: true, series },
  };
}
