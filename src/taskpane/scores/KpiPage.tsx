import { usePageStyles } from "../parts/page";
import { usePaneTools } from "../state/context";

export function KpiPage() {
  const { messages } = usePaneTools();
  const page = usePageStyles();
  return <section aria-label={messages.pane.pages.kpi} className={page.section} />;
}
