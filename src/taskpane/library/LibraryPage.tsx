import { usePageStyles } from "../parts/page";
import { Segments } from "../parts/Segments";
import { usePaneTools } from "../state/context";
import { useRemembered } from "../state/useRemembered";
import { FunctionBrowser } from "./FunctionBrowser";
import { TemplateList } from "./TemplateList";

const parts = ["templates", "functions"] as const;

/** What there is to take from: plans by position, and the worksheet functions. */
export function LibraryPage() {
  const { messages } = usePaneTools();
  const page = usePageStyles();
  const [part, showPart] = useRemembered("library", parts);
  const words = messages.pane.library;
  return (
    <section aria-label={messages.pane.pages.library} className={page.section}>
      <Segments
        label={words.partsLabel}
        options={parts.map((value) => ({ value, label: words.parts[value] }))}
        value={part}
        onChange={showPart}
      />
      {part === "templates" ? <TemplateList /> : <FunctionBrowser />}
    </section>
  );
}
