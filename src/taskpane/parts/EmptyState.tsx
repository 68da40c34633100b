import { makeStyles, tokens } from "@fluentui/react-components";
import { Picture } from "./Picture";
import { useTextStyles } from "./texts";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: "24px 12px 16px",
    textAlign: "center",
  },
});

/** What a page says when it has nothing to list: what it is for, or that all is well. */
export function EmptyState(props: {
  readonly shows: "header" | "bars" | "done";
  readonly title: string;
  readonly text: string;
}) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={styles.empty}>
      <Picture shows={props.shows} />
      <h2 className={texts.heading}>{props.title}</h2>
      <p className={texts.body}>{props.text}</p>
    </div>
  );
}
