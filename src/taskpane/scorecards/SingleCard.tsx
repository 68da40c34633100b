import { Divider, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { BoundTable } from "../../application/views/tables";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { DeliveryForm } from "./DeliveryForm";

const useStyles = makeStyles({
  make: { alignSelf: "flex-start" },
  title: { overflowWrap: "anywhere" },
});

/** The one scorecard of a table that names nobody. */
export function SingleCard({ table }: { readonly table: BoundTable }) {
  const { scorecards } = useApplicationState();
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.scorecardsPage;
  const sheetName = scorecards[table.id];
  return (
    <Card labelledBy={headingId}>
      <div className={styles.title}>
        <h3 id={headingId} className={texts.heading}>
          {table.title}
        </h3>
        {sheetName && <PlaceLink place={{ sheetName, address: "A1" }} text={sheetName} />}
      </div>
      <ActionButton
        appearance="primary"
        className={styles.make}
        onAct={() => void application.makeScorecard(table.id)}
      >
        {sheetName ? words.updateOne : words.makeOne}
      </ActionButton>
      <Divider />
      <DeliveryForm tableId={table.id} subjects="all" count={1} />
    </Card>
  );
}
