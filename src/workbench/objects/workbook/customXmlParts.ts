import type { CustomXmlPart } from "../../model/documentParts";
import { invalidArgument } from "../../protocol/problem";
import { text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import type { App } from "../app";
import { changeWorkbook } from "../change";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";

const partOf = (app: App, id: string): CustomXmlPart =>
  found(app.workbook.customXml.find((part) => part.id === id));

const partHandle = ({ id }: CustomXmlPart): HandleOf<"CustomXmlPart"> => handle("CustomXmlPart", { id });

const BODY = /^(?:\uFEFF)?(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)*<([\w.:-]+)([^>]*)>/;

/** The namespace of the root element. */
function namespaceOf({ xml }: CustomXmlPart): string {
  const [, name = "", attributes = ""] = BODY.exec(xml) ?? [];
  const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
  return new RegExp(String.raw`\s${prefix}\s*=\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

/** Takes what has one root element that is closed at the end. */
function checkXml(xml: string): string {
  const [, name = "", attributes = ""] = BODY.exec(xml) ?? [];
  const isWhole = name !== "" && (attributes.endsWith("/") || new RegExp(`</${name}\\s*>\\s*$`).test(xml));
  if (!isWhole) throw invalidArgument("The text is no XML document.");
  return xml;
}

/** Ids look like GUIDs and are counted, so that the same deeds give the same file. */
function nextId(app: App): string {
  const taken = new Set(app.workbook.customXml.map(({ id }) => id));
  for (let n = taken.size + 1; ; n++) {
    const id = `{4B504900-0000-4000-8000-${n.toString(16).padStart(12, "0").toUpperCase()}}`;
    if (!taken.has(id)) return id;
  }
}

function find(parts: readonly CustomXmlPart[], id: string): HandleOf<"CustomXmlPart"> | null {
  const part = parts.find((item) => item.id.toLowerCase() === id.toLowerCase());
  return part ? partHandle(part) : null;
}

export const customXmlPart = declareClass("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: read("1.5", ({ id }) => id),
    namespaceUri: read("1.5", ({ id }, app) => namespaceOf(partOf(app, id))),
  },
  methods: {
    getXml: method("1.5", [], ({ id }, _none, app) => partOf(app, id).xml),
    setXml: method("1.5", [text], ({ id }, [xml], app) => {
      const old = partOf(app, id);
      const customXml = app.workbook.customXml.map((part) =>
        part === old ? { ...part, xml: checkXml(xml) } : part,
      );
      changeWorkbook(app, "customXml", { customXml });
    }),
    delete: method("1.5", [], ({ id }, _none, app) => {
      const gone = partOf(app, id);
      changeWorkbook(app, "customXml", { customXml: app.workbook.customXml.filter((part) => part !== gone) });
    }),
  },
});

export const customXmlPartCollection = declareClass("CustomXmlPartCollection", {
  items: (_parts, app) => app.workbook.customXml.map(partHandle),
  methods: {
    add: method("1.5", [text], (_parts, [xml], app) => {
      const part = { id: nextId(app), xml: checkXml(xml) };
      changeWorkbook(app, "customXml", { customXml: [...app.workbook.customXml, part] });
      return partHandle(part);
    }),
    getByNamespace: method("1.5", [text], (_parts, [namespace]) =>
      handle("CustomXmlPartScopedCollection", { namespace }),
    ),
    getCount: method("1.5", [], (_parts, _none, app) => app.workbook.customXml.length),
    getItem: method("1.5", [text], (_parts, [id], app) => found(find(app.workbook.customXml, id))),
    getItemOrNullObject: method("1.5", [text], (_parts, [id], app) => find(app.workbook.customXml, id)),
  },
});

const scoped = (app: App, { namespace }: HandleOf<"CustomXmlPartScopedCollection">): CustomXmlPart[] =>
  app.workbook.customXml.filter((part) => namespaceOf(part) === namespace);

/** The one part of a namespace; several are as much a mistake as none. */
function only(parts: readonly CustomXmlPart[]): HandleOf<"CustomXmlPart"> | null {
  const [part, ...others] = parts;
  return part && others.length === 0 ? partHandle(part) : null;
}

export const customXmlPartScopedCollection = declareClass("CustomXmlPartScopedCollection", {
  items: (parts, app) => scoped(app, parts).map(partHandle),
  methods: {
    getCount: method("1.5", [], (parts, _none, app) => scoped(app, parts).length),
    getItem: method("1.5", [text], (parts, [id], app) => found(find(scoped(app, parts), id))),
    getItemOrNullObject: method("1.5", [text], (parts, [id], app) => find(scoped(app, parts), id)),
    getOnlyItem: method("1.5", [], (parts, _none, app) => found(only(scoped(app, parts)))),
    getOnlyItemOrNullObject: method("1.5", [], (parts, _none, app) => only(scoped(app, parts))),
  },
});
