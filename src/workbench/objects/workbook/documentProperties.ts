import type { CustomPropertyValue, DocumentProperties } from "../../model/documentParts";
import { invalidArgument } from "../../protocol/problem";
import { either, boolean, integer, number, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { changeWorkbook } from "../change";
import { found, sameName } from "../collection";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";

function setProperty(app: App, patch: DocumentProperties): void {
  changeWorkbook(app, "properties", { properties: { ...app.workbook.properties, ...patch } });
}

const word = (
  name: "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company",
) =>
  write(
    "1.7",
    text,
    (_item: HandleOf<"DocumentProperties">, app: App) => app.workbook.properties[name] ?? "",
    (_item, value, app) => setProperty(app, { [name]: value }),
  );

export const documentProperties = declareClass("DocumentProperties", {
  scalars: {
    title: word("title"),
    subject: word("subject"),
    author: word("author"),
    keywords: word("keywords"),
    comments: word("comments"),
    category: word("category"),
    manager: word("manager"),
    company: word("company"),
    lastAuthor: read("1.7", (_item, app) => app.workbook.properties.lastAuthor ?? ""),
    creationDate: read("1.7", (_item, app) => app.workbook.properties.creationDate ?? null),
    revisionNumber: write(
      "1.7",
      integer,
      (_item, app) => app.workbook.properties.revisionNumber ?? 0,
      (_item, revisionNumber, app) => setProperty(app, { revisionNumber }),
    ),
  },
  navigations: { custom: follow("1.7", () => handle("CustomPropertyCollection", {})) },
});

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** Texts, numbers, yes or no, and dates, which JSON spells as texts of a shape of their own. */
const valueOf = (value: unknown): CustomPropertyValue => {
  const given = either(either(text, number), boolean)(value);
  if (typeof given === "string" && DATE.test(given)) return { date: given.replace(/\.\d+Z$/, "Z") };
  if (typeof given === "string" && given.length > VALUE_LIMIT) throw invalidArgument();
  return given;
};

/** Excel's longest key and value. */
const [KEY_LIMIT, VALUE_LIMIT] = [255, 255];

const keyIn = (app: App, key: string): string | undefined =>
  [...app.workbook.customProperties.keys()].find((known) => sameName(known, key));

function put(app: App, key: string, value: CustomPropertyValue): HandleOf<"CustomProperty"> {
  if (key === "" || key.length > KEY_LIMIT) throw invalidArgument();
  const name = keyIn(app, key) ?? key;
  const customProperties = new Map(app.workbook.customProperties).set(name, value);
  changeWorkbook(app, "customProperties", { customProperties });
  return handle("CustomProperty", { key: name });
}

function find(app: App, key: string): HandleOf<"CustomProperty"> | null {
  const name = keyIn(app, key);
  return name === undefined ? null : handle("CustomProperty", { key: name });
}

const valueAt = (app: App, key: string): CustomPropertyValue => found(app.workbook.customProperties.get(key));

export const customProperty = declareClass("CustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: read("1.7", ({ key }) => key),
    type: read("1.7", ({ key }, app) => {
      const value = valueAt(app, key);
      if (typeof value === "object") return "Date";
      return { string: "String", number: "Number", boolean: "Boolean" }[typeof value as "string"];
    }),
    value: write(
      "1.7",
      valueOf,
      ({ key }, app) => {
        const value = valueAt(app, key);
        return typeof value === "object" ? value.date : value;
      },
      ({ key }, value, app) => void put(app, key, value),
    ),
  },
  methods: {
    delete: method("1.7", [], ({ key }, _none, app) => {
      const customProperties = new Map(app.workbook.customProperties);
      customProperties.delete(key);
      changeWorkbook(app, "customProperties", { customProperties });
    }),
  },
});

export const customPropertyCollection = declareClass("CustomPropertyCollection", {
  items: (_items, app) =>
    [...app.workbook.customProperties.keys()].map((key) => handle("CustomProperty", { key })),
  methods: {
    add: method("1.7", [text, valueOf], (_items, [key, value], app) => put(app, key, value)),
    deleteAll: method("1.7", [], (_items, _none, app) =>
      changeWorkbook(app, "customProperties", { customProperties: new Map() }),
    ),
    getCount: method("1.7", [], (_items, _none, app) => app.workbook.customProperties.size),
    getItem: method("1.7", [text], (_items, [key], app) => found(find(app, key))),
    getItemOrNullObject: method("1.7", [text], (_items, [key], app) => find(app, key)),
  },
});
