import type { Method } from "../protocol/declaration";
import { method } from "../protocol/members";
import type { App } from "./app";
import type { HandleOf, TypeName } from "./handles";

/** Target of events that concern every sheet or table. */
export const WHOLE_WORKBOOK = "Workbook";

/** The pair of methods behind `onChanged.add` and `remove`, for each event of a class. */
export function subscribing<K extends TypeName>(
  target: (handle: HandleOf<K>) => string,
  events: Readonly<Record<`_Register${string}`, number>>,
): Record<string, Method<HandleOf<K>, App>> {
  const methods: Record<string, Method<HandleOf<K>, App>> = {};
  for (const [register, type] of Object.entries(events)) {
    methods[register] = method("internal", [], (item: HandleOf<K>, _none, app: App) =>
      app.subscriptions.add(type, target(item)),
    );
    methods[register.replace("_Register", "_Unregister")] = method(
      "internal",
      [],
      (item: HandleOf<K>, _none, app: App) => app.subscriptions.remove(type, target(item)),
    );
  }
  return methods;
}

/** Numbers of Excel's events on the wire. */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  autoSaveChanged: 2200,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
  visibility: 65539,
} as const;
