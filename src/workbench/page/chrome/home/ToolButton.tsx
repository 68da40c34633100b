import { ToggleButton, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  button: { minWidth: "32px", width: "32px", height: "30px", padding: 0 },
  rows: { display: "flex", flexDirection: "column", justifyContent: "center", gap: "2px" },
  row: { display: "flex", alignItems: "center", gap: "2px" },
  wide: {
    minWidth: "60px",
    height: "30px",
    padding: "0 8px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ToolButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly on?: boolean;
  readonly onClick: () => void;
}

/** A small button of the Home tab; the grid keeps the keyboard. */
export function ToolButton({ label, icon, on = false, onClick }: ToolButtonProps) {
  const styles = useStyles();
  return (
    <Tooltip content={label} relationship="label">
      <ToggleButton
        appearance="subtle"
        className={styles.button}
        checked={on}
        icon={icon}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      />
    </Tooltip>
  );
}

export const useToolStyles = useStyles;
