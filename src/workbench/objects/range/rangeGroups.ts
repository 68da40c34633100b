import { isWholeColumns, isWholeRows } from "../../model/geometry";
import type { ColumnLook, RowLook } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Method } from "../../protocol/declaration";
import { oneOf, optional } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { changeSheet } from "../change";
import type { HandleOf, Place } from "../handles";
import { setColumns, setRows } from "../measures";
import { theArea } from "../places";
import { refuseProtected } from "../protected";

/** Excel's deepest group is the eighth level; the first level is what is in no group. */
const DEEPEST = 7;

type Look = RowLook & ColumnLook;

function changeLooks(app: App, place: Place, by: "ByRows" | "ByColumns", change: (look: Look) => Look): void {
  const area = theArea(place);
  if (by === "ByRows" ? isWholeColumns(area) : isWholeRows(area)) throw invalidArgument();
  if (by === "ByRows") setRows(app, place, change);
  else setColumns(app, place, change);
}

const deeper =
  (step: 1 | -1) =>
  (look: Look): Look => {
    const level = (look.level ?? 0) + step;
    if (level < 0 || level > DEEPEST) throw invalidArgument();
    const { level: _old, ...rest } = look;
    return level === 0 ? rest : { ...rest, level };
  };

/** Shows or hides what is in a group; lines in no group stay. */
const shown =
  (isShown: boolean) =>
  (look: Look): Look =>
    (look.level ?? 0) === 0 ? look : { ...look, hidden: !isShown };

const option = optional(oneOf("ByRows", "ByColumns"), "ByRows");

const grouping = (change: (look: Look) => Look): Method<HandleOf<"Range">, App> =>
  method("1.10", [option], ({ place }: HandleOf<"Range">, [by], app: App) =>
    changeLooks(app, place, by, change),
  );

export const rangeGroups: Record<string, Method<HandleOf<"Range">, App>> = {
  group: grouping(deeper(1)),
  ungroup: grouping(deeper(-1)),
  hideGroupDetails: grouping(shown(false)),
  showGroupDetails: grouping(shown(true)),
};

function leveled<L extends Look>(looks: ReadonlyMap<number, L>, levels: number): ReadonlyMap<number, L> {
  return new Map(
    [...looks].map(([at, look]) =>
      (look.level ?? 0) === 0 ? [at, look] : [at, { ...look, hidden: (look.level ?? 0) >= levels }],
    ),
  );
}

/** The numbered buttons beside the sheet: 0 leaves rows or columns as they are. */
export function showOutlineLevels(app: App, sheet: Sheet, rows: number, columns: number): void {
  if ([rows, columns].some((levels) => levels < 0 || levels > DEEPEST + 1) || rows + columns === 0)
    throw invalidArgument();
  refuseProtected(sheet, "allowFormatRows");
  if (rows > 0) changeSheet(app, sheet, "rows", { rows: leveled(sheet.rows, rows) });
  if (columns > 0) changeSheet(app, sheet, "columns", { columns: leveled(sheet.columns, columns) });
}
