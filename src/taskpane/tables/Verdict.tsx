import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import { useTextStyles } from "../parts/texts";

const useStyles = makeStyles({
  verdict: { display: "inline-flex", alignItems: "center", gap: "4px", "& > svg": { flexShrink: 0 } },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** Right or wrong, with icon and words. */
export function Verdict(props: { readonly isRight: boolean; readonly children: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const Icon = props.isRight ? CheckmarkCircle16Filled : ErrorCircle16Filled;
  return (
    <span className={mergeClasses(texts.detail, styles.verdict, props.isRight ? styles.right : styles.wrong)}>
      <Icon aria-hidden="true" />
      {props.children}
    </span>
  );
}
