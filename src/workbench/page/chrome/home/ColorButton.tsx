import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

/** Office's standard colours and two lighter shades of its accents. */
const COLORS = [
  [
    "#000000",
    "#7F7F7F",
    "#C00000",
    "#FF0000",
    "#FFC000",
    "#FFFF00",
    "#92D050",
    "#00B050",
    "#0070C0",
    "#7030A0",
  ],
  [
    "#FFFFFF",
    "#D9D9D9",
    "#FADBD2",
    "#FCE4D6",
    "#FFF2CC",
    "#FFFFCC",
    "#E2EFDA",
    "#C6EFCE",
    "#DDEBF7",
    "#E4DFEC",
  ],
  [
    "#404040",
    "#BFBFBF",
    "#F4B6A6",
    "#F8CBAD",
    "#FFE699",
    "#FFFF99",
    "#C6E0B4",
    "#A9D08E",
    "#BDD7EE",
    "#CCC0DA",
  ],
];

const useStyles = makeStyles({
  button: { position: "relative", minWidth: "32px", width: "32px", height: "30px", padding: 0 },
  bar: {
    position: "absolute",
    left: "7px",
    right: "7px",
    bottom: "4px",
    height: "3px",
    borderRadius: "1px",
    boxShadow: `0 0 0 0.5px ${tokens.colorNeutralStroke1}`,
  },
  surface: { padding: tokens.spacingVerticalS, display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", gap: "4px" },
  swatch: {
    width: "20px",
    height: "20px",
    padding: 0,
    borderRadius: "3px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ColorButtonProps {
  readonly label: string;
  /** What taking the colour away is called. */
  readonly none: string;
  readonly icon: ReactElement;
  readonly color: string | undefined;
  readonly choose: (color: string | undefined) => void;
}

/** Shows a colour under its picture and offers others. */
export function ColorButton({ label, none, icon, color, choose }: ColorButtonProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const pick = (chosen: string | undefined): void => {
    setOpen(false);
    choose(chosen);
  };
  return (
    <Popover
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
      positioning="below-start"
      trapFocus
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button appearance="subtle" className={styles.button} icon={icon}>
            {color && <span className={styles.bar} style={{ backgroundColor: color }} />}
          </Button>
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label}>
        {COLORS.map((row) => (
          <div key={row[0]} className={styles.row}>
            {row.map((one) => (
              <button
                key={one}
                type="button"
                className={styles.swatch}
                style={{ backgroundColor: one }}
                aria-label={one}
                onClick={() => pick(one)}
              />
            ))}
          </div>
        ))}
        <Button size="small" appearance="subtle" onClick={() => pick(undefined)}>
          {none}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
