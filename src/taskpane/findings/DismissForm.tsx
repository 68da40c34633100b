import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { ActionButton } from "../parts/ActionButton";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  reason: { display: "flex", alignItems: "baseline", gap: "8px", cursor: "pointer" },
  radio: { accentColor: tokens.colorBrandBackground, margin: 0, flexShrink: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface DismissFormProps {
  readonly findingIds: readonly string[];
  readonly onCancel: () => void;
}

/** Puts findings aside for a reason: one of the usual ones, or the reader's own words. */
export function DismissForm({ findingIds, onCancel }: DismissFormProps) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const titleId = useId();
  const first = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const words = messages.pane.findings.dismissal;
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      role="radiogroup"
      aria-labelledby={titleId}
      className={styles.form}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <span id={titleId} className={texts.section}>
        {words.title}
      </span>
      {Object.entries(words.reasons).map(([id, text], at) => (
        <label key={id} className={styles.reason}>
          <input
            ref={at === 0 ? first : undefined}
            type="radio"
            name={titleId}
            className={styles.radio}
            checked={reason === text}
            onChange={() => setReason(text)}
          />
          {text}
        </label>
      ))}
      <Field label={words.other} size="small" hint={words.keep}>
        <Input size="small" maxLength={200} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <ActionButton
          size="small"
          disabled={reason.trim() === ""}
          onAct={() => void application.dismiss(findingIds, reason.trim())}
        >
          {words.dismiss}
        </ActionButton>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
