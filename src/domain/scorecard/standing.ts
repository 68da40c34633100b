import type { TableReading } from "../binding/detection";
import { topLine } from "../grades/topLine";
import type { ScoringChoices } from "./cardInput";
import { figureOut } from "./cardFigures";

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

export function peerLines(table: TableReading, choices: ScoringChoices): PeerLines | undefined {
  const scores = table.posts.flatMap((post) =>
    post.name === "" ? [] : (figureOut(table, post, choices).total ?? []),
  );
  const [top, middle, low] = [choices.scoring.topShare, 0.5, 0.8].map((share) => topLine(scores, share));
  if (scores.length < FEWEST_PEERS || top == null || middle == null || low == null) return undefined;
  return { count: scores.length, topShare: choices.scoring.topShare, top, middle, low };
}
