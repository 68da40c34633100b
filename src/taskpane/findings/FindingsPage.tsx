import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { EmptyState } from "../parts/EmptyState";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { useRuleWords } from "../state/useRuleWords";
import { CheckBar } from "./CheckBar";
import { DismissedList } from "./DismissedList";
import { FindingList } from "./FindingList";
import { FixPreviewPanel } from "./FixPreviewPanel";

const useStyles = makeStyles({ foot: { padding: "0 8px" } });

/** What is wrong in this workbook; in its place, what a fix of several would change while that is looked at. */
export function FindingsPage() {
  const { fixPreview } = useApplicationState();
  if (fixPreview) return <FixPreviewPanel preview={fixPreview} />;
  return (
    <>
      <CheckBar />
      <Findings />
    </>
  );
}

function Findings() {
  const { findings, tables, highlightCount } = useApplicationState();
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const wordsOf = useRuleWords();
  const words = messages.pane.findings;
  if (!findings) return <EmptyState shows="header" {...words.beforeFirst} />;
  const count = tables.filter(({ state }) => state === "bound").length;
  return (
    <>
      {findings.length === 0 &&
        (count > 0 ? (
          <EmptyState shows="done" title={words.nothing.title} text={words.nothing.text({ count })} />
        ) : (
          <EmptyState shows="header" {...words.nothingToCheck} />
        ))}
      {findings.length > 0 && wordsOf && <FindingList wordsOf={wordsOf} />}
      {wordsOf && <DismissedList wordsOf={wordsOf} />}
      <p className={mergeClasses(texts.detail, styles.foot)}>
        {words.highlightCount({ count: highlightCount })}
      </p>
    </>
  );
}
