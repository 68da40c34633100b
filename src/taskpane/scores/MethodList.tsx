import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KpiView } from "../../application/views/kpis";
import { curveText, substitution } from "../../domain/scoring/substitution";
import { formulaWordsFor } from "../../i18n/scoringWords";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  table: { width: "100%", marginTop: "6px", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  way: { padding: "4px 8px 4px 0", fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  score: { textAlign: "end", verticalAlign: "top", paddingTop: "4px", whiteSpace: "nowrap" },
});

/** The formulas in common use disagree badly, so what is used stands beside what the others would give. */
export function MethodList({ methods }: Pick<KpiView, "methods">) {
  const { messages, formats, language } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const [open, setOpen] = useState(false);
  const words = messages.scoresPage;
  const formulas = formulaWordsFor(language);
  return (
    <div>
      <Disclosure open={open} onToggle={() => setOpen(!open)} summary={words.methods}>
        <table className={styles.table}>
          <tbody>
            {methods.map(({ explanation, used }) => (
              <tr key={explanation.formula}>
                <th scope="row" className={styles.way}>
                  {formulas[explanation.formula]} {used && <strong>({words.used})</strong>}
                  <div className={texts.detail}>
                    {explanation.formula === "curve" ? curveText(explanation) : substitution(explanation)}
                  </div>
                </th>
                <td className={styles.score}>{formats.score(explanation.score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}
