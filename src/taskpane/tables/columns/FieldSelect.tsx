import { makeStyles, Select } from "@fluentui/react-components";
import type { FieldId } from "../../../application/application";
import { usePaneTools } from "../../state/context";
import { unusedField } from "./groupColumns";

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** Which field a column holds. */
export function FieldSelect(props: {
  readonly label: string;
  readonly value: FieldId;
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
      <option value={unusedField}>{messages.pane.tables.unused}</option>
      {Object.entries(messages.fields).map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
