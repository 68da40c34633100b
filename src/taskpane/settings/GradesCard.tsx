import { gradeName } from "../../domain/grades/gradeName";
import { defaultGrades, type Grade } from "../../domain/grades/grade";
import { shiftDecimals } from "../../domain/numbers";
import { gradeTroubles } from "../../domain/scoring/scoringSettings";
import { usePaneTools } from "../state/context";
import { readNumber } from "../state/typedNumber";
import { PairTable, type Pair } from "./PairTable";
import { SettingsCard } from "./SettingsCard";

interface GradesCardProps {
  readonly grades: readonly Grade[];
  readonly onChange: (grades: readonly Grade[]) => void;
}

/** Names and limits of the grades; the lowest takes everything below. */
export function GradesCard({ grades, onChange }: GradesCardProps) {
  const { messages } = usePaneTools();
  const words = messages.settingsPage.grades;
  const names = messages.scorecard.grades;
  const troubles = { ...messages.settingsPage.troubles, outOfRange: words.range };
  /** What is called as the product calls it stays without a language. */
  const read = (rows: readonly Pair[]): Grade[] =>
    rows.map(([name, from], at) => ({
      name: defaultGrades.find((grade) => names[grade.name] === name.trim())?.name ?? name.trim(),
      from: at === rows.length - 1 ? -Infinity : shiftDecimals(readNumber(from), -2),
    }));
  return (
    <SettingsCard title={words.title} text={words.text} source="requirement">
      <PairTable
        label={words.title}
        heads={[words.name, words.from]}
        rows={grades.map(({ name, from }) => [
          gradeName(name, names),
          Number.isFinite(from) ? String(shiftDecimals(from, 2)) : "",
        ])}
        rest={words.rest}
        troublesOf={(rows) => gradeTroubles(read(rows)).map((trouble) => trouble && troubles[trouble])}
        addLabel={words.add}
        added={["", ""]}
        onCommit={(rows) => onChange(read(rows))}
      />
    </SettingsCard>
  );
}
