import { Divider, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CardsRequest, CardSubjectView } from "../../application/views/cards";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { BatchProgress } from "./BatchProgress";
import { BatchResult } from "./BatchResult";
import { DeliveryForm } from "./DeliveryForm";
import { PeoplePicker } from "./PeoplePicker";
import { usePeoplePick } from "./usePeoplePick";

const useStyles = makeStyles({ make: { alignSelf: "flex-start" } });

interface PeopleCardProps {
  readonly tableId: string;
  readonly people: readonly CardSubjectView[];
}

/** Who gets a scorecard, and how; everybody is chosen to begin with. */
export function PeopleCard({ tableId, people }: PeopleCardProps) {
  const { cards } = useApplicationState();
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const pick = usePeoplePick(people);
  const [mode, setMode] = useState<CardsRequest["mode"]>("sheets");
  const words = messages.scorecardsPage;
  const count = pick.chosen.length;
  const make = () => void application.makeScorecards({ tableId, mode, subjects: pick.subjects });
  return (
    <Card labelledBy={headingId}>
      <h3 id={headingId} className={texts.heading}>
        {words.people}
      </h3>
      <PeoplePicker tableId={tableId} pick={pick} />
      <Field label={words.mode}>
        <RadioGroup value={mode} onChange={(_event, { value }) => setMode(value as CardsRequest["mode"])}>
          <Radio value="sheets" label={words.modes.sheets} />
          <Radio value="report" label={words.modes.report} />
        </RadioGroup>
      </Field>
      {cards.unfinished === tableId && <p className={texts.detail}>{words.unfinished}</p>}
      {count > 0 && (
        <ActionButton appearance="primary" className={styles.make} onAct={make}>
          {mode === "sheets" ? words.make({ count }) : words.makeReport({ count })}
        </ActionButton>
      )}
      <BatchProgress />
      <BatchResult tableId={tableId} />
      <Divider />
      <DeliveryForm tableId={tableId} subjects={pick.subjects} count={count} />
    </Card>
  );
}
