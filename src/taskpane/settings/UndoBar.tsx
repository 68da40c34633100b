import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import type { useUndo } from "./useUndo";

const useStyles = makeStyles({
  /** It stays in sight while the page is scrolled, and is heard when it comes. */
  place: { position: "sticky", bottom: "8px", zIndex: 1 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 8px 6px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  text: { flex: "1 1 auto" },
});

/** The last change of settings, to be taken back. */
export function UndoBar({
  undo,
  takeBack,
  forget,
}: Pick<ReturnType<typeof useUndo>, "undo" | "takeBack" | "forget">) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.settingsPage.undo;
  return (
    <div role="status" className={styles.place}>
      {undo && (
        <div className={styles.bar}>
          <span className={`${texts.body} ${styles.text}`}>{words[undo.kind]}</span>
          <Button size="small" onClick={takeBack}>
            {words.action}
          </Button>
          <Button size="small" appearance="subtle" onClick={forget}>
            {words.close}
          </Button>
        </div>
      )}
    </div>
  );
}
