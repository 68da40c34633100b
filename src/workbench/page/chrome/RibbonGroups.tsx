import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RibbonGroup } from "../ribbon/readManifest";
import { RibbonButton } from "./RibbonButton";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    position: "relative",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    "::after": {
      content: '""',
      position: "absolute",
      right: 0,
      top: "8px",
      bottom: "8px",
      width: "1px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  controls: { display: "flex", flexGrow: 1, gap: "2px", alignItems: "stretch", justifyContent: "center" },
  label: {
    height: "18px",
    lineHeight: "18px",
    textAlign: "center",
    fontSize: "11px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

/** A group's frame: its controls, and its name below them. */
export function RibbonFrame({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={label}>
      <div className={styles.controls}>{children}</div>
      <div className={styles.label} aria-hidden>
        {label}
      </div>
    </div>
  );
}

export function RibbonGroups({ groups }: { groups: readonly RibbonGroup[] }) {
  return groups.map((group) => (
    <RibbonFrame key={group.id} label={group.label}>
      {group.controls.map((control) => (
        <RibbonButton key={control.id} control={control} />
      ))}
    </RibbonFrame>
  ));
}
