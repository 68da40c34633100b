import { usePageStyles } from "../parts/page";
import { usePaneTools } from "../state/context";

export function GeneralPage() {
  const { messages } = usePaneTools();
  const page = usePageStyles();
  return <section aria-label={messages.pane.pages.general} className={page.section} />;
}
