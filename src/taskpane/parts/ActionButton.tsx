import { Button } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { useApplicationState } from "../state/useApplicationState";
import { busyDelay, useLasting } from "../state/useLasting";

interface ActionButtonProps {
  readonly id?: string;
  readonly children: string;
  readonly label?: string;
  readonly appearance?: ButtonProps["appearance"];
  readonly size?: ButtonProps["size"];
  readonly className?: string;
  readonly tabIndex?: number;
  /** There is nothing to act on yet. */
  readonly disabled?: boolean;
  readonly onAct: () => void;
}

/**
 * A button that starts an operation. While one runs it does nothing; it looks so only when that takes long, and
 * it keeps the focus, so that a keyboard user stays where they were.
 */
export function ActionButton({ children, label, disabled = false, onAct, ...looks }: ActionButtonProps) {
  const { busy } = useApplicationState();
  const waiting = useLasting(busy !== undefined, busyDelay);
  return (
    <Button
      {...looks}
      aria-label={label}
      disabledFocusable={disabled || waiting}
      onClick={busy || disabled ? undefined : onAct}
    >
      {children}
    </Button>
  );
}
