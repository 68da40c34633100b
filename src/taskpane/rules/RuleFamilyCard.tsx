import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RuleView } from "../../application/views/rules";
import { DisclosureButton } from "../parts/Disclosure";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import type { RuleCatalogue } from "../state/ruleCatalogue";
import type { WordsOf } from "../state/useRuleWords";
import { RuleRow } from "./RuleRow";

const useStyles = makeStyles({
  family: {
    overflow: "hidden",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  summary: { padding: "10px 14px 10px 10px", borderRadius: 0 },
  name: { flexGrow: 1, minWidth: 0 },
  count: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  rules: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface RuleFamilyCardProps {
  readonly family: string;
  readonly rules: readonly RuleView[];
  readonly catalogue: RuleCatalogue;
  readonly wordsOf: WordsOf;
}

/** Rules about one thing; how many of them are on is seen without opening. */
export function RuleFamilyCard({ family, rules, catalogue, wordsOf }: RuleFamilyCardProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const words = messages.pane.rules;
  const name = (words.families as Readonly<Record<string, string>>)[family] ?? family;
  const on = rules.filter((rule) => rule.on).length;
  return (
    <section className={styles.family} aria-label={name}>
      <h3 className={styles.head}>
        <DisclosureButton
          open={open}
          onToggle={() => setOpen(!open)}
          controls={listId}
          className={styles.summary}
          summary={
            <>
              <span className={styles.name}>{name}</span>
              <span className={mergeClasses(texts.detail, styles.count)}>
                {words.onOf({ on, all: rules.length })}
              </span>
            </>
          }
        />
      </h3>
      {open && (
        <ul id={listId} className={styles.rules}>
          {rules.map((rule) => (
            <RuleRow key={rule.code} rule={rule} words={wordsOf(rule.code)} exampleOf={catalogue.exampleOf} />
          ))}
        </ul>
      )}
    </section>
  );
}
