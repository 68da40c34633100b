import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComingDate, DateEvent } from "../../domain/overview/comingDates";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  date: { display: "grid", gridTemplateColumns: "86px 1fr", gap: "0 8px", alignItems: "baseline" },
  day: { display: "block", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  events: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  event: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What is due, day by day. */
export function DatesSection({ dates }: { readonly dates: readonly ComingDate[] }) {
  const { messages, formats, today } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.home.dates;
  return (
    <Section title={words.title}>
      <ol className={styles.list}>
        {dates.map(({ day, inDays, events }) => (
          <li key={day} className={styles.date}>
            <div className={texts.detail}>
              <time dateTime={day} className={styles.day}>
                {formats.day(day, today())}
              </time>
              {inDays === 0 ? words.today : words.inDays({ days: inDays })}
            </div>
            <ul className={styles.events}>
              {events.map((event, at) => (
                <li key={at} className={mergeClasses(texts.body, styles.event)}>
                  <Event event={event} day={day} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Event({ event, day }: { readonly event: DateEvent; readonly day: string }) {
  const { messages } = usePaneTools();
  const words = messages.pane.home.dates;
  const month = Number(day.slice(5, 7));
  switch (event.kind) {
    case "deadline":
      return <PlaceLink place={event.place} text={words.deadline(event)} />;
    case "periodEnd":
      return <PlaceLink place={event.place} text={words.periodEnd(event)} />;
    case "brief":
      return words.brief({ month: ((month + 10) % 12) + 1 });
    case "review":
      return words.review({ quarter: month / 3 });
  }
}
