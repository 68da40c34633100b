import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import type { KpiTable } from "../../application/application";
import type { Formats } from "../../i18n/formats";
import type { Messages } from "../../i18n/messages";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const whole = 100;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  grow: { flexGrow: 1 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  verdict: { display: "inline-flex", alignItems: "center", gap: "4px", "& > svg": { flexShrink: 0 } },
  bar: { display: "block", width: "100%", height: "8px", marginTop: "6px" },
  track: { fill: tokens.colorNeutralStencil1, "@media (forced-colors: active)": { fill: "GrayText" } },
  fill: { "@media (forced-colors: active)": { fill: "CanvasText" } },
  end: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  rightText: { color: tokens.colorStatusSuccessForeground1 },
  wrongText: { color: tokens.colorPaletteRedForeground1 },
  rightFill: { fill: tokens.colorStatusSuccessBackground3 },
  wrongFill: { fill: tokens.colorStatusDangerBackground3 },
});

function verdictOf(table: KpiTable, { tables }: Messages["pane"]): string {
  if (table.weightTotal === null) return tables.weightTotalUnknown;
  const difference = Math.abs(table.weightTotal - whole);
  if (table.weightTotalIsRight) return tables.right;
  return table.weightTotal < whole ? tables.short({ difference }) : tables.over({ difference });
}

function numberOf(total: number | null, formats: Formats): string {
  return total === null ? "—" : formats.percent(total);
}

/** The weights of a table against 100 %: number, verdict with icon, and a bar with a mark where 100 % is. */
export function WeightBar({ table }: { readonly table: KpiTable }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const right = table.weightTotalIsRight;
  const Icon = right ? CheckmarkCircle16Filled : ErrorCircle16Filled;
  return (
    <div>
      <div className={styles.line}>
        <span className={mergeClasses(texts.detail, styles.grow)}>{messages.pane.tables.weightTotal}</span>
        <span className={styles.number}>{numberOf(table.weightTotal, formats)}</span>
        <span
          className={mergeClasses(texts.detail, styles.verdict, right ? styles.rightText : styles.wrongText)}
        >
          <Icon aria-hidden="true" />
          {verdictOf(table, messages.pane)}
        </span>
      </div>
      <Bar total={table.weightTotal ?? 0} fill={right ? styles.rightFill : styles.wrongFill} />
    </div>
  );
}

function Bar({ total, fill }: { readonly total: number; readonly fill: string }) {
  const styles = useStyles();
  const scale = Math.max(whole, total);
  const percent = (value: number) => `${(value / scale) * 100}%`;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.track} width="100%" height="8" rx="4" />
      <rect
        className={mergeClasses(styles.fill, fill)}
        width={percent(Math.max(0, total))}
        height="8"
        rx="4"
      />
      {total > whole && <rect className={styles.end} x={percent(whole)} width="2" height="8" />}
    </svg>
  );
}
