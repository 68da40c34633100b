import type { CardFigures, CardRow } from "./cardFigures";
import type { CardPlace } from "./cardPlace";
import type { Draft } from "./draft";
import { plain, type Live } from "./live";
import { palette } from "./palette";
import { quoteText } from "./references";
import { cutSpans } from "./spans";
import type { ScorecardWords } from "./words";
import { workColumn } from "./workColumns";
import { writeSectionTitle } from "./section";

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
  for (let k = 1; k <= LIST_LINES; k++) {
    draft.put(top + k, left.left, strengthLive(figures, place, k, words));
    draft.put(top + k, right.left, gapLive(figures, place, k, words));
    draft.row(top + k, { rowHeight: 18, size: 10, vertical: "Center" });
    const line = { merge: true, horizontal: "Left", indent: 1 } as const;
    draft.row(top + k, { ...line, color: palette.good }, left.left, left.right);
    draft.row(top + k, { ...line, color: palette.bad }, right.left, right.right);
  }
  return top + LIST_LINES + 1;
}

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
  const none = k === 1 ? words.noStrength : "";
  return plain(
    `IF(COUNT(${keys})<${k},${quoteText(none)},${line})`,
    found ? `${found.name}   ${((found.attainment ?? 0) * 100).toFixed(1)}%` : none,
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
  const none = k === 1 ? words.noGap : "";
  return plain(
    `IF(COUNT(${keys})<${k},${quoteText(none)},${line})`,
    found ? `${found.name}   ${words.lostPoints({ points: (lost(found) ?? 0).toFixed(1) })}` : none,
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
