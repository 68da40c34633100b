import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { KpiView } from "../../application/views/kpis";
import { gradeName } from "../../domain/grades/gradeName";
import { Card } from "../parts/Card";
import { GradeMark } from "../parts/GradeMark";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { FormulaLines } from "./FormulaLines";
import { MethodList } from "./MethodList";
import { NumberList } from "./NumberList";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  result: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 10px" },
  score: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
  unit: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  badges: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  /** Not parted from the point before it. */
  grade: { display: "inline-block" },
});

/** What the KPI scores, and everything that leads there. */
export function ScoreCard({ view }: { readonly view: KpiView }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const { item } = view;
  return (
    <Card labelledBy={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={texts.heading}>
          {item.name || item.place.address}
        </h2>
        <span className={texts.detail}>
          {[...new Set([item.person, item.table])].filter(Boolean).join(" · ")}
        </span>
        <span>
          <PlaceLink place={item.place} />
        </span>
      </div>
      <Result view={view} />
      <FormulaLines view={view} />
      <NumberList view={view} />
      <TotalLines view={view} />
      {view.methods.length > 1 && <MethodList methods={view.methods} />}
    </Card>
  );
}

function Result({ view: { now, noScore, failure } }: { readonly view: KpiView }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.scoresPage;
  if (now.score === undefined) {
    const known: Readonly<Record<string, string>> = words.failures;
    const reason = (failure && known[failure.failure]) ?? words.noScore[noScore ?? "unreadable"];
    return <p className={texts.body}>{reason}</p>;
  }
  const flags = [
    now.belowFloor ? (["danger", words.flags.belowFloor] as const) : undefined,
    now.reachedChallenge ? (["success", words.flags.challenge] as const) : undefined,
  ];
  return (
    <div className={styles.result}>
      <span>
        <span className={styles.score}>{formats.score(now.score)}</span>{" "}
        <span className={styles.unit}>{words.points}</span>
      </span>
      <span className={styles.badges}>
        {now.grade !== undefined && <GradeMark grade={now.grade} points={now.score} />}
        {flags.map(
          (flag) =>
            flag && (
              <Badge key={flag[1]} appearance="tint" color={flag[0]}>
                {flag[1]}
              </Badge>
            ),
        )}
      </span>
    </div>
  );
}

/** What the score does for the person's total. */
function TotalLines({ view: { now, weight, weighted, item } }: { readonly view: KpiView }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.scoresPage;
  const { score, contribution, total, totalGrade, missing } = now;
  const sentences = [
    weight === undefined
      ? weighted
        ? words.noWeight
        : words.noWeights
      : score !== undefined && contribution !== undefined
        ? words.contribution({
            score: formats.score(score),
            weight: formats.percent(weight * 100),
            points: formats.number(contribution),
          })
        : undefined,
    missing > 0 ? words.missing({ count: missing }) : undefined,
  ];
  return (
    <div>
      {sentences.map(
        (sentence) =>
          sentence && (
            <p key={sentence} className={texts.body}>
              {sentence}
            </p>
          ),
      )}
      {total !== undefined && (
        <p className={texts.body}>
          {words.total({ person: item.person })} <strong>{formats.score(total)}</strong>
          {totalGrade !== undefined && (
            <span className={styles.grade}>&nbsp;· {gradeName(totalGrade, messages.scorecard.grades)}</span>
          )}
        </p>
      )}
    </div>
  );
}
