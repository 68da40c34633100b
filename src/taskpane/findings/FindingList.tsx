import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EmptyState } from "../parts/EmptyState";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import type { WordsOf } from "../state/useRuleWords";
import { AtSelection } from "./AtSelection";
import { FindingFilters } from "./FindingFilters";
import { FindingGroupCard } from "./FindingGroupCard";
import { useFindingView } from "./useFindingView";
import type { FindingView } from "./useFindingView";

/** As many as can be looked over; of more, only the first group starts open. */
const openAtOnce = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px" },
  only: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  all: { alignSelf: "center" },
});

/** The findings as the reader wants to see them. */
export function FindingList({ wordsOf }: { readonly wordsOf: WordsOf }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const { findings = [] } = useApplicationState();
  const view = useFindingView(wordsOf);
  const { groups, shown, grouping } = view;
  return (
    <>
      {findings.length > 1 && <FindingFilters view={view} />}
      {view.only && <OnlySelection view={view} />}
      <AtSelection wordsOf={wordsOf} />
      <section aria-labelledby="findings-list" className={mergeClasses(page.section, styles.list)}>
        <h2 id="findings-list" className={texts.hidden}>
          {messages.pane.findings.listTitle}
        </h2>
        {groups.map((group, at) => (
          <FindingGroupCard
            key={`${grouping} ${group.key}`}
            group={group}
            grouping={grouping}
            wordsOf={wordsOf}
            startsOpen={at === 0 || shown.length <= openAtOnce}
          />
        ))}
        {shown.length === 0 && <NothingShown view={view} />}
      </section>
    </>
  );
}

function OnlySelection({ view: { only, showAll } }: { readonly view: FindingView }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.findings;
  return (
    <div className={styles.only}>
      <span className={texts.detail}>
        {words.onlySelection({ place: only ? messages.pane.place(only) : "" })}
      </span>
      <Button size="small" appearance="transparent" onClick={showAll}>
        {words.showAll}
      </Button>
    </div>
  );
}

function NothingShown({ view }: { readonly view: FindingView }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.findings;
  if (view.only && view.inPlace.length === 0)
    return (
      <p className={texts.detail}>{words.nothingInSelection({ place: messages.pane.place(view.only) })}</p>
    );
  return (
    <>
      <EmptyState shows="header" title={words.noMatch.title} text={words.noMatch.text} />
      <Button size="small" className={styles.all} onClick={view.showAll}>
        {words.noMatch.action}
      </Button>
    </>
  );
}
