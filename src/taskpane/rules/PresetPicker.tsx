import { makeStyles, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { inLanguage, inReadersLetters } from "../../i18n/ruleWords";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import type { Preset } from "../state/ruleCatalogue";

const useStyles = makeStyles({
  card: { gap: "8px" },
  line: { display: "flex", gap: "8px" },
  select: { flexGrow: 1, minWidth: 0 },
});

/** All rules at once, the way one kind of company wants them. */
export function PresetPicker({ presets }: { readonly presets: readonly Preset[] }) {
  const { application, language, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const [chosen, setChosen] = useState("");
  const words = messages.pane.rules;
  const told = presets.map(({ id, words: byLanguage }) => ({ id, ...inLanguage(language, byLanguage) }));
  const preset = told.find(({ id }) => id === chosen);
  return (
    <Card labelledBy={headingId} className={styles.card}>
      <h2 id={headingId} className={texts.heading}>
        {words.presets}
      </h2>
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.select}
          aria-labelledby={headingId}
          value={chosen}
          onChange={(_, { value }) => setChosen(value)}
        >
          <option value="" disabled>
            {words.choosePreset}
          </option>
          {told.map(({ id, name }) => (
            <option key={id} value={id}>
              {inReadersLetters(language, name)}
            </option>
          ))}
        </Select>
        <ActionButton
          size="small"
          disabled={chosen === ""}
          onAct={() => void application.applyPreset(chosen)}
        >
          {words.applyPreset}
        </ActionButton>
      </div>
      <p className={texts.detail}>{preset ? inReadersLetters(language, preset.text) : words.presetText}</p>
    </Card>
  );
}
