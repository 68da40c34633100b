import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&:hover > svg": { color: tokens.colorNeutralForeground1 },
  },
  chevron: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(90deg)" },
});

interface DisclosureButtonProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The id of what opens. */
  readonly controls: string;
  /** Said instead of what the button shows. */
  readonly label?: string;
  readonly className?: string;
  /** What the button shows. */
  readonly summary: ReactNode;
}

export function DisclosureButton(props: DisclosureButtonProps) {
  const { open, onToggle, controls, label, className, summary } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={label}
      onClick={onToggle}
    >
      <ChevronRight16Regular
        aria-hidden="true"
        className={mergeClasses(styles.chevron, open && styles.open)}
      />
      {summary}
    </button>
  );
}

interface DisclosureProps extends Omit<DisclosureButtonProps, "controls"> {
  /** What opens below; only there while it is open. */
  readonly children: ReactNode;
}

/** A line that opens what belongs to it. */
export function Disclosure({ children, ...button }: DisclosureProps) {
  const bodyId = useId();
  return (
    <>
      <DisclosureButton {...button} controls={bodyId} />
      {button.open && <div id={bodyId}>{children}</div>}
    </>
  );
}
