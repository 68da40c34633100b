import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComingDate, DateEvent } from "../../domain/overview/comingDates";
import type { Messages } from "../../i18n/messages";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { nameAmong } from "../tables/tableNames";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  date: { display: "flex", flexWrap: "wrap", gap: "0 8px", alignItems: "start" },
  when: { flexBasis: "86px" },
  day: { display: "block", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  events: { flex: "1 1 120px", display: "grid", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
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
            <div className={mergeClasses(texts.detail, styles.when)}>
              <time dateTime={day} className={styles.day}>
                {formats.day(day, today())}
              </time>
              {inDays === 0 ? words.today : words.inDays({ days: inDays })}
            </div>
            <ul className={styles.events}>
              {events.map((event, at) => (
                <li key={at} className={mergeClasses(texts.body, styles.event)}>
                  <Event event={event} day={day} others={events} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface EventProps {
  readonly event: DateEvent;
  readonly day: string;
  /** Of the same day, with it: several tables may end together. */
  readonly others: readonly DateEvent[];
}

function Event({ event, day, others }: EventProps) {
  const { messages } = usePaneTools();
  const words = messages.pane.home.dates;
  const month = Number(day.slice(5, 7));
  switch (event.kind) {
    case "deadline":
      return <PlaceLink place={event.place} text={deadlineText(event, others, words)} />;
    case "periodEnd": {
      const ending = others.flatMap((other) => (other.kind === event.kind ? other : []));
      const title = nameAmong(event, ending);
      return <PlaceLink place={event.place} text={words.periodEnd({ title })} />;
    }
    case "brief":
      return words.brief({ month: ((month + 10) % 12) + 1 });
    case "review":
      return words.review({ quarter: month / 3 });
  }
}

type Deadline = Extract<DateEvent, { kind: "deadline" }>;

/** Which table's KPIs are due is said where several have some on one day. */
function deadlineText(
  event: Deadline,
  others: readonly DateEvent[],
  words: Messages["pane"]["home"]["dates"],
): string {
  const alike = others.flatMap((other) => (other.kind === event.kind ? other : []));
  const due = words.deadline(event);
  return alike.length > 1 && event.count > 1
    ? words.deadlineOf({ title: nameAmong(event, alike), due })
    : due;
}
