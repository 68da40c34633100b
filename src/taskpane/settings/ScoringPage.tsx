import { usePageStyles } from "../parts/page";
import { usePaneTools } from "../state/context";

export function ScoringPage() {
  const { messages } = usePaneTools();
  const page = usePageStyles();
  return <section aria-label={messages.pane.pages.scoring} className={page.section} />;
}
