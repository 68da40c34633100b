import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WeightScopeView } from "../../application/views/tables";
import type { Formats } from "../../i18n/formats";
import type { Messages } from "../../i18n/messages";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { Verdict } from "./Verdict";

const whole = 100;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  grow: { flexGrow: 1 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  bar: { display: "block", width: "100%", height: "8px", marginTop: "6px" },
  thin: { height: "4px", marginTop: "4px" },
  track: { fill: tokens.colorNeutralStencil1, "@media (forced-colors: active)": { fill: "GrayText" } },
  fill: { "@media (forced-colors: active)": { fill: "CanvasText" } },
  end: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "Canvas" } },
  rightFill: { fill: tokens.colorStatusSuccessBackground3 },
  wrongFill: { fill: tokens.colorStatusDangerBackground3 },
});

interface ScopeProps {
  readonly scope: WeightScopeView;
}

function verdictOf({ total, isRight }: WeightScopeView, { tables }: Messages["pane"]): string {
  if (total === null) return tables.weightTotalUnknown;
  const difference = Math.abs(total - whole);
  if (isRight) return tables.right;
  return total < whole ? tables.short({ difference }) : tables.over({ difference });
}

function numberOf(total: number | null, formats: Formats): string {
  return total === null ? "—" : formats.percent(total);
}

/** The weights of a whole table against 100 %: number, verdict with icon, and a bar. */
export function WeightBar({ scope }: ScopeProps) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div>
      <div className={styles.line}>
        <span className={mergeClasses(texts.detail, styles.grow)}>{messages.pane.tables.scopes.sheet}</span>
        <span className={styles.number}>{numberOf(scope.total, formats)}</span>
        <Verdict isRight={scope.isRight}>{verdictOf(scope, messages.pane)}</Verdict>
      </div>
      <Bar scope={scope} height={8} />
    </div>
  );
}

/** One of several: whose it is, the number, how far off, and a thin bar. */
export function WeightLine({ scope }: ScopeProps) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <>
      <div className={styles.line}>
        <span className={styles.grow}>{scope.name || messages.pane.tables.wholeTable}</span>
        {scope.isRight ? (
          <span className={texts.hidden}>{messages.pane.tables.right}</span>
        ) : (
          <Verdict isRight={false}>{verdictOf(scope, messages.pane)}</Verdict>
        )}
        {scope.total !== null && <span className={styles.number}>{formats.percent(scope.total)}</span>}
      </div>
      <Bar scope={scope} height={4} />
    </>
  );
}

/** With a mark where 100 % is when the weights go beyond. */
export function Bar({ scope, height }: ScopeProps & { readonly height: 4 | 8 }) {
  const styles = useStyles();
  const total = scope.total ?? 0;
  const scale = Math.max(whole, total);
  const percent = (value: number) => `${(value / scale) * 100}%`;
  const fill = scope.isRight ? styles.rightFill : styles.wrongFill;
  return (
    <svg className={mergeClasses(styles.bar, height === 4 && styles.thin)} aria-hidden="true">
      <rect className={styles.track} width="100%" height={height} rx={height / 2} />
      <rect
        className={mergeClasses(styles.fill, fill)}
        width={percent(Math.max(0, total))}
        height={height}
        rx={height / 2}
      />
      {total > whole && <rect className={styles.end} x={percent(whole)} width="2" height={height} />}
    </svg>
  );
}
