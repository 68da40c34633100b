import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { unusedField } from "../state/useCandidates";
import type { Candidate } from "../state/useCandidates";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: "8px 0 0", padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) minmax(0, 132px)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  letter: {
    padding: "2px 0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    textAlign: "center",
  },
  header: { overflowWrap: "anywhere" },
  select: { minWidth: 0 },
});

/** What every column was taken for, each to be corrected in place. */
export function ColumnChoices({ candidate }: { readonly candidate: Candidate }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  return (
    <ul className={styles.list}>
      {candidate.columns.map(({ letter, header, field }) => (
        <li key={letter} className={styles.row}>
          <span className={mergeClasses(texts.detail, styles.letter)}>{letter}</span>
          <span className={styles.header}>{header}</span>
          <Select
            size="small"
            className={styles.select}
            aria-label={words.columnField({ letter, header })}
            value={field}
            onChange={(_, { value }) => candidate.chooseField(letter, value)}
          >
            <option value={unusedField}>{words.unused}</option>
            {Object.entries(messages.fields).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </li>
      ))}
    </ul>
  );
}
