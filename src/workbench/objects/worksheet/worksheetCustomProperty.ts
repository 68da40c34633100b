import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../../protocol/problem";
import { text } from "../../protocol/parameters";
import { method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { changeSheet } from "../change";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";

/** Longest key Excel takes. */
const KEY_LIMIT = 255;

/** Keys do not tell capital letters apart. */
function stored(sheet: Sheet, key: string): string | undefined {
  return [...sheet.customProperties.keys()].find((name) => name.toLowerCase() === key.toLowerCase());
}

function put(app: App, sheet: Sheet, key: string, value: string): void {
  if (key.length === 0 || key.length > KEY_LIMIT) throw invalidArgument();
  const customProperties = new Map(sheet.customProperties).set(stored(sheet, key) ?? key, value);
  changeSheet(app, sheet, "customProperties", { customProperties });
}

function find(sheet: Sheet, key: string): HandleOf<"WorksheetCustomProperty"> | null {
  const name = stored(sheet, key);
  return name === undefined ? null : handle("WorksheetCustomProperty", { sheet, key: name });
}

export const worksheetCustomProperty = declareClass("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: read("1.12", ({ key }) => key),
    value: write(
      "1.12",
      text,
      ({ sheet, key }) => found(sheet.customProperties.get(key)),
      ({ sheet, key }, value, app) => put(app, sheet, key, value),
    ),
  },
  methods: {
    delete: method("1.12", [], ({ sheet, key }, _none, app) => {
      const customProperties = new Map(sheet.customProperties);
      customProperties.delete(key);
      changeSheet(app, sheet, "customProperties", { customProperties });
    }),
  },
});

export const worksheetCustomPropertyCollection = declareClass("WorksheetCustomPropertyCollection", {
  items: ({ sheet }) =>
    [...sheet.customProperties.keys()].map((key) => handle("WorksheetCustomProperty", { sheet, key })),
  methods: {
    add: method("1.12", [text, text], ({ sheet }, [key, value], app) => {
      put(app, sheet, key, value);
      return found(find(sheet, key));
    }),
    getCount: method("1.12", [], ({ sheet }) => sheet.customProperties.size),
    getItem: method("1.12", [text], ({ sheet }, [key]) => found(find(sheet, key))),
    getItemOrNullObject: method("1.12", [text], ({ sheet }, [key]) => find(sheet, key)),
  },
});
