import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { MessageBarIntent } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Busy, Notice } from "../../application/application";
import { noticeText } from "../../i18n/messages";
import { usePaneTools } from "../state/context";
import { isSaidByNextStep } from "../state/nextStep";
import { useApplicationState } from "../state/useApplicationState";
import { useFadingNotice } from "../state/useFadingNotice";
import { busyDelay, standstillDelay, useLasting } from "../state/useLasting";
import { useTextStyles } from "./texts";

const useStyles = makeStyles({
  place: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    marginTop: "auto",
    boxShadow: `0 -2px 8px ${tokens.colorNeutralShadowAmbient}`,
  },
  notice: {
    borderRadius: 0,
    borderRightWidth: 0,
    borderBottomWidth: 0,
    borderLeftWidth: 0,
    paddingInline: "20px 8px",
    paddingBottom: "10px",
  },
  body: { whiteSpace: "normal" },
  busy: {
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: "12px 20px" },
  hint: { padding: "0 20px 12px" },
  share: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  cancel: { flexShrink: 0 },
  grow: { flexGrow: 1 },
});

/** At the foot of the pane, over the content: what is going on, or what has just happened. Nothing moves for it. */
export function StatusBar() {
  const state = useApplicationState();
  const { busy, notice } = state;
  const styles = useStyles();
  const lasting = useLasting(busy !== undefined, busyDelay);
  const shown = busy ? undefined : notice;
  return (
    <div className={styles.place}>
      <div role="status">
        {busy && lasting && <BusyLine busy={busy} />}
        {shown?.kind === "done" && <NoticeLine notice={shown} />}
      </div>
      <div role="alert">
        {shown?.kind === "problem" &&
          (isSaidByNextStep(shown, state) ? <HeardNotice notice={shown} /> : <NoticeLine notice={shown} />)}
      </div>
    </div>
  );
}

function BusyLine({ busy }: { readonly busy: Busy }) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const { operations, pane } = messages;
  const label = operations[busy.operation];
  return (
    <div className={styles.busy}>
      <div className={styles.line}>
        <span className={styles.grow}>{label}</span>
        {busy.progress !== undefined && (
          <span className={mergeClasses(texts.detail, styles.share)} aria-hidden="true">
            {pane.status.progress({ share: busy.progress })}
          </span>
        )}
        {busy.cancellable && (
          <Button size="small" className={styles.cancel} onClick={() => application.cancel()}>
            {pane.status.cancel}
          </Button>
        )}
      </div>
      <Standstill key={`${busy.operation} ${busy.progress}`} />
      <ProgressBar value={busy.progress} aria-label={label} />
    </div>
  );
}

/** Excel answers nothing while a cell is being edited, nor can the pane ask whether one is. */
function Standstill() {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  if (!useLasting(true, standstillDelay)) return null;
  return <span className={mergeClasses(texts.detail, styles.hint)}>{messages.pane.status.standstill}</span>;
}

/** Seen in the next step already; said once for those who listen. */
function HeardNotice({ notice }: { readonly notice: Notice }) {
  const { messages } = usePaneTools();
  const texts = useTextStyles();
  return <span className={texts.hidden}>{noticeText(messages, notice)}</span>;
}

/** Red is for our own defects; what a person can put right is a warning. */
function intentOf({ kind, code }: Notice): MessageBarIntent {
  if (kind === "done") return "success";
  return code === "unexpected" ? "error" : "warning";
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const holdOpen = useFadingNotice(notice);
  return (
    <MessageBar className={styles.notice} layout="multiline" intent={intentOf(notice)} {...holdOpen}>
      <MessageBarBody className={styles.body}>{noticeText(messages, notice)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={messages.pane.status.dismiss}
            onClick={() => application.dismissNotice()}
          />
        }
      />
    </MessageBar>
  );
}
