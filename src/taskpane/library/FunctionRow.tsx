import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { inReadersLetters } from "../../i18n/ruleWords";
import { ActionButton } from "../parts/ActionButton";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import type { FunctionView } from "../state/functionCatalogue";

const useStyles = makeStyles({
  row: { "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  head: { alignItems: "flex-start", padding: "9px 14px 9px 10px", borderRadius: 0 },
  names: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "start" },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: "flex", flexDirection: "column", gap: "10px", padding: "2px 14px 14px 32px" },
  fact: { display: "flex", flexDirection: "column", gap: "2px" },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  parameters: { display: "flex", flexDirection: "column", gap: "4px", margin: 0 },
  text: { marginInlineStart: 0 },
  example: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  insert: { flexShrink: 0, minWidth: "56px" },
});

/** One function in a line; opened it says how it is written and offers formulas to try. */
export function FunctionRow({ shown }: { readonly shown: FunctionView }) {
  const { language } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.row}>
      <Disclosure
        open={open}
        onToggle={() => setOpen(!open)}
        className={styles.head}
        summary={
          <span className={styles.names}>
            <span className={styles.name}>{shown.name}</span>{" "}
            <span className={texts.detail}>{inReadersLetters(language, shown.summary)}</span>
          </span>
        }
      >
        <FunctionFacts shown={shown} />
      </Disclosure>
    </li>
  );
}

function FunctionFacts({ shown }: { readonly shown: FunctionView }) {
  const { language, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.library;
  return (
    <div className={styles.facts}>
      <div className={styles.fact}>
        <h3 className={texts.section}>{words.syntax}</h3>
        <code className={styles.code}>{inReadersLetters(language, shown.syntax)}</code>
      </div>
      <div className={styles.fact}>
        <h3 className={texts.section}>{words.parameters}</h3>
        <Parameters shown={shown} />
      </div>
      <div className={styles.fact}>
        <h3 className={texts.section}>{words.result}</h3>
        <p className={texts.detail}>{inReadersLetters(language, shown.result)}</p>
      </div>
      <div className={styles.fact}>
        <h3 className={texts.section}>{words.example}</h3>
        {shown.examples.map((formula) => (
          <Example key={formula} formula={formula} />
        ))}
      </div>
    </div>
  );
}

function Parameters({ shown }: { readonly shown: FunctionView }) {
  const { language, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <dl className={styles.parameters}>
      {shown.parameters.map(({ name, text, optional }) => (
        <div key={name}>
          <dt className={styles.code}>
            {inReadersLetters(language, name)}{" "}
            {optional && <span className={texts.detail}>{messages.pane.library.optional}</span>}
          </dt>
          <dd className={mergeClasses(texts.detail, styles.text)}>{inReadersLetters(language, text)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Example({ formula }: { readonly formula: string }) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const words = messages.pane.library;
  return (
    <div className={styles.example}>
      <code className={styles.code}>{formula}</code>
      <ActionButton
        size="small"
        className={styles.insert}
        label={words.insertThis({ formula })}
        onAct={() => void application.insertFormula(formula)}
      >
        {words.insert}
      </ActionButton>
    </div>
  );
}
