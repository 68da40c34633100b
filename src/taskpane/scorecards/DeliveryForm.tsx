import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DeliveryRequest } from "../../application/views/cards";
import { ActionButton } from "../parts/ActionButton";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  make: { alignSelf: "flex-start" },
});

interface DeliveryFormProps extends Pick<DeliveryRequest, "tableId" | "subjects"> {
  readonly count: number;
}

/** Copies for people who have not this add-in. */
export function DeliveryForm({ tableId, subjects, count }: DeliveryFormProps) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const [formulas, setFormulas] = useState<DeliveryRequest["formulas"]>("values");
  const words = messages.scorecardsPage.delivery;
  const deliver = () => void application.deliverScorecards({ tableId, subjects, formulas });
  return (
    <section aria-labelledby={headingId} className={styles.form}>
      <h4 id={headingId} className={texts.heading}>
        {words.title}
      </h4>
      <p className={texts.detail}>{words.text}</p>
      <Field label={words.formulas}>
        <Select
          value={formulas}
          onChange={(_event, { value }) => setFormulas(value as DeliveryRequest["formulas"])}
        >
          <option value="values">{words.modes.values}</option>
          <option value="native">{words.modes.native}</option>
        </Select>
      </Field>
      {count > 0 && (
        <ActionButton className={styles.make} onAct={deliver}>
          {words.make({ count })}
        </ActionButton>
      )}
    </section>
  );
}
