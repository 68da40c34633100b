import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Template, TemplatePeriod } from "../../domain/library/template";
import { inLanguage, inReadersLetters } from "../../i18n/ruleWords";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  card: { gap: "6px", padding: "14px 16px 8px" },
  head: { display: "flex", alignItems: "center", gap: "12px" },
  names: { flexGrow: 1, minWidth: 0 },
  action: { flexShrink: 0, minWidth: "64px" },
  all: { marginInline: "-6px", width: "auto" },
  list: { margin: 0, padding: "2px 6px 8px", listStyleType: "none" },
  kpi: {
    padding: "6px 0",
    "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  line: { display: "flex", justifyContent: "space-between", gap: "12px" },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  weight: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** One position: its core KPIs at a glance, all of them with their definitions when opened. */
export function TemplateCard(props: { readonly template: Template; readonly period: TemplatePeriod }) {
  const { template, period } = props;
  const { application, language, messages, say } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const [open, setOpen] = useState(false);
  const words = messages.pane.library;
  const position = inReadersLetters(language, inLanguage(language, template.words).position);
  const core = template.kpis.filter(({ weight }) => weight >= 30);
  const nameOf = (kpi: Template["kpis"][number]) =>
    inReadersLetters(language, inLanguage(language, kpi.words)[0]);
  return (
    <Card labelledBy={headingId} className={styles.card}>
      <div className={styles.head}>
        <h3 id={headingId} className={mergeClasses(texts.heading, styles.names)}>
          {position}
        </h3>
        <ActionButton
          size="small"
          className={styles.action}
          label={words.makeFor({ position })}
          onAct={() => void application.newFromTemplate(template.id, period)}
        >
          {words.make}
        </ActionButton>
      </div>
      <p className={texts.detail}>{say.list(core.map(nameOf))}</p>
      <div className={styles.all}>
        <Disclosure
          open={open}
          onToggle={() => setOpen(!open)}
          label={words.allOf({ position })}
          summary={<span className={texts.detail}>{words.all({ count: template.kpis.length })}</span>}
        >
          <KpiRows template={template} nameOf={nameOf} />
        </Disclosure>
      </div>
    </Card>
  );
}

interface KpiRowsProps {
  readonly template: Template;
  readonly nameOf: (kpi: Template["kpis"][number]) => string;
}

function KpiRows({ template, nameOf }: KpiRowsProps) {
  const { language, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <ul className={styles.list}>
      {template.kpis.map((kpi) => (
        <li key={nameOf(kpi)} className={styles.kpi}>
          <div className={styles.line}>
            <span className={styles.name}>{nameOf(kpi)}</span>
            <span className={mergeClasses(texts.detail, styles.weight)}>{formats.percent(kpi.weight)}</span>
          </div>
          <p className={texts.detail}>{inReadersLetters(language, inLanguage(language, kpi.words)[1])}</p>
        </li>
      ))}
    </ul>
  );
}
