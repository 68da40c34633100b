import { Button, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { BoundTable } from "../../application/views/tables";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";

const useStyles = makeStyles({ unbind: { flexShrink: 0, margin: "-4px -8px 0 0" } });

export function UnbindButton({ table }: { readonly table: BoundTable }) {
  const { application, messages } = usePaneTools();
  const { busy } = useApplicationState();
  const styles = useStyles();
  const words = messages.pane.tables.unbindTable({ table: table.title });
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.unbind}
      icon={<Dismiss16Regular />}
      aria-label={words}
      title={words}
      onClick={busy ? undefined : () => void application.unbind(table.id)}
    />
  );
}
