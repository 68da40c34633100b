import type { CardContext } from "../input/cardInput";
import type { Draft } from "../sheet/draft";
import type { GroupWork, MemberRow } from "./groupWork";
import { plain } from "../formulas/live";
import { mean } from "../../numbers";
import { palette } from "../sheet/palette";
import { quoteText } from "../formulas/references";
import { writeSectionTitle } from "../sheet/section";
import type { Look } from "../sheet/sheetPlan";
import { cutSpans, widthOf } from "../sheet/spans";
import { heightFor } from "../sheet/textHeight";

/** More distinct KPIs are a list of jobs and not a comparison of people. */
const MOST_KPIS = 15;

const [ROW_HEIGHT, SIZE, LOOSE] = [20, 10, 4];

/** Names and ranges begin under their heads, numbers end under them. */
const sides: readonly Look[] = [
  { horizontal: "Left", wrap: true },
  { horizontal: "Right" },
  { horizontal: "Right" },
  { horizontal: "Left", indent: 3 },
  { horizontal: "Right" },
];

/** Every KPI that several people share: how it stands on average and how far apart people are. */
export function writeKpiSummary(
  draft: Draft,
  { words, fields }: CardContext,
  { rows, work }: GroupWork,
  top: number,
  widths: readonly number[],
): number {
  const shared = sharedKpis(rows).slice(0, MOST_KPIS);
  if (shared.length === 0) return top;
  const whole = { left: 0, right: draft.right };
  const spans = cutSpans(widths, whole, [3.6, 1.2, 2, 2.4, 1.5]);
  writeSectionTitle(draft, top, words.byKpi, whole);
  const heads = [fields.name, words.members.people, words.attainment, words.spread, words.members.reached];
  draft.row(top + 1, { size: 9, color: palette.quiet, rowHeight: 18, vertical: "Center" });
  spans.forEach(({ left, right }, i) => {
    draft.text(top + 1, left, heads[i] ?? "");
    draft.row(top + 1, { merge: true, ...sides[i] }, left, right);
  });
  const width = spans[0] ? widthOf(widths, spans[0]) : 0;
  shared.forEach(([name, own], k) => {
    const row = top + 2 + k;
    const [names, reached] = [work.range("name"), work.range("attainment")];
    const mine = `${names},${quoteText(name)}`;
    const figures = own.flatMap(({ attainment }) => attainment ?? []);
    const show = (value: number) => `${(value * 100).toFixed(0)}%`;
    const text = (formula: string) => `TEXT(${formula},"0%")`;
    const spread = `${text(`MINIFS(${reached},${mine})`)}&" – "&${text(`MAXIFS(${reached},${mine})`)}`;
    const count = `COUNTIFS(${mine},${reached},">=0")`;
    const lives = [
      plain(`COUNTIF(${mine})`, own.length),
      plain(`IFERROR(AVERAGEIFS(${reached},${mine}),"")`, figures.length > 0 ? mean(figures) : ""),
      plain(
        `IF(${count}=0,"",${spread})`,
        figures.length > 0 ? `${show(Math.min(...figures))} – ${show(Math.max(...figures))}` : "",
      ),
      plain(
        `COUNTIFS(${mine},${work.range("score")},">=100")`,
        own.filter(({ counted = 0 }) => counted >= 100).length,
      ),
    ];
    const rowHeight = Math.max(ROW_HEIGHT, heightFor(name, width, SIZE) - LOOSE);
    draft.row(row, { rowHeight, size: SIZE, vertical: "Center" });
    draft.row(row, { borders: { bottom: { color: palette.line, weight: "Hairline" } } });
    draft.text(row, 0, name);
    spans.forEach(({ left, right }, i) => {
      if (i > 0) draft.put(row, left, lives[i - 1]);
      draft.row(row, { merge: true, ...sides[i] }, left, right);
    });
    draft.row(row, { numberFormat: "0.0%", bold: true }, spans[2]?.left, spans[2]?.left);
  });
  return top + 2 + shared.length;
}

/** By their names, as several people's rows carry them; a name longer than a criterion can hold is left out. */
function sharedKpis(rows: readonly MemberRow[]): [string, MemberRow[]][] {
  const byName = new Map<string, MemberRow[]>();
  for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
  return [...byName].filter(([name, own]) => name !== "" && own.length > 1 && isPlainCriterion(name));
}

/** COUNTIF reads * ? ~ and a leading < > = as more than letters. */
function isPlainCriterion(name: string): boolean {
  return name.length < 250 && !/[*?~]|^[<>=]/.test(name);
}
