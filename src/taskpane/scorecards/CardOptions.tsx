import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { CardSettingsChange, CardSettingsView } from "../../application/application";
import { Card } from "../parts/Card";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { LogoField } from "./LogoField";

const useStyles = makeStyles({
  color: { width: "48px", height: "32px", padding: "2px", border: "none", background: "none" },
});

const choices = {
  look: ["standard", "compact", "detailed"],
  formulas: ["kpi", "native", "values"],
  missing: ["exclude", "zero", "block"],
} as const satisfies { readonly [Name in keyof CardSettingsView]?: readonly CardSettingsView[Name][] };

/** How cards look and count; kept in the workbook, for everybody who opens it. */
export function CardOptions() {
  const { settings } = useApplicationState().cards;
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.scorecardsPage;
  const change = (patch: CardSettingsChange) => void application.changeCardSettings(patch);
  const labels = {
    look: { label: words.look, options: words.looks as Record<string, string> },
    formulas: { label: words.formulas, options: words.formulaModes as Record<string, string> },
    missing: { label: words.missing, options: words.missingPolicies as Record<string, string> },
  };
  return (
    <Card labelledBy={headingId}>
      <h3 id={headingId} className={texts.heading}>
        {words.options}
      </h3>
      {(["look", "formulas", "missing"] as const).map((name) => (
        <Field key={name} label={labels[name].label}>
          <Select value={settings[name]} onChange={(_event, { value }) => change({ [name]: value })}>
            {choices[name].map((choice) => (
              <option key={choice} value={choice}>
                {labels[name].options[choice]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Field label={words.company}>
        {/* Kept when the field is left, not with every letter. */}
        <Input
          key={settings.company}
          defaultValue={settings.company}
          maxLength={60}
          onBlur={({ target }) => target.value !== settings.company && change({ company: target.value })}
        />
      </Field>
      <LogoField logo={settings.logo} onChange={(logo) => change({ logo })} />
      <Field label={words.accent}>
        <input
          type="color"
          key={settings.accent}
          className={styles.color}
          defaultValue={settings.accent}
          onBlur={({ target }) =>
            target.value.toUpperCase() !== settings.accent && change({ accent: target.value })
          }
        />
      </Field>
    </Card>
  );
}
