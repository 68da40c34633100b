import { ScorecardsPage } from "../scorecards/ScorecardsPage";
import type { PageName } from "../state/pages";
import { KpiPage } from "./KpiPage";

/** One KPI and how its score comes about, or the scorecards. */
export function ScoresPages({ page }: { readonly page: PageName }) {
  return page === "scorecards" ? <ScorecardsPage /> : <KpiPage />;
}
