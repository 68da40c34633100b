import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StaleFigure, Staleness } from "../../domain/overview/staleness";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { Rows } from "./Rows";
import { Section } from "./Section";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  name: { flexGrow: 1, minWidth: 0 },
  person: { marginLeft: "8px", color: tokens.colorNeutralForeground3 },
  day: { fontVariantNumeric: "tabular-nums" },
});

/** Figures that nobody has brought up to date, the oldest first. */
export function StaleSection({ stale }: { readonly stale: Staleness }) {
  const { messages } = usePaneTools();
  const texts = useTextStyles();
  const words = messages.pane.home.stale;
  const keyOf = ({ place }: StaleFigure) => `${place.sheetName}!${place.address}`;
  return (
    <Section title={words.title}>
      <p className={texts.detail}>{words.text({ count: stale.count })}</p>
      <Rows items={stale.figures} count={stale.count} keyOf={keyOf}>
        {(figure) => <StaleRow figure={figure} />}
      </Rows>
    </Section>
  );
}

function StaleRow({ figure }: { readonly figure: StaleFigure }) {
  const { messages, formats, today } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const { name, person, day, place } = figure;
  const since = messages.pane.home.stale.since({ day: formats.day(day, today()) });
  return (
    <div className={styles.line}>
      <span className={styles.name}>
        <PlaceLink place={place} text={name || messages.pane.place(place)} coversCard />
        {person && <span className={mergeClasses(texts.detail, styles.person)}>{person}</span>}
      </span>
      <span className={mergeClasses(texts.detail, styles.day)}>{since}</span>
    </div>
  );
}
