import { Field, Input, Select } from "@fluentui/react-components";
import type { CardSettingsView } from "../../application/views/cards";
import { readings } from "../../domain/scoring/scoringSettings";
import { missingPolicies } from "../../domain/scoring/total";
import { usePaneTools } from "../state/context";
import { SettingsCard } from "./SettingsCard";
import type { SettingsPatch } from "./useUndo";

interface TotalsCardProps {
  readonly settings: CardSettingsView;
  readonly onChange: (patch: SettingsPatch) => void;
}

/** What a missing score does to the total, and how shares that do not make 100 % are read. */
export function TotalsCard({ settings, onChange }: TotalsCardProps) {
  const { messages } = usePaneTools();
  const words = messages.settingsPage.totals;
  const { missing, scoring } = settings;
  return (
    <SettingsCard title={words.title} source="choice">
      <Field label={words.missing}>
        <Select
          value={missing}
          onChange={(_event, { value }) =>
            onChange({ missing: missingPolicies.find((one) => one === value) ?? missing })
          }
        >
          {missingPolicies.map((one) => (
            <option key={one} value={one}>
              {words.missingPolicies[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.reading}>
        <Select
          value={scoring.reading}
          onChange={(_event, { value }) => {
            const reading = readings.find((one) => one === value) ?? scoring.reading;
            onChange({ scoring: { ...scoring, reading } });
          }}
        >
          {readings.map((one) => (
            <option key={one} value={one}>
              {words.readings[one]}
            </option>
          ))}
        </Select>
      </Field>
      {scoring.reading === "remainder" && (
        <Field label={words.remainder} hint={words.remainderText}>
          {/* Kept when the field is left, not with every letter. */}
          <Input
            key={scoring.remainder}
            defaultValue={scoring.remainder}
            maxLength={30}
            onBlur={({ target }) =>
              target.value.trim() !== scoring.remainder &&
              onChange({ scoring: { ...scoring, remainder: target.value.trim() } })
            }
          />
        </Field>
      )}
    </SettingsCard>
  );
}
