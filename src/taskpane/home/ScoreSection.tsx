import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreSummary } from "../../domain/overview/overview";
import { standings, type Standing } from "../../domain/overview/standing";
import { GradeMark } from "../parts/GradeMark";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { Section } from "./Section";
import { ShareBar } from "./ShareBar";

const colors: Readonly<Record<Standing, string>> = {
  ahead: tokens.colorPaletteBlueBorderActive,
  onTarget: tokens.colorPaletteGreenForeground3,
  behind: tokens.colorPaletteMarigoldBackground3,
  belowFloor: tokens.colorPaletteRedBackground3,
  noFigure: tokens.colorNeutralStroke1,
};

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 6px" },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "-0.02em",
    whiteSpace: "nowrap",
  },
  points: { color: tokens.colorNeutralForeground3, flexGrow: 1 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px", whiteSpace: "nowrap" },
  swatch: {
    width: "8px",
    height: "8px",
    borderRadius: "2px",
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
  count: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The mean score in large, how many KPIs stand where, and how the mean was made. */
export function ScoreSection({ scores }: { readonly scores: ScoreSummary }) {
  const { messages } = usePaneTools();
  const texts = useTextStyles();
  const words = messages.pane.home.scores;
  const { average, counts } = scores;
  return (
    <Section title={words.title}>
      {average === undefined ? (
        <p className={texts.body}>{words.none}</p>
      ) : (
        <>
          <Average average={average} grade={scores.grade} />
          <ShareBar shares={standings.map((key) => ({ key, count: counts[key], color: colors[key] }))} />
          <Legend counts={counts} />
          <p className={texts.detail}>
            {howMade(scores, words)}
            {counts.noFigure > 0 && ` ${words.missing({ count: counts.noFigure })}`}
          </p>
        </>
      )}
    </Section>
  );
}

type Words = ReturnType<typeof usePaneTools>["messages"]["pane"]["home"]["scores"];

function howMade({ weighted, scopes, ofPeople }: ScoreSummary, { how }: Words): string {
  if (!weighted) return how.alike;
  if (scopes === 1) return how.one;
  return ofPeople ? how.people({ count: scopes }) : how.scopes({ count: scopes });
}

function Average({ average, grade }: { readonly average: number; readonly grade: ScoreSummary["grade"] }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.number}>{formats.score(average)}</span>
      <span className={styles.points}>{messages.pane.home.scores.points}</span>
      {grade && <GradeMark grade={grade} points={average} />}
    </div>
  );
}

function Legend({ counts }: Pick<ScoreSummary, "counts">) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <ul className={styles.legend}>
      {standings
        .filter((standing) => counts[standing] > 0)
        .map((standing) => (
          <li key={standing} className={mergeClasses(texts.detail, styles.entry)}>
            <span
              className={styles.swatch}
              style={{ backgroundColor: colors[standing] }}
              aria-hidden="true"
            />
            {messages.pane.home.scores.standings[standing]}
            <span className={styles.count}>{formats.number(counts[standing])}</span>
          </li>
        ))}
    </ul>
  );
}
