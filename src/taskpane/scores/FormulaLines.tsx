import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { KpiView } from "../../application/views/kpis";
import type { Explanation } from "../../domain/scoring/explain";
import { curveSubstitution, curveText, figure, substitution } from "../../domain/scoring/substitution";
import type { Messages } from "../../i18n/messages";
import { formulaWordsFor } from "../../i18n/scoringWords";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  /** Made of words that stand in the middle of sentences elsewhere. */
  sentence: { "::first-letter": { textTransform: "uppercase" } },
  filled: {
    margin: 0,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
});

/** The formula in words, then with the numbers in it, and what the cap makes of it. */
export function FormulaLines({ view }: { readonly view: KpiView }) {
  const { messages, language } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const { explanation, direction } = view;
  const words = messages.scoresPage;
  if (!explanation) return null;
  const way = direction && messages.scorecard.directions[direction];
  const formula = formulaWordsFor(language)[explanation.formula];
  return (
    <section aria-labelledby={headingId} className={styles.lines}>
      <h3 id={headingId} className={texts.section}>
        {words.how}
      </h3>
      <p className={mergeClasses(texts.body, styles.sentence)}>
        {[way, formula, explanation.inferred && way ? words.inferred : ""].filter(Boolean).join(" · ")}
      </p>
      <div className={styles.filled}>
        {filledIn(explanation, words).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <CapLine explanation={explanation} />
    </section>
  );
}

type FilledWords = Pick<Messages["scoresPage"], "equals" | "belowFloor" | "atMost">;

function filledIn(one: Explanation, words: FilledWords): string[] {
  const points = words.equals({ points: figure(one.points) });
  if (one.formula === "curve") return [curveText(one), stretchText(one, words, points)];
  const numbers = substitution(one);
  return [numbers ? `${numbers} = ${figure(one.points / 100)} ${points}` : points];
}

/** Off its straight lines a curve needs no sum. */
function stretchText(one: Explanation, words: FilledWords, points: string): string {
  const stretch = curveSubstitution(one);
  if (stretch) return `${stretch} ${points}`;
  return one.points === 0 ? words.belowFloor : `${words.atMost} ${points}`;
}

function CapLine({ explanation: { points, cap } }: { readonly explanation: Explanation }) {
  const { messages } = usePaneTools();
  const texts = useTextStyles();
  const words = messages.scoresPage;
  if (points > cap)
    return <p className={texts.body}>{words.capped({ points: figure(points), cap: figure(cap) })}</p>;
  return points < 0 ? <p className={texts.body}>{words.floored({ points: figure(points) })}</p> : null;
}
