import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { searchFunctions } from "../state/functionCatalogue";
import type { FunctionView } from "../state/functionCatalogue";
import { useLoaded } from "../state/useLoaded";
import { FunctionRow } from "./FunctionRow";

const useStyles = makeStyles({
  intro: { padding: "0 8px" },
  list: {
    overflow: "hidden",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Every KPI.* function by what it is for, or by what is searched. */
export function FunctionBrowser() {
  const { loadFunctions, messages, language } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const load = useCallback(
    () => loadFunctions(language === "zh-CN" ? "zh-CN" : "en-US"),
    [loadFunctions, language],
  );
  const functions = useLoaded(load);
  const [question, setQuestion] = useState("");
  const words = messages.pane.library;
  if (!functions) return null;
  const found = searchFunctions(functions, question);
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <div className={page.section}>
      <p className={mergeClasses(texts.detail, styles.intro)}>{words.functionsIntro}</p>
      <Input
        type="search"
        maxLength={100}
        size="small"
        contentBefore={<SearchRegular />}
        aria-label={words.search}
        placeholder={words.search}
        value={question}
        onChange={(_, { value }) => setQuestion(value)}
      />
      <div role="status">
        {found.length === 0 && (
          <p className={mergeClasses(texts.body, styles.intro)}>{words.nothingFound({ question })}</p>
        )}
      </div>
      {groups.map((group) => (
        <FunctionGroup key={group} group={group} functions={found.filter((one) => one.group === group)} />
      ))}
    </div>
  );
}

function FunctionGroup(props: { readonly group: string; readonly functions: readonly FunctionView[] }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const { groups } = messages.pane.library;
  const name = (groups as Readonly<Record<string, string>>)[props.group] ?? groups.other;
  return (
    <section className={page.section} aria-label={name}>
      <h2 className={texts.section}>{name}</h2>
      <ul className={styles.list}>
        {props.functions.map((one) => (
          <FunctionRow key={one.name} shown={one} />
        ))}
      </ul>
    </section>
  );
}
