import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useDesk, useDeskField, useWords } from "./useDesk";

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, width: "auto" },
});

/** What could not be done, and why. */
export function NoticeBar() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const notice = useDeskField("notice");
  if (!notice) return null;
  return (
    <MessageBar intent={notice.severity} layout="multiline" className={styles.bar}>
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.notices.close}
            icon={<Dismiss16Regular />}
            onClick={() => desk.store.set({ notice: undefined })}
          />
        }
      />
    </MessageBar>
  );
}
