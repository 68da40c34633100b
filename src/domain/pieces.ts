/** Work that can be put down between two pieces and gone on with later; what it comes to is answered at its end. */
export type Pieces<Answer> = Generator<undefined, Answer, undefined>;

/** All of it at once. */
export function atOnce<Answer>(pieces: Pieces<Answer>): Answer {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}
