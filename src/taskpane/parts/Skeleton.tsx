import { makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "./texts";

const useStyles = makeStyles({
  skeleton: { display: "flex", flexDirection: "column", gap: "12px", padding: "20px" },
  block: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
});

/** The same blocks at the same places as in taskpane.html, so that nothing jumps when the pane arrives. */
const blocks = [
  { width: "70%", height: "22px" },
  { width: "100%", height: "40px" },
  { width: "100%", height: "32px" },
];

export function Skeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={styles.skeleton} role="status">
      <span className={texts.hidden}>{label}</span>
      {blocks.map((size) => (
        <div key={size.height} className={styles.block} style={size} />
      ))}
    </div>
  );
}
