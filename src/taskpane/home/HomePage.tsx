import { lazy, Suspense } from "react";
import { NextStepPanel } from "../next/NextStepPanel";
import type { PageName } from "../state/pages";
import { EmptyState } from "../parts/EmptyState";
import { usePaneTools } from "../state/context";
import { nextStep } from "../state/nextStep";
import { useApplicationState } from "../state/useApplicationState";
import { CandidateList } from "../tables/CandidateList";

/** In a bundle of its own: the next step is there before it. */
const OverviewSheet = lazy(() =>
  import("./OverviewSheet").then((loaded) => ({ default: loaded.OverviewSheet })),
);

/** The one thing worth doing now, and how everything stands. */
export function HomePage({ onPage }: { readonly onPage: (page: PageName) => void }) {
  const { messages } = usePaneTools();
  const state = useApplicationState();
  const step = nextStep(state);
  if (step.kind === "opening") return null;
  const { empty } = messages.pane.home.first;
  return (
    <>
      <NextStepPanel step={step} onPage={onPage} asCard />
      {step.kind === "confirm" && <CandidateList candidates={step.candidates} />}
      {state.tables.length === 0 && <EmptyState shows="bars" {...empty} />}
      {state.tables.length > 0 && (
        <Suspense fallback={null}>
          <OverviewSheet onPage={onPage} />
        </Suspense>
      )}
    </>
  );
}
