import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowTrendingDown16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Behind, KpiBehind, PersonBehind } from "../../domain/overview/behind";
import { PlaceLink } from "../parts/PlaceLink";
import { Segments } from "../parts/Segments";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { Rows } from "./Rows";
import { Section } from "./Section";

/** The scale ends where points are capped. */
const mostPoints = 120;
const onTarget = 100;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0 },
  number: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  facts: { display: "flex", flexWrap: "wrap", gap: "0 10px", fontVariantNumeric: "tabular-nums" },
  floor: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorPaletteRedForeground1,
  },
  bar: { display: "block", width: "100%", height: "6px", margin: "3px 0 1px" },
  track: { fill: tokens.colorNeutralStencil1, "@media (forced-colors: active)": { fill: "GrayText" } },
  fill: {
    fill: tokens.colorPaletteMarigoldBackground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  low: { fill: tokens.colorPaletteRedBackground3 },
  target: { fill: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { fill: "Canvas" } },
});

/** Whoever or whatever is short of its target, the worst first; a click leads to the cells. */
export function BehindSection({ behind }: { readonly behind: Behind }) {
  const { messages } = usePaneTools();
  const texts = useTextStyles();
  const { peopleCount, kpiCount, people, kpis, scoredPeople } = behind;
  const [chosen, choose] = useState<"people" | "kpis">("people");
  const words = messages.pane.home.behind;
  const hasPeople = scoredPeople > 1;
  const shown = hasPeople ? chosen : "kpis";
  const options = [
    { value: "people" as const, label: words.people({ count: peopleCount }) },
    { value: "kpis" as const, label: words.kpis({ count: kpiCount }) },
  ];
  const choice = <Segments label={words.by} options={options} value={chosen} onChange={choose} />;
  const nothing = shown === "people" ? words.noPeople : words.noKpis;
  return (
    <Section title={words.title} beside={hasPeople && choice}>
      {(shown === "people" ? peopleCount : kpiCount) === 0 && <p className={texts.detail}>{nothing}</p>}
      {shown === "people" ? (
        <Rows key="people" items={people} count={peopleCount} keyOf={keyOfPlace}>
          {(person) => <PersonRow person={person} />}
        </Rows>
      ) : (
        <Rows key="kpis" items={kpis} count={kpiCount} keyOf={keyOfPlace}>
          {(kpi) => <KpiRow kpi={kpi} withPerson={hasPeople} />}
        </Rows>
      )}
    </Section>
  );
}

function keyOfPlace({ place }: PersonBehind | KpiBehind): string {
  return `${place.sheetName}!${place.address}`;
}

function PersonRow({ person }: { readonly person: PersonBehind }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.home.behind;
  return (
    <>
      <Line {...person} low={false} />
      <div className={mergeClasses(texts.detail, styles.facts)}>
        {person.position && <span>{person.position}</span>}
        <span>{words.shortOf({ count: person.behind })}</span>
      </div>
    </>
  );
}

function KpiRow({ kpi, withPerson }: { readonly kpi: KpiBehind; readonly withPerson: boolean }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.home.behind;
  return (
    <>
      <Line {...kpi} low={kpi.belowFloor} />
      <div className={mergeClasses(texts.detail, styles.facts)}>
        {kpi.belowFloor && (
          <span className={styles.floor}>
            <ArrowTrendingDown16Filled aria-hidden="true" />
            {words.belowFloor}
          </span>
        )}
        {withPerson && kpi.person && <span>{kpi.person}</span>}
        <span>{words.actualOf(kpi)}</span>
      </div>
    </>
  );
}

interface LineProps extends Pick<KpiBehind, "name" | "score" | "place"> {
  readonly low: boolean;
}

function Line({ name, score, place, low }: LineProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>
          <PlaceLink place={place} text={name || messages.pane.place(place)} coversCard />
        </span>
        <span className={styles.number}>{messages.pane.home.scores.pointsOf({ score })}</span>
      </div>
      <PointsBar score={score} low={low} />
    </>
  );
}

/** Points against the target, which is a line; the number stands above it. */
function PointsBar({ score, low }: { readonly score: number; readonly low: boolean }) {
  const styles = useStyles();
  const percent = (points: number) => `${(Math.max(0, Math.min(mostPoints, points)) / mostPoints) * 100}%`;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.track} y="1" width="100%" height="4" rx="2" />
      <rect
        className={mergeClasses(styles.fill, low && styles.low)}
        y="1"
        width={percent(score)}
        height="4"
        rx="2"
      />
      <rect className={styles.target} x={percent(onTarget)} width="1.5" height="6" />
    </svg>
  );
}
