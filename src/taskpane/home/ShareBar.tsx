import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "8px", borderRadius: "4px", overflow: "hidden" },
  /** Never too narrow to be seen. */
  part: {
    minWidth: "4px",
    flexBasis: 0,
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
});

export interface Share {
  readonly key: string;
  readonly count: number;
  /** A token of the theme. */
  readonly color: string;
}

/** Parts of a whole as one bar. What it shows stands beside it in words, so it is not read out. */
export function ShareBar({ shares }: { readonly shares: readonly Share[] }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {shares
        .filter(({ count }) => count > 0)
        .map(({ key, count, color }) => (
          <span key={key} className={styles.part} style={{ flexGrow: count, backgroundColor: color }} />
        ))}
    </div>
  );
}
