import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RibbonTab } from "../ribbon/readManifest";
import { HomeTab } from "./HomeTab";
import { RibbonGroups } from "./RibbonGroups";
import { WorkbenchTab } from "./workbench/WorkbenchTab";
import { useDeskField, useWords } from "./useDesk";

const HOME = "Home";
const WORKBENCH = "Workbench";

const useStyles = makeStyles({
  ribbon: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  tabs: { height: "34px", alignItems: "center" },
  body: {
    display: "flex",
    alignItems: "stretch",
    height: "94px",
    padding: "4px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "none",
  },
});

/** Excel's Home tab and the tabs the add-in's manifest asks for; the first of these is open. */
export function Ribbon() {
  const styles = useStyles();
  const { ribbon, workbench } = useWords();
  const manifest = useDeskField("manifest");
  const manifestRead = useDeskField("manifestRead");
  const [chosen, setChosen] = useState<string>();
  const tabs = manifest?.tabs ?? [];
  const own = tabs.filter((tab) => !tab.isOfficeTab);
  const open = chosen ?? own[0]?.id ?? (manifestRead ? HOME : undefined);
  return (
    <nav className={styles.ribbon} aria-label={ribbon.label}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={open ?? null}
        onTabSelect={(_event, { value }) => setChosen(String(value))}
      >
        <Tab value={HOME}>{ribbon.home}</Tab>
        {own.map((tab) => (
          <Tab key={tab.id} value={tab.id}>
            {tab.label}
          </Tab>
        ))}
        <Tab value={WORKBENCH}>{workbench.tab}</Tab>
      </TabList>
      <div className={styles.body} role="toolbar" aria-label={ribbon.label}>
        {open === HOME ? <HomeTab /> : null}
        {open === WORKBENCH ? <WorkbenchTab /> : null}
        <RibbonGroups groups={groupsOn(tabs, open)} />
      </div>
    </nav>
  );
}

/** Groups the manifest puts on Excel's own tabs all show on Home. */
const groupsOn = (tabs: readonly RibbonTab[], open: string | undefined) =>
  tabs.filter((tab) => (open === HOME ? tab.isOfficeTab : tab.id === open)).flatMap(({ groups }) => groups);
