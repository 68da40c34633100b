import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { CardSettingsChange, CardSettingsView } from "../../application/views/cards";
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
} as const satisfies { readonly [Name in keyof CardSettingsView]?: readonly CardSettingsView[Name][] };

/** How cards look; kept in the workbook, for everybody who opens it. */
export function CardOptions({ onChange }: { readonly onChange?: (patch: CardSettingsChange) => void }) {
  const { settings } = useApplicationState().cards;
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.scorecardsPage;
  const change = onChange ?? ((patch) => void application.changeCardSettings(patch));
  const labels = {
    look: { label: words.look, options: words.looks as Record<string, string> },
    formulas: { label: words.formulas, options: words.formulaModes as Record<string, string> },
  };
  return (
    <Card labelledBy={headingId}>
      <h3 id={headingId} className={texts.heading}>
        {words.options}
      </h3>
      {(["look", "formulas"] as const).map((name) => (
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
        {/* Only the library's own controls find their label by themselves. */}
        {(labelled) => (
          <input
            {...labelled}
            type="color"
            key={settings.accent}
            className={styles.color}
            defaultValue={settings.accent}
            onBlur={({ target }) =>
              target.value.toUpperCase() !== settings.accent && change({ accent: target.value })
            }
          />
        )}
      </Field>
    </Card>
  );
}
