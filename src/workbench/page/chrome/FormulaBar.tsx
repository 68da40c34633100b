import { Button, Tooltip, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState, type ReactElement } from "react";
import { ContentBox } from "./ContentBox";
import { NameBox } from "./NameBox";
import { useDesk, useDeskField, useWords } from "./useDesk";
import { cancelTyping, enterTyping } from "../desk/barTyping";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    flexShrink: 0,
    minHeight: "32px",
    marginTop: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: {
    display: "flex",
    alignItems: "center",
    height: "32px",
    paddingLeft: "2px",
    paddingRight: "2px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fx: {
    fontFamily: "Georgia, 'Times New Roman', serif",
    fontStyle: "italic",
    fontSize: "15px",
    color: tokens.colorNeutralForeground3,
    paddingLeft: "6px",
    paddingRight: "8px",
    userSelect: "none",
  },
  small: { minWidth: "26px", width: "26px", height: "26px" },
  expand: { alignSelf: "flex-start", marginTop: "3px", marginRight: "3px" },
});

/** Where one is, what the active cell holds, and a place to change it. */
export function FormulaBar() {
  const styles = useStyles();
  const desk = useDesk();
  const { formulaBar } = useWords();
  const typing = useDeskField("typing");
  const [tall, setTall] = useState(false);
  return (
    <div className={styles.bar} role="region" aria-label={formulaBar.label}>
      <NameBox />
      <div className={styles.actions}>
        <Small
          label={formulaBar.cancel}
          icon={<Dismiss16Regular />}
          disabled={typing === undefined}
          onClick={() => cancelTyping(desk)}
        />
        <Small
          label={formulaBar.enter}
          icon={<Checkmark16Regular />}
          disabled={typing === undefined}
          onClick={() => enterTyping(desk)}
        />
        <span className={styles.fx} aria-hidden>
          fx
        </span>
      </div>
      <ContentBox tall={tall} />
      <Small
        className={styles.expand}
        label={tall ? formulaBar.collapse : formulaBar.expand}
        icon={tall ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        onClick={() => setTall(!tall)}
      />
    </div>
  );
}

interface SmallProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

function Small({ label, icon, onClick, disabled = false, className }: SmallProps) {
  const styles = useStyles();
  return (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="transparent"
        size="small"
        className={mergeClasses(styles.small, className)}
        icon={icon}
        disabled={disabled}
        // The typing in progress must not lose the keyboard before the click is handled.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      />
    </Tooltip>
  );
}
