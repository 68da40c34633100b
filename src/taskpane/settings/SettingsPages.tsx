import { RulesPage } from "../rules/RulesPage";
import type { PageName } from "../state/pages";
import { GeneralPage } from "./GeneralPage";
import { ScoringPage } from "./ScoringPage";

/** How this workbook wants its rules, its scores, and everything else. */
export function SettingsPages({ page }: { readonly page: PageName }) {
  if (page === "scoring") return <ScoringPage />;
  return page === "general" ? <GeneralPage /> : <RulesPage />;
}
