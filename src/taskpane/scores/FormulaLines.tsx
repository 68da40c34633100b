import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { KpiView } from "../../application/application";
import type { Explanation } from "../../domain/scoring/explain";
import { curveSubstitution, curveText, figure, substitution } from "../../domain/scoring/substitution";
import { formulaWordsFor } from "../../i18n/scoringWords";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
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
      <p className={texts.body}>
        {[way, formula, explanation.inferred && way ? words.inferred : ""].filter(Boolean).join(" · ")}
      </p>
      <p className={styles.filled}>{filledIn(explanation, words)}</p>
      <CapLine explanation={explanation} />
    </section>
  );
}

function filledIn(
  one: Explanation,
  words: { equals: (of: { points: string }) => string; belowFloor: string },
) {
  const points = words.equals({ points: figure(one.points) });
  if (one.formula !== "curve") {
    const numbers = substitution(one);
    return numbers ? `${numbers} = ${figure(one.points / 100)} ${points}` : points;
  }
  const stretch = curveSubstitution(one);
  return [curveText(one), [stretch, points].filter(Boolean).join(" ")].join("; ");
}

function CapLine({ explanation: { points, cap } }: { readonly explanation: Explanation }) {
  const { messages } = usePaneTools();
  const texts = useTextStyles();
  const words = messages.scoresPage;
  if (points > cap)
    return <p className={texts.body}>{words.capped({ points: figure(points), cap: figure(cap) })}</p>;
  return points < 0 ? <p className={texts.body}>{words.floored({ points: figure(points) })}</p> : null;
}
