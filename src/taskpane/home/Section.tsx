import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { useTextStyles } from "../parts/texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", padding: "14px 16px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", minHeight: "20px" },
  title: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** One part of the overview, under its own heading; what belongs to the heading stands beside it. */
export function Section(props: {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        <h2 id={headingId} className={mergeClasses(texts.section, styles.title)}>
          {props.title}
        </h2>
        {props.beside}
      </div>
      {props.children}
    </section>
  );
}
