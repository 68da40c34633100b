import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../application/views/findings";
import { countSeverities, severities } from "../findings/findingLists";
import { SeverityMark } from "../findings/SeverityMark";
import type { PageName } from "../state/pages";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { Section } from "./Section";
import { ShareBar } from "./ShareBar";

const colors: Readonly<Record<Severity, string>> = {
  error: tokens.colorPaletteRedBackground3,
  warning: tokens.colorPaletteMarigoldBackground3,
  hint: tokens.colorBrandBackground,
};

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  chip: { minWidth: 0, paddingInline: "8px 10px", fontWeight: tokens.fontWeightRegular },
  well: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    "& > svg": { color: tokens.colorStatusSuccessForeground1 },
  },
});

/** How many of each severity; each leads to the list of just those. */
export function FindingsSection({ onPage }: { readonly onPage: (page: PageName) => void }) {
  const { messages, findingsWish } = usePaneTools();
  const { findings, tables } = useApplicationState();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.home.findings;
  const isChecked = findings && tables.some(({ state }) => state === "bound");
  if (!findings?.length)
    return (
      <Section title={words.title}>
        <p className={`${texts.detail} ${styles.well}`}>
          {isChecked && <CheckmarkCircle16Filled aria-hidden="true" />}
          {isChecked ? words.none : words.notChecked}
        </p>
      </Section>
    );
  const counts = countSeverities(findings);
  const show = (severity: Severity) => {
    findingsWish.ask(severity);
    onPage("findings");
  };
  return (
    <Section title={words.title}>
      <ShareBar shares={severities.map((key) => ({ key, count: counts[key], color: colors[key] }))} />
      <ul className={styles.chips}>
        {severities
          .filter((severity) => counts[severity] > 0)
          .map((severity) => {
            const what = messages.severities[severity].count({ count: counts[severity] });
            return (
              <li key={severity}>
                <Button
                  size="small"
                  shape="circular"
                  className={styles.chip}
                  icon={<SeverityMark severity={severity} isNamed={false} size={16} />}
                  aria-label={words.show({ what })}
                  onClick={() => show(severity)}
                >
                  {what}
                </Button>
              </li>
            );
          })}
      </ul>
    </Section>
  );
}
