import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Messages } from "../../i18n/messages";
import { useTextStyles } from "./texts";

const useStyles = makeStyles({
  report: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "20px",
  },
  details: {
    maxWidth: "100%",
    maxHeight: "160px",
    overflow: "auto",
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

export function CrashReport(props: {
  readonly words: Messages["pane"]["crashed"];
  readonly details: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div role="alert" className={styles.report}>
      <h1 className={texts.title}>{props.words.title}</h1>
      <p className={texts.body}>{props.words.text}</p>
      {props.children}
      <details>
        <summary className={texts.detail}>{props.words.details}</summary>
        <pre className={styles.details}>{props.details}</pre>
      </details>
    </div>
  );
}
