import { makeStyles, tokens } from "@fluentui/react-components";
import type { PageName } from "../state/pages";
import { useOverview } from "../state/useOverview";
import { BehindSection } from "./BehindSection";
import { DatesSection } from "./DatesSection";
import { FindingsSection } from "./FindingsSection";
import { ScoreSection } from "./ScoreSection";
import { StaleSection } from "./StaleSection";
import { TablesSection } from "./TablesSection";

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > section:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

/** Everything at a glance on one sheet of paper: the score, who is behind, what is wrong, old, coming, and bound. */
export function OverviewSheet({ onPage }: { readonly onPage: (page: PageName) => void }) {
  const styles = useStyles();
  const overview = useOverview();
  if (!overview) return null;
  const { scores, behind, stale, dates } = overview;
  const hasPlan = Object.values(scores.counts).some((count) => count > 0);
  return (
    <div className={styles.sheet}>
      {hasPlan && <ScoreSection scores={scores} />}
      {scores.average !== undefined && <BehindSection behind={behind} />}
      <FindingsSection onPage={onPage} />
      {stale && stale.count > 0 && <StaleSection stale={stale} />}
      {dates.length > 0 && <DatesSection dates={dates} />}
      <TablesSection onPage={onPage} />
    </div>
  );
}
