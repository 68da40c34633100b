import { TableCellsMerge20Regular } from "@fluentui/react-icons/svg/table-cells-merge";
import { TextAlignCenter20Regular } from "@fluentui/react-icons/svg/text-align-center";
import { TextAlignLeft20Regular } from "@fluentui/react-icons/svg/text-align-left";
import { TextAlignRight20Regular } from "@fluentui/react-icons/svg/text-align-right";
import { TextWrap20Regular } from "@fluentui/react-icons/svg/text-wrap";
import { toggleMerge } from "../../actions/looks";
import { RibbonFrame } from "../RibbonGroups";
import { useDesk, useWords } from "../useDesk";
import { ToolButton, useToolStyles } from "./ToolButton";
import { useLook } from "./useLook";

const SIDES = [
  { name: "left", Icon: TextAlignLeft20Regular },
  { name: "center", Icon: TextAlignCenter20Regular },
  { name: "right", Icon: TextAlignRight20Regular },
] as const;

export function AlignmentGroup() {
  const styles = useToolStyles();
  const desk = useDesk();
  const { home } = useWords();
  const { look, change } = useLook();
  const { alignment = {} } = look;
  const { row, column } = desk.state.active;
  return (
    <RibbonFrame label={home.alignment}>
      <div className={styles.rows}>
        <div className={styles.row}>
          {SIDES.map(({ name, Icon }) => {
            const on = alignment.horizontal?.toLowerCase() === name;
            return (
              <ToolButton
                key={name}
                label={home[name]}
                icon={<Icon />}
                on={on}
                onClick={() => change({ alignment: { horizontal: on ? "general" : name } })}
              />
            );
          })}
        </div>
        <div className={styles.row}>
          <ToolButton
            label={home.wrap}
            icon={<TextWrap20Regular />}
            on={alignment.wrapText === true}
            onClick={() => change({ alignment: { wrapText: alignment.wrapText !== true } })}
          />
          <ToolButton
            label={home.merge}
            icon={<TableCellsMerge20Regular />}
            on={desk.sheet.mergeAt(row, column) !== undefined}
            onClick={() =>
              desk.attempt("merge", () => {
                const area = desk.sheet.selection[0];
                if (area) toggleMerge(desk.workbook, desk.sheet, area);
              })
            }
          />
        </div>
      </div>
    </RibbonFrame>
  );
}
