import { FindingsPage } from "./findings/FindingsPage";
import { HomePage } from "./home/HomePage";
import { LibraryPage } from "./library/LibraryPage";
import { Segments } from "./parts/Segments";
import { usePaneTools } from "./state/context";
import { latePage } from "./state/latePage";
import { pagesOf, tabOf } from "./state/pages";
import type { PageName } from "./state/pages";
import { TablesPage } from "./tables/TablesPage";

const scores = latePage(() => import("./scores/ScoresPages").then(({ ScoresPages }) => ScoresPages));
const settings = latePage(() =>
  import("./settings/SettingsPages").then(({ SettingsPages }) => SettingsPages),
);

/** Fetches the pages that are not there from the start. */
export async function loadLatePages(): Promise<void> {
  await Promise.all([scores.load(), settings.load()]);
}

interface PageOnShowProps {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
}

/** The page itself, below the choice among the pages of its tab. */
export function PageOnShow({ page, onPage }: PageOnShowProps) {
  const { messages } = usePaneTools();
  const tab = tabOf(page);
  const pages = pagesOf(tab);
  return (
    <>
      {pages.length > 1 && (
        <Segments
          label={messages.pane.tabs[tab]}
          options={pages.map((value) => ({ value, label: messages.pane.pages[value] }))}
          value={page}
          onChange={onPage}
        />
      )}
      {page === "home" && <HomePage onPage={onPage} />}
      {page === "tables" && <TablesPage />}
      {page === "findings" && <FindingsPage />}
      {page === "library" && <LibraryPage />}
      {tab === "scores" && <scores.Page page={page} />}
      {tab === "settings" && <settings.Page page={page} />}
    </>
  );
}
