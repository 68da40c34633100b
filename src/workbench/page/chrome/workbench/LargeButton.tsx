import { Button, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactElement } from "react";

const useStyles = makeStyles({
  button: {
    flexDirection: "column",
    justifyContent: "flex-start",
    gap: "3px",
    minWidth: "76px",
    padding: "6px 8px 2px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "14px",
    "& .fui-Button__icon": { width: "32px", height: "32px", marginRight: 0 },
  },
  tip: { display: "block", maxWidth: "260px" },
});

type LargeButtonProps = Omit<ComponentProps<"button">, "ref"> & {
  readonly label: string;
  readonly tip: string;
  readonly picture: ReactElement;
};

/** A button of the ribbon's size. */
export function LargeButton({ label, tip, picture, ...props }: LargeButtonProps) {
  const styles = useStyles();
  return (
    <Tooltip
      content={<span className={styles.tip}>{tip}</span>}
      relationship="description"
      positioning="below-start"
      showDelay={500}
    >
      <Button {...props} appearance="subtle" className={styles.button} icon={picture}>
        {label}
      </Button>
    </Tooltip>
  );
}
