import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { SpokenRule } from "../../i18n/ruleWords";
import { useTextStyles } from "../parts/texts";
import { SourceBadge } from "../rules/SourceBadge";
import { useSettingText } from "../rules/useSettingText";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gap: "4px",
    margin: 0,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fact: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  label: { flexGrow: 1 },
  value: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The rule behind a finding: its name, and every number it goes by with where that number comes from. */
export function RuleFacts({ code, words }: { readonly code: string; readonly words: SpokenRule }) {
  const { application } = usePaneTools();
  const { rules } = useApplicationState();
  const styles = useStyles();
  const texts = useTextStyles();
  const settingText = useSettingText();
  const known = rules.length > 0;
  useEffect(() => {
    if (!known) void application.loadRules();
  }, [known, application]);
  const settings = rules.find((rule) => rule.code === code)?.settings ?? [];
  return (
    <div className={styles.facts}>
      <span className={texts.section}>{words.name}</span>
      {settings.length > 0 && (
        <dl className={texts.detail} style={{ display: "grid", gap: "4px" }}>
          {settings.map((setting) => (
            <div key={setting.name} className={styles.fact}>
              <dt className={styles.label}>{words.setting(setting.name)}</dt>
              <dd className={styles.value}>{settingText(setting, setting.value)}</dd>
              <dd className={styles.value}>
                <SourceBadge source={setting.source} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
