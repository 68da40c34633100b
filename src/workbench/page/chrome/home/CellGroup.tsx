import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { TableDeleteRow20Regular } from "@fluentui/react-icons/svg/table-delete-row";
import { TableFreezeColumnAndRow20Regular } from "@fluentui/react-icons/svg/table-freeze-column-and-row";
import { TableInsertRow20Regular } from "@fluentui/react-icons/svg/table-insert-row";
import { rowsIn } from "../../../model/geometry";
import { cellMenuDeeds } from "../../desk/cellMenuDeeds";
import { perform } from "../../desk/perform";
import { RibbonFrame } from "../RibbonGroups";
import { useDesk, useDeskField, useWords } from "../useDesk";
import { ToolButton, useToolStyles } from "./ToolButton";

export function CellGroup() {
  const styles = useToolStyles();
  const desk = useDesk();
  const { home, menu } = useWords();
  const active = useDeskField("active");
  useDeskField("turn");
  const area = desk.sheet.selection[0];
  const { freeze } = desk.sheet;
  const frozen = freeze.rows > 0 || freeze.columns > 0;
  if (!area) return null;
  return (
    <RibbonFrame label={home.cells}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <ToolButton
            label={menu.insertRows(rowsIn(area))}
            icon={<TableInsertRow20Regular />}
            onClick={() => cellMenuDeeds.insertRows(desk, area)}
          />
          <ToolButton
            label={menu.removeRows(rowsIn(area))}
            icon={<TableDeleteRow20Regular />}
            onClick={() => cellMenuDeeds.removeRows(desk, area)}
          />
        </div>
        <div className={styles.row}>
          <ToolButton
            label={home.freeze}
            icon={<TableFreezeColumnAndRow20Regular />}
            on={frozen}
            onClick={() =>
              perform(desk, {
                kind: "freeze",
                rows: frozen ? 0 : active.row,
                columns: frozen ? 0 : active.column,
              })
            }
          />
          <ToolButton
            label={menu.clearAll}
            icon={<Eraser20Regular />}
            onClick={() => cellMenuDeeds.clearAll(desk)}
          />
        </div>
      </div>
    </RibbonFrame>
  );
}
