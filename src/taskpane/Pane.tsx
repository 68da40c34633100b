import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useSyncExternalStore } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { FirstRun } from "./next/FirstRun";
import { NextStepPanel } from "./next/NextStepPanel";
import { PaneHeader } from "./next/PaneHeader";
import { PageTabs } from "./PageTabs";
import { usePageStyles } from "./parts/page";
import { Skeleton } from "./parts/Skeleton";
import { StatusBar } from "./parts/StatusBar";
import { useTextStyles } from "./parts/texts";
import { usePaneTools } from "./state/context";
import { nextStep } from "./state/nextStep";
import { tabOf } from "./state/pages";
import type { PageName } from "./state/pages";
import type { PageSource } from "./state/pageSource";
import { useApplicationState } from "./state/useApplicationState";
import { useFocusKept } from "./state/useFocusKept";
import { useRemembered } from "./state/useRemembered";
import { CandidateList } from "./tables/CandidateList";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    lineBreak: "strict",
    // A drop-down is as wide as its place, not as its longest choice: at 200 % there is no room for that.
    "& .fui-Select, & .fui-Input, & .fui-Input__input": { minWidth: 0 },
    "& .fui-Select__select": { minWidth: 0, textOverflow: "ellipsis" },
  },
});

interface PaneProps {
  readonly pageSource: PageSource;
}

/** The whole pane: the way to begin, then the pages with the next step above them. */
export function Pane({ pageSource }: PaneProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const pane = useRef<HTMLElement>(null);
  return (
    <main ref={pane} className={styles.pane} onKeyDown={keepEscape}>
      <h1 className={texts.hidden}>{messages.pane.name}</h1>
      <PaneContent pageSource={pageSource} pane={pane} />
      <StatusBar />
    </main>
  );
}

/** Office.js listens for Esc on the whole document, and would move the focus to the first tab. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}

interface PaneContentProps extends PaneProps {
  readonly pane: RefObject<HTMLElement | null>;
}

/** What there is to see before anything is bound. */
function isOfNoTable(page: PageName): boolean {
  return ["library", "settings"].includes(tabOf(page));
}

function PaneContent({ pageSource, pane }: PaneContentProps) {
  const { messages } = usePaneTools();
  const page = useSyncExternalStore(pageSource.subscribe, pageSource.read);
  const onPage = pageSource.show;
  const state = useApplicationState();
  const pageStyles = usePageStyles();
  const [firstRun, setFirstRun] = useRemembered("first-run", ["show", "skipped"]);
  useFocusKept(pane, "#next-step-action, [role=tab][aria-selected=true]");
  const step = nextStep(state);
  if (step.kind === "opening") return <Skeleton label={messages.pane.opening} />;
  if (step.kind === "reopen") return <NextStepPanel step={step} onPage={onPage} />;
  const hasTables = state.tables.length > 0;
  if (!hasTables && step.kind === "confirm")
    return (
      <>
        <NextStepPanel step={step} onPage={onPage} />
        <div className={pageStyles.page}>
          <CandidateList candidates={step.candidates} />
        </div>
      </>
    );
  if (!hasTables && !isOfNoTable(page) && firstRun === "show")
    return <FirstRun step={step} onPage={onPage} onSkip={() => setFirstRun("skipped")} />;
  return (
    <>
      <PaneHeader page={page} step={step} onPage={onPage} />
      <PageTabs page={page} pageSource={pageSource} />
    </>
  );
}
