import { anything, text } from "../../protocol/parameters";
import { method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { changeWorkbook } from "../change";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";

function put(app: App, key: string, value: unknown): void {
  changeWorkbook(app, "settings", { settings: new Map(app.workbook.settings).set(key, value) });
}

function find(app: App, key: string): HandleOf<"Setting"> | null {
  return app.workbook.settings.has(key) ? handle("Setting", { key }) : null;
}

export const setting = declareClass("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: read("1.4", ({ key }) => key),
    value: write(
      "1.4",
      anything,
      ({ key }, app) => app.workbook.settings.get(key) ?? null,
      ({ key }, value, app) => put(app, key, value),
    ),
  },
  methods: {
    delete: method("1.4", [], ({ key }, _none, app) => {
      const settings = new Map(app.workbook.settings);
      settings.delete(key);
      changeWorkbook(app, "settings", { settings });
    }),
  },
});

export const settingCollection = declareClass("SettingCollection", {
  items: (_settings, app) => [...app.workbook.settings.keys()].map((key) => handle("Setting", { key })),
  methods: {
    add: method("1.4", [text, anything], (_settings, [key, value], app) => {
      put(app, key, value);
      return handle("Setting", { key });
    }),
    getCount: method("1.4", [], (_settings, _none, app) => app.workbook.settings.size),
    getItem: method("1.4", [text], (_settings, [key], app) => found(find(app, key))),
    getItemOrNullObject: method("1.4", [text], (_settings, [key], app) => find(app, key)),
  },
});
