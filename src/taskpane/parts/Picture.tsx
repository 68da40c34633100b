import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { display: "block", flexShrink: 0, width: "84px", height: "62px" },
  sheet: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  text: { fill: tokens.colorNeutralBackground6 },
  header: { fill: tokens.colorBrandBackground2, "@media (forced-colors: active)": { fill: "Highlight" } },
  bar: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  done: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  tick: { fill: "none", stroke: tokens.colorNeutralForegroundOnBrand },
});

const rows = [30, 42, 54];

/** A small sheet: its header found, its rows with bars, or all of it checked. */
export function Picture({ shows }: { readonly shows: "header" | "bars" | "done" }) {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="8 6 84 62" aria-hidden="true">
      <rect className={styles.sheet} x="8.5" y="6.5" width="79" height="59" rx="5" />
      <rect
        className={shows === "bars" ? styles.text : styles.header}
        x="14"
        y="13"
        width="68"
        height="10"
        rx="2"
      />
      <rect className={styles.bar} x="18" y="16.5" width="20" height="3" rx="1.5" />
      <rect className={styles.bar} x="62" y="16.5" width="14" height="3" rx="1.5" />
      {rows.map((y, at) => (
        <g key={y}>
          <rect className={styles.text} x="18" y={y} width={[28, 22, 25][at]} height="4" rx="2" />
          <rect
            className={shows === "bars" ? styles.bar : styles.text}
            x="56"
            y={y}
            width={shows === "bars" ? [24, 16, 20][at] : 20}
            height="4"
            rx="2"
          />
        </g>
      ))}
      {shows === "done" && (
        <g>
          <circle className={styles.done} cx="80" cy="56" r="11" />
          <path
            className={styles.tick}
            d="M75 56.4l3.4 3.4 6.8-7"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </g>
      )}
    </svg>
  );
}
