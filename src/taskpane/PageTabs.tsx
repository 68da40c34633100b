import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { FindingsPage } from "./findings/FindingsPage";
import { HomePage } from "./home/HomePage";
import { LibraryPage } from "./library/LibraryPage";
import { usePageStyles } from "./parts/page";
import { RulesPage } from "./rules/RulesPage";
import { ScorecardsPage } from "./scorecards/ScorecardsPage";
import { usePaneTools } from "./state/context";
import { useApplicationState } from "./state/useApplicationState";
import { TablesPage } from "./tables/TablesPage";

export type PageName = "home" | "tables" | "findings" | "scorecards" | "rules" | "library";

const pageNames: readonly PageName[] = ["home", "tables", "findings", "scorecards", "rules", "library"];
/** While nothing is bound there is only the way to begin, and what there is to begin with. */
const firstPages: readonly PageName[] = ["home", "tables", "library"];

const useStyles = makeStyles({
  tabs: {
    flexWrap: "wrap",
    paddingInline: "13px 3px",
    "@media (max-width: 345px)": { paddingInline: "8px 0" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Five names beside each other in 320 px, in English too. */
  tab: {
    paddingInline: "3px",
    "& .fui-Tab__content": { fontSize: "13px" },
    "@media (min-width: 381px)": { paddingInline: "6px" },
    "@media (max-width: 345px)": {
      paddingInline: 0,
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
    },
  },
  count: {
    minWidth: "16px",
    marginLeft: "2px",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
  },
});

interface PageTabsProps {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
}

/** What is bound, what is wrong, the scorecards, the rules of this workbook, and what there is to take from. */
export function PageTabs({ page, onPage }: PageTabsProps) {
  const { messages, formats } = usePaneTools();
  const { findings, tables } = useApplicationState();
  const styles = useStyles();
  const pageStyles = usePageStyles();
  const count = findings?.length ?? 0;
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={page}
        aria-label={messages.pane.name}
        onTabSelect={(_, { value }) => onPage(pageNames.find((name) => name === value) ?? page)}
      >
        {(tables.length > 0 ? pageNames : firstPages).map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="page" className={styles.tab}>
            {messages.pane.pages[name]}{" "}
            {name === "findings" && count > 0 && (
              <span className={styles.count}>{formats.number(count)}</span>
            )}
          </Tab>
        ))}
      </TabList>
      <div id="page" role="tabpanel" aria-labelledby={`tab-${page}`} className={pageStyles.page}>
        {page === "home" && <HomePage onPage={onPage} />}
        {page === "tables" && <TablesPage />}
        {page === "findings" && <FindingsPage />}
        {page === "scorecards" && <ScorecardsPage />}
        {page === "rules" && <RulesPage />}
        {page === "library" && <LibraryPage />}
      </div>
    </>
  );
}
