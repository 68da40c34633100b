import { Button, Field, Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { KpiView } from "../../application/views/kpis";
import { gradeName } from "../../domain/grades/gradeName";
import type { KpiOutcome } from "../../domain/kpiScore/kpiScore";
import { figure } from "../../domain/scoring/substitution";
import { Card } from "../parts/Card";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { readNumber } from "../state/typedNumber";
import { DotMark, ScoreLine } from "./ScoreLine";

const useStyles = makeStyles({
  controls: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "4px 12px" },
  /** A mark for each of a hundred steps would be a ruler, not a slider. */
  slider: {
    flex: "1 1 110px",
    minWidth: "110px",
    "& .fui-Slider__rail::before": { backgroundImage: "none" },
  },
  input: { width: "112px", "& input": { minWidth: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" } },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { padding: "2px 0 2px 10px", textAlign: "end", fontWeight: tokens.fontWeightRegular },
  name: { width: "34%", padding: "2px 8px 2px 0", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  value: { padding: "2px 0 2px 10px", textAlign: "end", verticalAlign: "top" },
  points: { whiteSpace: "nowrap" },
  back: { alignSelf: "flex-start" },
});

/** Another actual, and what it would come to. The sheet stays as it is. */
export function WhatIfCard({ view }: { readonly view: KpiView }) {
  const { application, messages } = usePaneTools();
  const texts = useTextStyles();
  const styles = useStyles();
  const headingId = useId();
  const { range, now, item, unit } = view;
  const [asked, ask] = useState<number>();
  const words = messages.scoresPage.whatIf;
  if (!range) {
    const isTold = view.explanation !== undefined;
    return (
      <Card labelledBy={headingId}>
        <h2 id={headingId} className={texts.heading}>
          {words.title}
        </h2>
        <p className={texts.body}>{isTold ? words.told : words.noNumber}</p>
      </Card>
    );
  }
  const value = asked ?? now.actual ?? view.levels.target ?? range.least;
  // Before there is an actual, what reaching the target would come to is worth knowing.
  const isAsked = asked !== undefined || now.actual === undefined;
  const then = isAsked ? application.kpis.whatIf(item.id, value) : undefined;
  return (
    <Card labelledBy={headingId}>
      <h2 id={headingId} className={texts.heading}>
        {words.title}
      </h2>
      <p className={texts.detail}>{words.text}</p>
      <div className={styles.controls}>
        <WhatIfSlider view={view} value={value} score={(then ?? now).score} onAsk={ask} />
        <ActualInput key={value} value={value} unit={unit} onAsk={ask} />
      </div>
      <ScoreLine view={view} then={then} />
      <Outcomes view={view} then={then} />
      {asked !== undefined && (
        <Button size="small" className={styles.back} onClick={() => ask(undefined)}>
          {words.back}
        </Button>
      )}
    </Card>
  );
}

interface AskProps {
  readonly value: number;
  readonly onAsk: (value: number) => void;
}

function WhatIfSlider(props: AskProps & { readonly view: KpiView; readonly score: number | undefined }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const { view, value, score, onAsk } = props;
  const words = messages.scoresPage;
  const { least = 0, most = 1, step = 1 } = view.range ?? {};
  return (
    <Slider
      className={styles.slider}
      aria-label={words.whatIf.slider}
      aria-valuetext={words.line.at({
        ...{ name: words.whatIf.input, value: figure(value) + view.unit },
        score: formats.score(score),
      })}
      min={least}
      max={most}
      step={step}
      value={Math.min(most, Math.max(least, value))}
      onChange={(_event, data) => onAsk(data.value)}
    />
  );
}

/** Typed freely, beyond the slider's ends too; taken over with Enter or on leaving. */
function ActualInput({ value, unit, onAsk }: AskProps & { readonly unit: string }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const [text, setText] = useState(figure(value));
  const words = messages.scoresPage.whatIf;
  const typed = readNumber(text);
  const take = () => Number.isFinite(typed) && typed !== Number(figure(value)) && onAsk(typed);
  return (
    <Field label={words.input} validationMessage={Number.isFinite(typed) ? undefined : words.notANumber}>
      <Input
        inputMode="decimal"
        maxLength={30}
        className={styles.input}
        value={text}
        contentAfter={unit ? <span>{unit}</span> : undefined}
        onChange={(_event, data) => setText(data.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") setText(figure(value));
        }}
      />
    </Field>
  );
}

function Outcomes({
  view: { now, item },
  then,
}: {
  readonly view: KpiView;
  readonly then: KpiOutcome | undefined;
}) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.scoresPage;
  const graded = (points: number | undefined, grade: string | undefined) => (
    <>
      <span className={styles.points}>{points === undefined ? "—" : formats.score(points)}</span>
      {grade !== undefined && (
        <div className={texts.detail}>{gradeName(grade, messages.scorecard.grades)}</div>
      )}
    </>
  );
  const columns = [now, then ?? now];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {(["now", "then"] as const).map((name) => (
            <th key={name} scope="col" className={styles.head}>
              <span className={texts.detail}>
                <DotMark of={name} /> {words.whatIf[name]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={styles.name}>
            {words.whatIf.score}
          </th>
          {columns.map((one, i) => (
            <td key={i} className={styles.value}>
              {graded(one.score, one.grade)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row" className={styles.name}>
            {words.total({ person: "" })}
            {item.person && <div className={texts.detail}>{item.person}</div>}
          </th>
          {columns.map((one, i) => (
            <td key={i} className={styles.value}>
              {graded(one.total, one.totalGrade)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
