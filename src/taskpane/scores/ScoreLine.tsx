import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiView } from "../../application/views/kpis";
import type { KpiOutcome } from "../../domain/kpiScore/kpiScore";
import { figure } from "../../domain/scoring/substitution";
import { fieldName } from "../../i18n/messages";
import { usePaneTools } from "../state/context";

const [WIDTH, HEIGHT] = [280, 148];
/** Room for the points on the left, for two lines of names below, and for half a dot everywhere. */
const frame = { left: 28, right: WIDTH - 8, top: 8, bottom: HEIGHT - 30 };

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  axis: {
    ...{ stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  grid: {
    ...{ stroke: tokens.colorNeutralStroke2, strokeWidth: 1, strokeDasharray: "2 3" },
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  line: {
    ...{ fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 2, strokeLinejoin: "round" },
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: {
    ...{ fill: tokens.colorNeutralForeground3, fontSize: "10px" },
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  now: {
    ...{ fill: tokens.colorBrandForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5 },
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
  then: {
    ...{ fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1, strokeWidth: 2 },
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
});

interface ScoreLineProps {
  readonly view: KpiView;
  readonly then: KpiOutcome | undefined;
}

/** Score against actual, with the levels as marks, where the KPI is, and where it would be. */
export function ScoreLine({ view, then }: ScoreLineProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const told = useTold(view, then);
  const { range, line, now } = view;
  if (!range || line.length === 0) return null;
  const most = Math.max(100, ...line.map(({ score }) => score));
  const x = (actual: number) =>
    frame.left +
    ((clampTo(actual, range) - range.least) / (range.most - range.least)) * (frame.right - frame.left);
  const y = (score: number) => frame.bottom - (score / most) * (frame.bottom - frame.top);
  const path = line.map(({ actual, score }) => `${x(actual).toFixed(1)},${y(score).toFixed(1)}`).join(" ");
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.picture}
      role="img"
      aria-label={[messages.scoresPage.line.title, ...told].join("; ")}
    >
      {[0, 100, ...(most > 100 ? [most] : [])].map((score) => (
        <g key={score}>
          <line x1={frame.left} x2={frame.right} y1={y(score)} y2={y(score)} className={styles.grid} />
          <text x={frame.left - 4} y={y(score) + 3} textAnchor="end" className={styles.text}>
            {figure(Math.round(score))}
          </text>
        </g>
      ))}
      <Marks view={view} x={x} />
      <polyline points={path} className={styles.line} />
      {now.actual !== undefined && now.score !== undefined && (
        <g transform={`translate(${x(now.actual)} ${y(now.score)})`}>
          <Dot of="now" />
        </g>
      )}
      {then?.actual !== undefined && then.score !== undefined && (
        <g transform={`translate(${x(then.actual)} ${y(then.score)})`}>
          <Dot of="then" />
        </g>
      )}
    </svg>
  );
}

/** A round dot is where the KPI is, a square on its corner where it would be. */
function Dot({ of }: { readonly of: "now" | "then" }) {
  const styles = useStyles();
  if (of === "now") return <circle r={5} className={styles.now} />;
  return <rect {...{ x: -4, y: -4, width: 8, height: 8 }} transform="rotate(45)" className={styles.then} />;
}

/** The dot by itself, as the key to the picture. */
export function DotMark({ of }: { readonly of: "now" | "then" }) {
  return (
    <svg width="12" height="12" viewBox="-7 -7 14 14" aria-hidden="true">
      <Dot of={of} />
    </svg>
  );
}

function clampTo(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, value));
}

const marked = ["floor", "target", "challenge"] as const;

/** The levels by name below the line, in turn on two lines so that near ones do not cover each other. */
function Marks({ view, x }: { readonly view: KpiView; readonly x: (actual: number) => number }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const there = marked.flatMap((level) => {
    const value = view.levels[level];
    return value === undefined ? [] : [{ level, value }];
  });
  return there.map(({ level, value }, i) => (
    <g key={level}>
      <line x1={x(value)} x2={x(value)} y1={frame.top} y2={frame.bottom + 3} className={styles.axis} />
      <text
        x={x(value)}
        y={frame.bottom + 14 + (i % 2) * 12}
        textAnchor={anchorAt(x(value))}
        className={styles.text}
      >
        {fieldName(messages, level)} {figure(value)}
      </text>
    </g>
  ));
}

function anchorAt(at: number): "start" | "middle" | "end" {
  if (at < frame.left + 40) return "start";
  return at > frame.right - 40 ? "end" : "middle";
}

/** The picture in words: every level with its points, where the KPI is, and where it would be. */
function useTold({ levels, line, now, unit }: KpiView, then: KpiOutcome | undefined): string[] {
  const { messages, formats } = usePaneTools();
  const { line: words, whatIf } = messages.scoresPage;
  const say = (name: string, actual: number | undefined, score: number | undefined) =>
    actual === undefined || score === undefined
      ? []
      : [words.at({ name, value: figure(actual) + unit, score: formats.score(score) })];
  return [
    ...marked.flatMap((level) => {
      const at = levels[level];
      return say(fieldName(messages, level), at, line.find(({ actual }) => actual === at)?.score);
    }),
    ...say(whatIf.now, now.actual, now.score),
    ...say(whatIf.then, then?.actual, then?.score),
  ];
}
