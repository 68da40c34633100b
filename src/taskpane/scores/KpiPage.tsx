import { EmptyState } from "../parts/EmptyState";
import { usePageStyles } from "../parts/page";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { KpiPicker } from "./KpiPicker";
import { ScoreCard } from "./ScoreCard";
import { useKpiPick } from "./useKpiPick";
import { WhatIfCard } from "./WhatIfCard";

/** One KPI: how its score comes about, and what it would be with another actual. Reads nothing. */
export function KpiPage() {
  const { application, messages } = usePaneTools();
  useApplicationState();
  const page = usePageStyles();
  const items = application.kpis.list();
  const { item, choose } = useKpiPick(items);
  const view = item && application.kpis.view(item.id);
  if (!view) return <EmptyState shows="bars" {...messages.scoresPage.none} />;
  return (
    <section aria-label={messages.pane.pages.kpi} className={page.section}>
      <KpiPicker items={items} item={view.item} onChoose={choose} />
      <ScoreCard view={view} />
      <WhatIfCard key={view.item.id} view={view} />
    </section>
  );
}
