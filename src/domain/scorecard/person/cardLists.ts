import { cellAddress } from "../../binding/area";
import type { CardFigures, CardRow } from "../input/cardFigures";
import type { CardPlace } from "./cardPlace";
import type { Draft } from "../sheet/draft";
import { NO_SCORE } from "../formulas/kpiFormulas";
import { plain, type Live } from "../formulas/live";
import { palette } from "../sheet/palette";
import { quoteText } from "../formulas/references";
import type { Look } from "../sheet/sheetPlan";
import { cutSpans, widthOf, type Span } from "../sheet/spans";
import { heightFor, textWidth } from "../sheet/textHeight";
import type { ScorecardWords } from "../words";
import { workColumn } from "../formulas/workColumns";
import { writeSectionTitle } from "../sheet/section";

export const LIST_LINES = 3;

/** What went well, then what costs most points: names and figures by formulas, so that they change with the table. */
export function writeLists(
  draft: Draft,
  figures: CardFigures,
  place: CardPlace,
  top: number,
  widths: readonly number[],
  words: ScorecardWords,
): number {
  const [left, right] = cutSpans(widths, { left: 0, right: draft.right }, [1, 1]);
  if (!left || !right) return top;
  writeKeys(draft, figures, place);
  writeSectionTitle(draft, top, words.strengths, left);
  writeSectionTitle(draft, top, words.gaps, right);
  const longest = longestOf(figures.rows.map(({ name }) => name));
  const look = lineLook(`${longest}   ${words.lostPoints({ points: "100.0" })}`, widths, left);
  quietNothing(draft, top + 1, left.left, words.noStrength);
  quietNothing(draft, top + 1, right.left, words.noGap);
  for (let k = 1; k <= LIST_LINES; k++) {
    draft.put(top + k, left.left, strengthLive(figures, place, k, words));
    draft.put(top + k, right.left, gapLive(figures, place, k, words));
    draft.row(top + k, look);
    const line = { merge: true, wrap: true, horizontal: "Left", indent: 1 } as const;
    draft.row(top + k, { ...line, color: palette.good }, left.left, left.right);
    draft.row(top + k, { ...line, color: palette.bad }, right.left, right.right);
  }
  return top + LIST_LINES + 1;
}

/** What the first line says while its list is empty: without any figures nothing can be said. */
export function nothingLive(
  k: number,
  words: string,
  attainments: string,
  rows: readonly Pick<CardRow, "attainment">[],
): Live {
  if (k > 1) return plain('""', "");
  const isKnown = rows.some(({ attainment }) => attainment !== undefined);
  return plain(
    `IF(COUNT(${attainments})=0,${quoteText(NO_SCORE)},${quoteText(words)})`,
    isKnown ? words : NO_SCORE,
  );
}

/** Nothing to tell is told without a colour. */
export function quietNothing(draft: Draft, row: number, column: number, words: string): void {
  const cell = cellAddress(row, column);
  draft.formats.push({
    area: { top: row, left: column, bottom: row, right: column },
    formula: `=OR(${cell}=${quoteText(words)},${cell}=${quoteText(NO_SCORE)})`,
    color: palette.quiet,
  });
}

/** High enough for the longest line that may come to stand there, within reason. */
export function lineLook(longest: string, widths: readonly number[], span: Span): Look {
  const wanted = heightFor(longest, widthOf(widths, span) - INDENT, LIST_SIZE) - LOOSE;
  const rowHeight = Math.max(LIST_LINE, Math.min(MOST_LIST_LINE, wanted));
  return { rowHeight, size: LIST_SIZE, vertical: rowHeight > LIST_LINE ? "Top" : "Center" };
}

export function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (textWidth(text) > textWidth(longest) ? text : longest), "");
}

const LIST_SIZE = 10;
const [LIST_LINE, MOST_LIST_LINE] = [18, 46];
const INDENT = 10;
/** Lines of a list stand closer than those of a table. */
const LOOSE = 4;

/** Of equals the one further up comes first. */
const ORDER = 1e-9;

function writeKeys(draft: Draft, figures: CardFigures, { work }: CardPlace): void {
  const count = figures.rows.length;
  figures.rows.forEach((row, i) => {
    const [score, weight, reached] = [
      work.cell("score", i),
      work.cell("weight", i),
      work.cell("attainment", i),
    ];
    const factor = work.cell("groupFactor", row.group);
    const order = (count - i) * ORDER;
    draft.put(
      work.top + i,
      workColumn("strength"),
      plain(
        `IF(AND(ISNUMBER(${reached}),${weight}>0),IF(${score}>=100,${reached}+${order},""),"")`,
        undefined,
      ),
    );
    draft.put(
      work.top + i,
      workColumn("gap"),
      plain(
        `IF(AND(ISNUMBER(${score}),${weight}>0),IF(${score}<100,(100-${score})*${weight}*${factor}+${order},""),"")`,
        undefined,
      ),
    );
  });
}

function strengthLive({ rows }: CardFigures, { work }: CardPlace, k: number, words: ScorecardWords): Live {
  const [keys, names] = [work.range("strength"), work.range("name")];
  const at = `MATCH(LARGE(${keys},${k}),${keys},0)`;
  const line = `INDEX(${names},${at})&"   "&TEXT(INDEX(${work.range("attainment")},${at}),"0.0%")`;
  const found = ranked(rows, (row) => (isStrength(row) ? (row.attainment ?? 0) : undefined))[k - 1];
  const none = nothingLive(k, words.noStrength, work.range("attainment"), rows);
  return plain(
    `IF(COUNT(${keys})<${k},${none.native},${line})`,
    found ? `${found.name}   ${((found.attainment ?? 0) * 100).toFixed(1)}%` : none.value,
  );
}

function gapLive(figures: CardFigures, { work }: CardPlace, k: number, words: ScorecardWords): Live {
  const [keys, names] = [work.range("gap"), work.range("name")];
  const largest = `LARGE(${keys},${k})`;
  const [before = "", after = ""] = words.lostPoints({ points: "\u0000" }).split("\u0000");
  const points = `${quoteText(`   ${before}`)}&TEXT(${largest},"0.0")&${quoteText(after)}`;
  const line = `INDEX(${names},MATCH(${largest},${keys},0))&${points}`;
  const lost = (row: CardRow) => lostPoints(figures, row);
  const found = ranked(figures.rows, lost)[k - 1];
  const none = nothingLive(k, words.noGap, work.range("attainment"), figures.rows);
  return plain(
    `IF(COUNT(${keys})<${k},${none.native},${line})`,
    found ? `${found.name}   ${words.lostPoints({ points: (lost(found) ?? 0).toFixed(1) })}` : none.value,
  );
}

function isStrength({ attainment, weight, counted }: CardRow): boolean {
  return attainment !== undefined && weight !== undefined && (counted ?? 0) >= 100;
}

/** Points of the total that a row leaves on the table. */
function lostPoints({ groups }: CardFigures, { counted, weight, group }: CardRow): number | undefined {
  if (counted === undefined || weight === undefined || counted >= 100) return undefined;
  return (100 - counted) * weight * (groups[group]?.factor ?? 0);
}

function ranked(rows: readonly CardRow[], keyOf: (row: CardRow) => number | undefined): CardRow[] {
  return rows
    .flatMap((row) => {
      const key = keyOf(row);
      return key === undefined ? [] : [{ row, key }];
    })
    .sort((a, b) => b.key - a.key)
    .map(({ row }) => row);
}
