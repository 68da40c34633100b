import { cellAddress } from "../../binding/area";
import { readRecord } from "../../binding/records/readRecord";
import { defaultGrades } from "../../grades/grade";
import { gradeName } from "../../grades/gradeName";
import { STANDARD_CURVE } from "../../incentives/curve";
import { isSame, type ScoringSettings } from "../../scoring/scoringSettings";
import type { CardColumn } from "./cardColumns";
import type { CardFigures } from "../input/cardFigures";
import type { CardContext, CardInput } from "../input/cardInput";
import type { Draft } from "../sheet/draft";
import { NO_SCORE } from "../formulas/kpiFormulas";
import { plain, type Live } from "../formulas/live";
import { nativeCoefficient, nativeGrade } from "../formulas/nativeFormulas";
import { shiftDecimals } from "../../numbers";
import { palette } from "../sheet/palette";
import { quoteText } from "../formulas/references";
import { cutSpans, type Span } from "../sheet/spans";
import { lineLive, LOW, MIDDLE } from "./standing";
import { textWidth } from "../sheet/textHeight";
import { workColumn, type WorkBlock } from "../formulas/workColumns";

/** What a name needs at its size, in points. */
const NAME_WIDTH = 165;

/** Rows of the header, the thin gap below it included. */
export const HEADER_ROWS = 4;

export interface Tile {
  readonly label: string;
  readonly value: Live;
  readonly format?: string;
  readonly strong?: true;
  /** Of its value; the strong one is larger, and all others are alike unless told. */
  readonly size?: number;
  /** Of the place beside the name; 1 unless told. */
  readonly share?: number;
}

export interface HeaderTexts {
  readonly above: string;
  readonly name: string;
  readonly below: string;
  readonly tiles: readonly Tile[];
  /** Takes the place of the line below while the formula says so. */
  readonly warning: { readonly when: string; readonly text: string };
  readonly accent: string;
}

/** Who and when on the left, the result large on the right, and a rule under both. */
export function writeHeader(
  draft: Draft,
  top: number,
  columns: readonly Pick<CardColumn, "width">[],
  { above, name, below, tiles, warning, accent }: HeaderTexts,
): void {
  const widths = columns.map(({ width }) => width);
  const left = columnAfter(widths, NAME_WIDTH);
  const spans = cutSpans(
    widths,
    { left, right: draft.right },
    tiles.map(({ share = 1 }) => share),
  );
  draft.text(top, 0, above);
  draft.text(top + 1, 0, name);
  writeLineBelow(draft, top + 2, below, warning);
  draft.row(top, { size: 9, color: palette.quiet, vertical: "Bottom", rowHeight: 18 });
  draft.row(top, { merge: true, horizontal: "Left" }, 0, left - 1);
  draft.row(top + 1, { color: palette.ink, vertical: "Center", rowHeight: 36 });
  draft.row(
    top + 1,
    { size: nameSize(name), bold: true, merge: true, wrap: true, horizontal: "Left" },
    0,
    left - 1,
  );
  draft.row(top + 2, { size: 9, color: palette.quiet, vertical: "Top", rowHeight: 18 });
  draft.row(top + 3, { rowHeight: 9, borders: { top: { color: accent, weight: "Thick" } } });
  tiles.forEach((tile, i) => {
    const span = spans[i];
    if (span) writeTile(draft, top, span, tile, accent);
  });
}

/** Excel takes 255 letters in a text of a formula. */
const LONGEST_TEXT = 200;

function writeLineBelow(
  draft: Draft,
  row: number,
  below: string,
  { when, text }: HeaderTexts["warning"],
): void {
  const [line, warning] = [quoteText(below.slice(0, LONGEST_TEXT)), quoteText(text)];
  draft.put(row, 0, plain(`IFERROR(IF(${when},${warning},${line}),${warning})`, below));
  draft.formats.push({
    area: { top: row, left: 0, bottom: row, right: 0 },
    formula: `=${cellAddress(row, 0)}=${warning}`,
    color: palette.bad,
  });
}

/** As large as its place allows; the smallest wraps to a second line. */
function nameSize(name: string): number {
  const usual = 11;
  return [20, 16, 13].find((size) => (textWidth(name) * size) / usual <= NAME_WIDTH - 8) ?? 11;
}

/** The first column that begins at least so far from the left. */
function columnAfter(widths: readonly number[], points: number): number {
  let reached = 0;
  const found = widths.findIndex((width) => {
    const begins = reached >= points;
    reached += width;
    return begins;
  });
  return Math.max(1, found);
}

function writeTile(draft: Draft, top: number, { left, right }: Span, tile: Tile, accent: string): void {
  draft.text(top, left, tile.label);
  draft.put(top + 1, left, tile.value);
  draft.row(
    top + 1,
    {
      ...{ merge: true, horizontal: "Left", bold: true, size: tile.size ?? (tile.strong ? 22 : 15) },
      ...{ color: tile.strong ? accent : palette.ink },
      ...(tile.format ? { numberFormat: tile.format } : {}),
    },
    left,
    right,
  );
}

export type Outcome = Pick<CardFigures, "grade" | "coefficient" | "whole">;

/** Grade and coefficient of a cell with points, in all three ways. A table of one's own stands in the formula. */
export function gradeLive(
  total: string,
  outcome: Outcome,
  { words, settings }: CardContext,
  none = "",
): Live {
  const { grade } = outcome;
  const grades = settings.scoring.grades.map(({ name, from }) => ({
    from,
    label: gradeName(name, words.grades),
  }));
  const reached = reachedShare(total, outcome);
  const labelled = grades.map(({ from, label }) => ({ from, label: quoteText(label) }));
  const own = nativeGrade(reached, labelled);
  // KPI.GRADE by itself speaks the language of Excel, which may not be the card's.
  const isUsual = isSame(settings.scoring.grades, defaultGrades) && settings.language === "auto";
  const rows = labelled.map(({ from, label }) => `${Number.isFinite(from) ? from : '""'},${label}`);
  const table = isUsual ? "" : `,{${rows.join(";")}}`;
  return {
    kpi: `IF(ISNUMBER(${total}),KPI.GRADE(${reached}${table}),${quoteText(none)})`,
    native: `IF(ISNUMBER(${total}),${own},${quoteText(none)})`,
    value: grade === undefined ? none : gradeName(grade, words.grades),
  };
}

function reachedShare(total: string, { whole }: Outcome): string {
  return `ROUND(${total},9)/${whole === 1 ? 100 : Number((100 * whole).toPrecision(12))}`;
}

export function coefficientLive(
  total: string,
  outcome: Outcome,
  { incentive }: ScoringSettings,
  none = "",
): Live {
  const reached = reachedShare(total, outcome);
  const own = nativeCoefficient(reached, incentive);
  const rows = incentive.map(({ attainment, coefficient }) => `${attainment},${coefficient}`);
  const table = isSame(incentive, STANDARD_CURVE) ? "" : `,{${rows.join(";")}}`;
  return {
    kpi: `IF(ISNUMBER(${total}),KPI.COEFFICIENT(${reached}${table}),${quoteText(none)})`,
    native: `IF(ISNUMBER(${total}),${own},${quoteText(none)})`,
    value: outcome.coefficient ?? none,
  };
}

/** A grade may be two words long. */
export function gradeTile(
  context: CardContext,
  total: string,
  outcome: Outcome,
): Pick<Tile, "label" | "value" | "share" | "size"> {
  const { words, settings } = context;
  const names = settings.scoring.grades.map(({ name }) => gradeName(name, words.grades));
  const isLong = Math.max(...names.map(textWidth)) > 60;
  return {
    ...{ label: words.grade, value: gradeLive(total, outcome, context, NO_SCORE) },
    ...(isLong ? { share: 1.5, size: 13 } : {}),
  };
}

/** Total, grade and coefficient; among enough peers also where this total stands. */
export function resultTiles(
  draft: Draft,
  { context, post }: CardInput,
  total: string,
  figures: CardFigures,
  work: WorkBlock,
): Tile[] {
  const { words, peers } = context;
  const points = figures.total;
  const tiles: Tile[] = [
    {
      label: words.totalScore,
      value: plain(`IF(ISNUMBER(${total}),${total},${quoteText(NO_SCORE)})`, points ?? NO_SCORE),
      format: "0.0",
      strong: true,
    },
    gradeTile(context, total, figures),
    {
      label: words.coefficient,
      value: coefficientLive(total, figures, context.settings.scoring, NO_SCORE),
      format: "0.00",
    },
  ];
  if (!peers || post.name === "") return tiles;
  const lines = [peers.top, peers.middle, peers.low];
  const shares = [peers.topShare, MIDDLE, LOW];
  const name = draft.mode === "values" ? undefined : context.totalsName;
  lines.forEach((line, i) =>
    draft.put(work.top + i, workColumn("line"), lineLive(name, shares[i] ?? 1, line)),
  );
  const top = shareText(peers.topShare);
  const cell = (i: number) => work.cell("line", i);
  const names = (["top", "upper", "lower", "low"] as const).map((name) => words.bands[name]({ top }));
  const lowest = names.at(-1) ?? "";
  const chain = [0, 1, 2].reduceRight(
    (rest, i) => `IF(ROUND(${total}-${cell(i)},9)>=0,${quoteText(names[i] ?? "")},${rest})`,
    quoteText(lowest),
  );
  const at = lines.findIndex((line) => points !== undefined && points - line >= -1e-9);
  const band = points === undefined ? NO_SCORE : (names[at] ?? lowest);
  return [
    ...tiles,
    { label: words.standing, value: plain(`IF(ISNUMBER(${total}),${chain},${quoteText(NO_SCORE)})`, band) },
    { label: words.topLine({ top }), value: plain(cell(0), peers.top), format: "0.0" },
  ];
}

/** 0.2 is 20%. */
export function shareText(share: number): string {
  return `${shiftDecimals(share, 2)}%`;
}

/** 销售部 · 大客户经理 · 2026 年第三季度 */
export function lineBelow({ context: { table }, subject, post }: CardInput): string {
  const { department, position } = subject;
  const title = table.title === subject.name ? undefined : table.title;
  return [department, position, title, periodOf({ table, post })].filter(Boolean).join("  ·  ");
}

/** The period that all rows share. */
function periodOf({ table, post }: { table: CardInput["context"]["table"]; post: CardInput["post"] }) {
  const periods = new Set(post.records.map((record) => readRecord(record, table).period));
  const [only] = periods;
  return periods.size === 1 ? only : undefined;
}
