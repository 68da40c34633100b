import type { Style } from "../../../model/style";
import { perform } from "../../desk/perform";
import { useDesk, useDeskField } from "../useDesk";

/** The active cell's look, and a way to change the look of what is selected. */
export function useLook(): { look: Style; change: (patch: Style) => void } {
  const desk = useDesk();
  const { row, column } = useDeskField("active");
  useDeskField("turn");
  const look = desk.workbook.styles.get(desk.sheet.styleAt(row, column));
  return {
    look,
    change: (patch) => {
      perform(desk, { kind: "style", patch: () => patch });
      desk.grid?.focus();
    },
  };
}
