import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { EmptyState } from "../parts/EmptyState";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { nameAmong } from "../tables/tableNames";
import { CardOptions } from "./CardOptions";
import { OverviewCard } from "./OverviewCard";
import { PeopleCard } from "./PeopleCard";
import { SingleCard } from "./SingleCard";

const useStyles = makeStyles({ inset: { padding: "0 8px", minWidth: 0 } });

/** Scorecards of one plan at a time: of its people, of the table itself, of departments and everybody. */
export function ScorecardsPage() {
  const { tables, cards } = useApplicationState();
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const [chosen, choose] = useState<string>();
  const words = messages.scorecardsPage;
  const plans = tables.filter(({ id, state }) => state === "bound" && cards.subjects[id]);
  const table = plans.find(({ id }) => id === chosen) ?? plans[0];
  if (!table) return <EmptyState shows="bars" title={words.none.title} text={words.none.text} />;
  const subjects = cards.subjects[table.id] ?? [];
  const people = subjects.filter(({ kind }) => kind === "person");
  return (
    <section aria-label={messages.pane.pages.scorecards} className={page.section}>
      <p className={mergeClasses(texts.detail, styles.inset)}>{words.intro}</p>
      {plans.length > 1 && (
        <Field label={words.table} className={styles.inset}>
          <Select value={table.id} onChange={(_event, { value }) => choose(value)}>
            {plans.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {nameAmong(plan, plans)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {people.length > 0 ? (
        <>
          <PeopleCard key={table.id} tableId={table.id} people={people} />
          {people.length > 1 && <OverviewCard tableId={table.id} subjects={subjects} />}
        </>
      ) : (
        <SingleCard table={table} />
      )}
      <CardOptions />
    </section>
  );
}
