import type { TableReading } from "../../binding/detection";
import { topLine } from "../../grades/topLine";
import type { ScoringChoices } from "../input/cardInput";
import { figureOut } from "../input/cardFigures";
import { plain, type Live } from "../formulas/live";

/** Half of the people, and four fifths. */
export const [MIDDLE, LOW] = [0.5, 0.8];

/** With fewer people a line between them would give their scores away. */
export const FEWEST_PEERS = 5;

/** Where the people of one table stand, as lines only: nobody can read another's score from a card. */
export interface PeerLines {
  readonly count: number;
  /** The share of people that reach the top line. */
  readonly topShare: number;
  /** The score that only the best share of people reach, then the half, then four fifths. */
  readonly top: number;
  readonly middle: number;
  readonly low: number;
}

/** Of the cells with everybody's totals on the company's card. */
export function totalsName(tableId: string): string {
  return `_KPI_totals_${tableId}`;
}

/**
 * A line between people, in points: as the company's card has their totals now, and without that card as it was when
 * this one was made.
 */
export function lineLive(name: string | undefined, share: number, fixed: number): Live {
  if (name === undefined) return plain(String(fixed), fixed);
  const inside = `MAX(1,INT(COUNT(${name})*${share}+1E-9))`;
  const now = `IF(COUNT(${name})<${FEWEST_PEERS},${fixed},LARGE(${name},${inside}))`;
  return plain(`IFERROR(${now},${fixed})`, fixed);
}

export function peerLines(table: TableReading, choices: ScoringChoices): PeerLines | undefined {
  const scores = table.posts.flatMap((post) =>
    post.name === "" ? [] : (figureOut(table, post, choices).total ?? []),
  );
  const { topShare } = choices.scoring;
  const [top, middle, low] = [topShare, MIDDLE, LOW].map((share) => topLine(scores, share));
  if (scores.length < FEWEST_PEERS || top == null || middle == null || low == null) return undefined;
  return { count: scores.length, topShare, top, middle, low };
}
