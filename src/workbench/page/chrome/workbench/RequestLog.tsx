import { Button, Input, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState, useSyncExternalStore } from "react";
import type { RequestRecord } from "../../../session/requestLog";
import { useDesk, useDeskField, useWords } from "../useDesk";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    height: "220px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    height: "40px",
    flexShrink: 0,
    padding: "0 8px 0 12px",
  },
  space: { flexGrow: 1 },
  filter: { width: "220px" },
  list: { flexGrow: 1, overflowY: "auto", padding: "0 4px 4px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    tableLayout: "fixed",
  },
  cell: {
    padding: "3px 8px",
    textAlign: "left",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", width: "64px" },
  time: { width: "84px", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  empty: { display: "block", padding: "12px", color: tokens.colorNeutralForeground3 },
});

/** What the add-in asked of Excel, the newest first. */
export function RequestLog() {
  return useDeskField("logOpen") ? <Panel /> : null;
}

function Panel() {
  const styles = useStyles();
  const desk = useDesk();
  const { workbench: words } = useWords();
  const host = useDeskField("addin")?.host;
  const [wanted, setWanted] = useState("");
  useRequests();
  const records = [...(host?.log ?? [])].reverse().filter((record) => matches(record, wanted));
  return (
    <section className={styles.panel} aria-label={words.requests}>
      <div className={styles.head}>
        <Text weight="semibold">{words.requests}</Text>
        <Text size={200}>{words.total(records.length)}</Text>
        <div className={styles.space} />
        <Input
          size="small"
          className={styles.filter}
          aria-label={words.filterLabel}
          placeholder={words.filterHint}
          value={wanted}
          onChange={(_event, { value }) => setWanted(value)}
        />
        <Button size="small" onClick={() => host?.clearLog()}>
          {words.clearLog}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.closeLog}
          onClick={() => desk.store.set({ logOpen: false })}
        />
      </div>
      <div className={styles.list}>
        {records.length === 0 ? (
          <Text className={styles.empty}>{words.noRequests}</Text>
        ) : (
          <Requests records={records} />
        )}
      </div>
    </section>
  );
}

function Requests({ records }: { records: readonly RequestRecord[] }) {
  const styles = useStyles();
  const { workbench: words } = useWords();
  const title = (text: string, width: string) => (
    <th scope="col" className={mergeClasses(styles.cell, styles.title, width)}>
      {text}
    </th>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {title(words.at, styles.time)}
          {title(words.actions, styles.number)}
          {title(words.sent, styles.number)}
          {title(words.received, styles.number)}
          {title(words.took, styles.number)}
          {title(words.what, "")}
        </tr>
      </thead>
      <tbody>
        {records.map((record, index) => (
          <Row key={records.length - index} record={record} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ record }: { record: RequestRecord }) {
  const styles = useStyles();
  const { workbench: words } = useWords();
  const number = mergeClasses(styles.cell, styles.number);
  const members = record.members.join(", ");
  return (
    <tr>
      <td className={mergeClasses(styles.cell, styles.time)}>{timeOf(record.at)}</td>
      <td className={number}>{record.actions}</td>
      <td className={number}>{kilobytes(record.requestBytes)}</td>
      <td className={number}>{kilobytes(record.responseBytes)}</td>
      <td className={number}>{shortTime(record.milliseconds)}</td>
      <td className={styles.cell} title={members}>
        {record.error && <span className={styles.error}>{record.error} </span>}
        {members || <span className={styles.quiet}>{words.bookkeeping}</span>}
      </td>
    </tr>
  );
}

/** Follows the log of the add-in at hand. */
function useRequests(): void {
  const host = useDeskField("addin")?.host;
  useSyncExternalStore(
    (listener) => host?.onLog(listener) ?? (() => undefined),
    () => host?.logTurn ?? 0,
  );
}

const matches = ({ members, error = "" }: RequestRecord, wanted: string): boolean =>
  [...members, error].join(" ").toLowerCase().includes(wanted.trim().toLowerCase());

const shortTime = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

function timeOf(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  return `${clock}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}
