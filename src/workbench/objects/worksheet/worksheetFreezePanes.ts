import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows, type Area } from "../../model/geometry";
import type { Freeze } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../../protocol/problem";
import { either, handleOf, integer, optional, text } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import { found } from "../collection";
import type { App } from "../app";
import { changeSheet } from "../change";
import { declareClass } from "../declare";
import { rangeOn, type HandleOf } from "../handles";
import { findRange, theArea } from "../places";

const freeze = (app: App, sheet: Sheet, panes: Freeze): void =>
  changeSheet(app, sheet, "freeze", { freeze: panes });

function frozenArea({ freeze: { rows, columns } }: Sheet): Area | undefined {
  if (rows === 0 && columns === 0) return undefined;
  const bottom = rows === 0 ? MAX_ROWS - 1 : rows - 1;
  const right = columns === 0 ? MAX_COLUMNS - 1 : columns - 1;
  return { top: 0, left: 0, bottom, right };
}

function location(sheet: Sheet): HandleOf<"Range"> | null {
  const area = frozenArea(sheet);
  return area ? rangeOn(sheet, area) : null;
}

const count = (value: number): number => {
  if (value < 0) throw invalidArgument();
  return value;
};

export const worksheetFreezePanes = declareClass("WorksheetFreezePanes", {
  methods: {
    freezeRows: method("1.7", [optional(integer, 0)], ({ sheet }, [rows], app) =>
      freeze(app, sheet, { rows: count(rows), columns: 0 }),
    ),
    freezeColumns: method("1.7", [optional(integer, 0)], ({ sheet }, [columns], app) =>
      freeze(app, sheet, { rows: 0, columns: count(columns) }),
    ),
    freezeAt: method("1.7", [either(handleOf<HandleOf<"Range">>("Range"), text)], ({ sheet }, [at], app) => {
      const area = typeof at === "string" ? findRange(app, sheet, at).area : theArea(at.place);
      freeze(app, sheet, {
        rows: isWholeColumns(area) ? 0 : area.bottom + 1,
        columns: isWholeRows(area) ? 0 : area.right + 1,
      });
    }),
    unfreeze: method("1.7", [], ({ sheet }, _none, app) => freeze(app, sheet, { rows: 0, columns: 0 })),
    getLocation: method("1.7", [], ({ sheet }) => {
      return found(location(sheet));
    }),
    getLocationOrNullObject: method("1.7", [], ({ sheet }) => location(sheet)),
  },
});
