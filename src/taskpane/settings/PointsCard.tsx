import type { RuleSettingView } from "../../application/views/rules";
import { shiftDecimals } from "../../domain/numbers";
import {
  scoringLimits,
  usualScoring,
  type ScoringNumber,
  type ScoringSettings,
} from "../../domain/scoring/scoringSettings";
import { SettingField } from "../rules/SettingField";
import { usePaneTools } from "../state/context";
import { SettingsCard } from "./SettingsCard";

const names: readonly ScoringNumber[] = ["floor", "challenge", "cap", "topShare"];

interface PointsCardProps {
  readonly scoring: ScoringSettings;
  readonly onChange: (scoring: ScoringSettings) => void;
}

/** The points of the curve, the cap, and where the top line lies. */
export function PointsCard({ scoring, onChange }: PointsCardProps) {
  const { messages } = usePaneTools();
  const words = messages.settingsPage.points;
  return (
    <SettingsCard title={words.title} text={words.text}>
      {names.map((name) => (
        <SettingField
          key={name}
          label={words[name]}
          setting={settingOf(name, scoring)}
          onChange={(value) => onChange(withNumber(name, scoring, value))}
        />
      ))}
    </SettingsCard>
  );
}

function numberOf(name: ScoringNumber, { curve, cap, topShare }: ScoringSettings): number {
  if (name === "topShare") return shiftDecimals(topShare, 2);
  return name === "cap" ? cap : curve[name];
}

function withNumber(name: ScoringNumber, scoring: ScoringSettings, value: number): ScoringSettings {
  if (name === "topShare") return { ...scoring, topShare: shiftDecimals(value, -2) };
  return name === "cap"
    ? { ...scoring, cap: value }
    : { ...scoring, curve: { ...scoring.curve, [name]: value } };
}

function settingOf(name: ScoringNumber, scoring: ScoringSettings): RuleSettingView {
  const isShare = name === "topShare";
  const { least, most } = scoringLimits[name];
  const shown = (limit: number) => (isShare ? shiftDecimals(limit, 2) : limit);
  return {
    ...{ name, value: numberOf(name, scoring), usual: numberOf(name, usualScoring) },
    ...{ unit: isShare ? "percent" : "score", least: shown(least), most: shown(most) },
    source: isShare ? "requirement" : "choice",
  };
}
