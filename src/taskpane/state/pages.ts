/** The tabs of the pane, each with its pages; a tab opens at the first until another of its pages was on show. */
export const tabPages = {
  home: ["home"],
  tables: ["tables"],
  findings: ["findings"],
  scores: ["kpi", "scorecards"],
  library: ["library"],
  settings: ["rules", "scoring", "general"],
} as const;

export type TabName = keyof typeof tabPages;
export type PageName = (typeof tabPages)[TabName][number];

export const tabNames = Object.keys(tabPages) as readonly TabName[];

export function tabOf(page: PageName): TabName {
  return tabNames.find((tab) => pagesOf(tab).includes(page)) ?? "home";
}

export function pagesOf(tab: TabName): readonly PageName[] {
  return tabPages[tab];
}
