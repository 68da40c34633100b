import type { CurvePoint } from "../../domain/incentives/curve";
import { shiftDecimals } from "../../domain/numbers";
import { incentiveTroubles } from "../../domain/scoring/scoringSettings";
import { usePaneTools } from "../state/context";
import { readNumber } from "../state/typedNumber";
import { PairTable, type Pair } from "./PairTable";
import { SettingsCard } from "./SettingsCard";

interface IncentiveCardProps {
  readonly points: readonly CurvePoint[];
  readonly onChange: (points: readonly CurvePoint[]) => void;
}

/** Which attainment pays which coefficient. */
export function IncentiveCard({ points, onChange }: IncentiveCardProps) {
  const { messages } = usePaneTools();
  const words = messages.settingsPage.incentive;
  const troubles = { ...messages.settingsPage.troubles, outOfRange: words.range };
  return (
    <SettingsCard title={words.title} text={words.text} source="requirement">
      <PairTable
        label={words.title}
        heads={[words.attainment, words.coefficient]}
        rows={points.map(({ attainment, coefficient }) => [
          String(shiftDecimals(attainment, 2)),
          String(coefficient),
        ])}
        troublesOf={(rows) => incentiveTroubles(read(rows)).map((trouble) => trouble && troubles[trouble])}
        addLabel={words.add}
        added={["", ""]}
        onCommit={(rows) => onChange(read(rows))}
      />
    </SettingsCard>
  );
}

function read(rows: readonly Pair[]): CurvePoint[] {
  return rows.map(([attainment, coefficient]) => ({
    attainment: shiftDecimals(readNumber(attainment), -2),
    coefficient: readNumber(coefficient),
  }));
}
