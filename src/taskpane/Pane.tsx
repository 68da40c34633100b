import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useSyncExternalStore } from "react";
import { FirstSteps } from "./next/FirstSteps";
import { NextStepPanel } from "./next/NextStepPanel";
import { PageTabs } from "./PageTabs";
import { usePageStyles } from "./parts/page";
import { Skeleton } from "./parts/Skeleton";
import { StatusBar } from "./parts/StatusBar";
import { useTextStyles } from "./parts/texts";
import { usePaneTools } from "./state/context";
import { nextStep } from "./state/nextStep";
import { tabOf } from "./state/pages";
import type { PageSource } from "./state/pageSource";
import { useApplicationState } from "./state/useApplicationState";
import { useFocusKept } from "./state/useFocusKept";
import { CandidateList } from "./tables/CandidateList";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    lineBreak: "strict",
  },
});

interface PaneProps {
  readonly pageSource: PageSource;
}

/** The whole pane: the next step, then either the way there or the pages. */
export function Pane({ pageSource }: PaneProps) {
  const { messages } = usePaneTools();
  const state = useApplicationState();
  const page = useSyncExternalStore(pageSource.subscribe, pageSource.read);
  const styles = useStyles();
  const texts = useTextStyles();
  const pageStyles = usePageStyles();
  const pane = useRef<HTMLElement>(null);
  useFocusKept(pane, "#next-step-action");

  const step = nextStep(state);
  const hasTables = state.tables.length > 0;
  const isAboutTables = !["library", "settings"].includes(tabOf(page));
  const showsPages = hasTables || (!isAboutTables && step.kind !== "confirm");
  return (
    <main ref={pane} className={styles.pane}>
      <h1 className={texts.hidden}>{messages.pane.name}</h1>
      {step.kind === "opening" ? (
        <Skeleton label={messages.pane.opening} />
      ) : (
        <>
          <NextStepPanel step={step} showFindings={() => pageSource.show("findings")} />
          {showsPages && <PageTabs page={page} pageSource={pageSource} />}
          {!showsPages && step.kind === "confirm" && (
            <div className={pageStyles.page}>
              <CandidateList candidates={step.candidates} />
            </div>
          )}
          {!showsPages && step.kind !== "confirm" && (
            <FirstSteps showLibrary={() => pageSource.show("library")} />
          )}
        </>
      )}
      <StatusBar />
    </main>
  );
}
