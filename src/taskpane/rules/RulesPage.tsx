import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { useRuleCatalogue, useRuleWords } from "../state/useRuleWords";
import { PresetPicker } from "./PresetPicker";
import { RuleFamilyCard } from "./RuleFamilyCard";

const useStyles = makeStyles({ intro: { padding: "0 8px" } });

/** How the rules work in this workbook: all at once, by family, or one by one. */
export function RulesPage() {
  const { application, messages } = usePaneTools();
  const { rules } = useApplicationState();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const catalogue = useRuleCatalogue();
  const wordsOf = useRuleWords();
  useEffect(() => void application.loadRules(), [application]);
  if (!catalogue || !wordsOf) return null;
  // The most asked-for first, as the words list them; a family of a newer version has none and comes last.
  const known = Object.keys(messages.pane.rules.families);
  const families = [...new Set([...known, ...rules.map(({ family }) => family)])].filter((family) =>
    rules.some((rule) => rule.family === family),
  );
  return (
    <section aria-label={messages.pane.pages.rules} className={page.section}>
      <p className={mergeClasses(texts.detail, styles.intro)}>{messages.pane.rules.intro}</p>
      <PresetPicker presets={catalogue.presets} />
      {families.map((family) => (
        <RuleFamilyCard
          key={family}
          family={family}
          rules={rules.filter((rule) => rule.family === family)}
          catalogue={catalogue}
          wordsOf={wordsOf}
        />
      ))}
    </section>
  );
}
