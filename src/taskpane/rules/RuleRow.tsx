import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { RuleChange, RuleView } from "../../application/views/rules";
import type { IssueData } from "../../domain/rules/words";
import type { SpokenRule } from "../../i18n/ruleWords";
import { SeverityMark } from "../findings/SeverityMark";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import type { RuleCatalogue } from "../state/ruleCatalogue";
import { useApplicationState } from "../state/useApplicationState";
import { RuleLevel } from "./RuleLevel";
import { SettingField } from "./SettingField";

const useStyles = makeStyles({
  rule: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "6px 8px 6px 6px",
    "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  line: {
    display: "grid",
    gridTemplateColumns: "auto 16px minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "6px",
  },
  off: { color: tokens.colorNeutralForeground3 },
  changed: { color: tokens.colorBrandForeground1 },
  body: { display: "flex", flexDirection: "column", gap: "12px", padding: "0 8px 10px 12px" },
  explained: { display: "flex", flexDirection: "column", gap: "4px" },
  label: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

interface RuleRowProps {
  readonly rule: RuleView;
  readonly words: SpokenRule;
  readonly exampleOf: RuleCatalogue["exampleOf"];
}

/** One rule: whether it is on, how bad it is, its numbers, and why it is there. */
export function RuleRow({ rule, words, exampleOf }: RuleRowProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const nameId = useId();
  const [open, setOpen] = useState(false);
  const change = useRuleChange(rule.code);
  const pane = messages.pane.rules;
  return (
    <li className={styles.rule}>
      <div className={styles.line}>
        <Switch
          aria-labelledby={nameId}
          checked={rule.on}
          onChange={(_, { checked }) => change({ on: checked })}
        />
        <SeverityMark severity={rule.severity} isNamed size={16} />
        <span className={mergeClasses(!rule.on && styles.off)}>
          <span id={nameId}>{words.name}</span>{" "}
          {rule.changed && <span className={mergeClasses(texts.detail, styles.changed)}>{pane.changed}</span>}
        </span>
        <Button
          size="small"
          appearance="transparent"
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={open}
          aria-label={pane.explain({ rule: words.name })}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div className={styles.body}>
          <Explained rule={rule} words={words} exampleOf={exampleOf} />
          {rule.settings.map((setting) => (
            <SettingField
              key={setting.name}
              setting={setting}
              label={words.setting(setting.name)}
              onChange={(value) => change({ settings: { [setting.name]: value } })}
            />
          ))}
          <RuleLevel rule={rule} name={words.name} change={change} />
        </div>
      )}
    </li>
  );
}

/** While another operation runs nothing is changed. */
function useRuleChange(code: string): (change: RuleChange | null) => void {
  const { application } = usePaneTools();
  const { busy } = useApplicationState();
  return (change) => (busy ? undefined : void application.changeRule(code, change));
}

function settingValues({ settings }: RuleView): IssueData {
  return Object.fromEntries(settings.map(({ name, value }) => [name, value]));
}

/** Why the rule is there, by the workbook's own numbers, and what it says of a sheet that breaks it. */
function Explained({ rule, words, exampleOf }: RuleRowProps) {
  const { messages, language } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const { code } = rule;
  const example = useMemo(
    () => exampleOf(code, language === "zh-CN" ? "zh-CN" : "en-US"),
    [exampleOf, code, language],
  );
  const numbers = settingValues(rule);
  return (
    <div className={styles.explained}>
      <p className={texts.detail}>{words.why({ ...example, ...numbers })}</p>
      {example && (
        <p className={texts.detail}>
          <span className={styles.label}>{messages.pane.rules.example}</span>{" "}
          {words.what({ ...numbers, ...example })}
        </p>
      )}
    </div>
  );
}
