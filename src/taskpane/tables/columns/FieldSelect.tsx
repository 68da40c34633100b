import { makeStyles, Select } from "@fluentui/react-components";
import type { FieldId } from "../../../application/views/tables";
import { fieldName } from "../../../i18n/messages";
import { usePaneTools } from "../../state/context";
import { unusedField } from "./groupColumns";

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** Figures by period are one or the other. */
const periodFields: readonly FieldId[] = ["target", "actual"];

/** Which field a column holds. */
export function FieldSelect(props: {
  readonly label: string;
  readonly value: FieldId;
  readonly ofPeriod?: boolean;
  readonly onChoose: (field: FieldId) => void;
}) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={props.label}
      value={props.value}
      onChange={(_, { value }) => props.onChoose(value)}
    >
      {!props.ofPeriod && <option value={unusedField}>{messages.pane.tables.unused}</option>}
      {(props.ofPeriod ? periodFields : Object.keys(messages.fields)).map((id) => (
        <option key={id} value={id}>
          {fieldName(messages, id)}
        </option>
      ))}
    </Select>
  );
}
