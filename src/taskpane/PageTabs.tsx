import { makeStyles, mergeClasses, Tab, TabList, tokens, Tooltip } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { PageOnShow } from "./PageOnShow";
import { usePageStyles } from "./parts/page";
import { usePaneTools } from "./state/context";
import { tabNames, tabOf } from "./state/pages";
import type { TabName } from "./state/pages";
import type { PageSource } from "./state/pageSource";
import { useApplicationState } from "./state/useApplicationState";

/** While nothing is bound there is only the way to begin, and what there is to begin with. */
const firstTabs: readonly TabName[] = ["home", "tables", "library", "settings"];

const useStyles = makeStyles({
  tabs: {
    flexWrap: "wrap",
    paddingInline: "13px 3px",
    "@media (max-width: 345px)": { paddingInline: "8px 0" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Five names and a gear beside each other in 320 px, in English too. */
  tab: {
    paddingInline: "3px",
    "& .fui-Tab__content": { fontSize: "13px" },
    "@media (min-width: 381px)": { paddingInline: "6px" },
    "@media (max-width: 345px)": {
      paddingInline: 0,
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
    },
  },
  /** The gear needs no place for a name, and is as far from the others as the row allows. */
  gear: { marginLeft: "auto", minWidth: "28px", "& .fui-Tab__icon": { fontSize: "18px" } },
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
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
});

interface PageTabsProps {
  readonly pageSource: PageSource;
  readonly page: ReturnType<PageSource["read"]>;
}

/** What is bound, what is wrong, how it scores, what there is to take from, and how this workbook wants it. */
export function PageTabs({ page, pageSource }: PageTabsProps) {
  const { messages } = usePaneTools();
  const { tables } = useApplicationState();
  const styles = useStyles();
  const pageStyles = usePageStyles();
  const tab = tabOf(page);
  const shown = tables.length > 0 ? tabNames : firstTabs;
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={tab}
        aria-label={messages.pane.name}
        onTabSelect={(_, { value }) => {
          const chosen = tabNames.find((name) => name === value);
          if (chosen) pageSource.show(pageSource.pageAt(chosen));
        }}
      >
        {shown.map((name) =>
          name === "settings" ? <SettingsTab key={name} /> : <PageTab key={name} name={name} />,
        )}
      </TabList>
      <div id="page" role="tabpanel" aria-labelledby={`tab-${tab}`} className={pageStyles.page}>
        <PageOnShow page={page} onPage={pageSource.show} />
      </div>
    </>
  );
}

function PageTab({ name }: { readonly name: TabName }) {
  const { messages, formats } = usePaneTools();
  const { findings } = useApplicationState();
  const styles = useStyles();
  const count = name === "findings" ? (findings?.length ?? 0) : 0;
  return (
    <Tab value={name} id={`tab-${name}`} aria-controls="page" className={styles.tab}>
      {messages.pane.tabs[name]} {count > 0 && <span className={styles.count}>{formats.number(count)}</span>}
    </Tab>
  );
}

function SettingsTab() {
  const { messages } = usePaneTools();
  const styles = useStyles();
  return (
    <Tooltip content={messages.pane.tabs.settings} relationship="label">
      <Tab
        value="settings"
        id="tab-settings"
        aria-controls="page"
        className={mergeClasses(styles.tab, styles.gear)}
        icon={<Settings20Regular />}
      />
    </Tooltip>
  );
}
