import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

export type Pair = readonly [string, string];

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: { width: "30%", textAlign: "start", padding: "0 8px 2px 0", "&:first-child": { width: "auto" } },
  cell: { padding: "2px 8px 2px 0", verticalAlign: "top" },
  input: {
    ...{ width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
    "@media (max-width: 260px)": { paddingInline: "2px", "& input": { paddingInline: 0 } },
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  last: { width: "32px", verticalAlign: "top", paddingTop: "2px" },
  add: { alignSelf: "flex-start" },
});

interface PairTableProps {
  readonly label: string;
  readonly heads: Pair;
  readonly rows: readonly Pair[];
  /** The last row has no second cell of its own, and stays. */
  readonly rest?: string;
  /** What is wrong with each row, in words. */
  readonly troublesOf: (rows: readonly Pair[]) => readonly (string | undefined)[];
  readonly addLabel: string;
  readonly added: Pair;
  readonly onCommit: (rows: readonly Pair[]) => void;
}

/** A few rows of two cells. What is typed counts when the table is left or with Enter, once all of it is right. */
export function PairTable(props: PairTableProps) {
  const { label, heads, rows: kept, rest, troublesOf, addLabel, added, onCommit } = props;
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const body = useRef<HTMLTableElement>(null);
  const keptText = JSON.stringify(kept);
  const [typed, setTyped] = useState<{ readonly over: string; readonly rows: readonly Pair[] }>();
  // What is typed stays in sight until what is kept has changed: to it, or by somebody else.
  const draft = typed?.over === keptText ? typed.rows : undefined;
  const setDraft = (next: readonly Pair[] | undefined) => setTyped(next && { over: keptText, rows: next });
  const rows = draft ?? kept;
  const troubles = draft ? troublesOf(rows) : [];
  const take = (next: readonly Pair[] | undefined) => {
    const isRight = next && troublesOf(next).every((trouble) => trouble === undefined);
    setDraft(next);
    if (isRight && JSON.stringify(next) !== keptText) onCommit(next);
  };
  const type = (at: number, cell: 0 | 1, text: string) =>
    setDraft(rows.map((row, i) => (i === at ? (cell === 0 ? [text, row[1]] : [row[0], text]) : row)));
  const isRest = (at: number) => rest !== undefined && at === rows.length - 1;
  const cellOf = (row: Pair, at: number, cell: 0 | 1) => (
    <Input
      size="small"
      maxLength={30}
      className={styles.input}
      aria-label={messages.settingsPage.cell({ head: heads[cell], row: at + 1 })}
      aria-invalid={troubles[at] !== undefined}
      aria-describedby={troubles[at] ? `${id}-${at}` : undefined}
      value={row[cell]}
      onChange={(_event, { value }) => type(at, cell, value)}
      onKeyDown={({ key }) => {
        if (key === "Enter") take(rows);
        if (key === "Escape") setDraft(undefined);
      }}
    />
  );
  return (
    <>
      <table
        ref={body}
        aria-label={label}
        className={styles.table}
        onBlur={({ relatedTarget }) => {
          if (!body.current?.contains(relatedTarget)) take(draft);
        }}
      >
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={mergeClasses(texts.detail, styles.head)}>
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // Rows have no names of their own while they are typed.
            <tr key={at}>
              <td className={styles.cell}>
                {cellOf(row, at, 0)}
                {troubles[at] && (
                  <span id={`${id}-${at}`} role="alert" className={mergeClasses(texts.detail, styles.wrong)}>
                    {troubles[at]}
                  </span>
                )}
              </td>
              <td className={styles.cell}>
                {isRest(at) ? <span className={texts.detail}>{rest}</span> : cellOf(row, at, 1)}
              </td>
              <td className={styles.last}>
                {rows.length > (rest === undefined ? 1 : 2) && !isRest(at) && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DismissRegular />}
                    aria-label={messages.settingsPage.remove({ name: row[0] || `${at + 1}` })}
                    onClick={() => take(rows.filter((_row, i) => i !== at))}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        className={styles.add}
        onClick={() => {
          const at = rest === undefined ? rows.length : rows.length - 1;
          setDraft([...rows.slice(0, at), added, ...rows.slice(at)]);
        }}
      >
        {addLabel}
      </Button>
    </>
  );
}
