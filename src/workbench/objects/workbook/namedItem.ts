import { areaAddress, quoteSheetName } from "../../model/address";
import type { DefinedName } from "../../model/parts";
import { fixedAddress } from "../../model/references";
import type { Scalar } from "../../model/values";
import { plainValue } from "../../model/writing";
import { alreadyExists, invalidArgument, invalidOperation } from "../../protocol/problem";
import { boolean, either, handleOf, optional, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { valueType } from "../cells";
import { changeWorkbook } from "../change";
import { found, sameName } from "../collection";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { readReference, theArea } from "../places";

type NameHandle = HandleOf<"NamedItem">;
type Names = HandleOf<"NamedItemCollection">;

const nameHandle = ({ name, sheetId }: DefinedName): NameHandle =>
  handle("NamedItem", { name, ...(sheetId !== undefined && { sheetId }) });

const isItem = ({ name, sheetId }: NameHandle, item: DefinedName): boolean =>
  sameName(item.name, name) && item.sheetId === sheetId;

const itemOf = (app: App, wanted: NameHandle): DefinedName =>
  found(app.workbook.names.find((item) => isItem(wanted, item)));

/** The workbook's own names, or those of one sheet. */
const namesIn = (app: App, { sheet }: Names): readonly DefinedName[] =>
  app.workbook.names.filter(({ sheetId }) => sheetId === sheet?.id);

function find(app: App, names: Names, name: string): NameHandle | null {
  const item = namesIn(app, names).find((known) => sameName(known.name, name));
  return item ? nameHandle(item) : null;
}

function change(app: App, wanted: NameHandle, patch: Partial<DefinedName>): void {
  const old = itemOf(app, wanted);
  changeWorkbook(app, "names", {
    names: app.workbook.names.map((item) => (item === old ? { ...item, ...patch } : item)),
  });
}

/** Letters, digits, dots and underscores; no cell address, no R or C. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const ADDRESS = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

function add(
  app: App,
  names: Names,
  name: string,
  refersTo: HandleOf<"Range"> | string,
  comment: string | undefined,
) {
  if (!NAME.test(name) || ADDRESS.test(name)) throw invalidArgument();
  if (find(app, names, name)) throw alreadyExists();
  const formula =
    typeof refersTo === "string"
      ? withEquals(refersTo)
      : `=${fixedAddress(refersTo.place.sheet.name, theArea(refersTo.place))}`;
  const item: DefinedName = {
    name,
    formula,
    visible: true,
    ...(names.sheet && { sheetId: names.sheet.id }),
    ...(comment !== undefined && { comment }),
  };
  changeWorkbook(app, "names", { names: [...app.workbook.names, item] });
  return nameHandle(item);
}

function rangeOf(app: App, wanted: NameHandle): HandleOf<"Range"> | null {
  const place = readReference(app, itemOf(app, wanted).formula);
  return place ? rangeOn(place.sheet, place.area) : null;
}

function evaluate(app: App, wanted: NameHandle): Scalar {
  const { workbook } = app;
  const sheetId = wanted.sheetId ?? workbook.activeSheet.id;
  return workbook.calculator?.evaluate(workbook, itemOf(app, wanted).formula, sheetId, 0, 0) ?? null;
}

export const namedItem = declareClass("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: read("1.1", (item, app) => itemOf(app, item).name),
    formula: write(
      "1.7",
      text,
      (item, app) => itemOf(app, item).formula,
      (item, formula, app) => change(app, item, { formula: withEquals(formula) }),
    ),
    type: read("1.1", (item, app) => {
      if (rangeOf(app, item)) return "Range";
      const type = valueType(evaluate(app, item));
      return type === "Empty" ? "String" : type;
    }),
    // For a range its address: Sheet1!$A$1:$B$2 without the dollar signs, as Excel answers.
    value: read("1.1", (item, app) => {
      const place = readReference(app, itemOf(app, item).formula);
      return place
        ? `${quoteSheetName(place.sheet.name)}!${areaAddress(place.area)}`
        : plainValue(evaluate(app, item));
    }),
    visible: write(
      "1.1",
      boolean,
      (item, app) => itemOf(app, item).visible,
      (item, visible, app) => change(app, item, { visible }),
    ),
    comment: write(
      "1.4",
      text,
      (item, app) => itemOf(app, item).comment ?? "",
      (item, comment, app) => {
        change(app, item, { comment });
        app.workbook.forgetUndo();
      },
    ),
    scope: read("1.4", ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet")),
  },
  navigations: {
    worksheet: follow("1.4", ({ sheetId }, app) => {
      if (sheetId === undefined) throw invalidOperation("The name belongs to the whole workbook.");
      return handle("Worksheet", { sheet: found(app.workbook.sheetById(sheetId)) });
    }),
    worksheetOrNullObject: follow("1.4", ({ sheetId }, app) => {
      const sheet = sheetId === undefined ? undefined : app.workbook.sheetById(sheetId);
      return sheet ? handle("Worksheet", { sheet }) : null;
    }),
  },
  methods: {
    getRange: method("1.1", [], (item, _none, app) => found(rangeOf(app, item))),
    getRangeOrNullObject: method("1.4", [], (item, _none, app) => rangeOf(app, item)),
    delete: method("1.4", [], (item, _none, app) => {
      const gone = itemOf(app, item);
      changeWorkbook(app, "names", { names: app.workbook.names.filter((known) => known !== gone) });
    }),
  },
});

const reference = either(handleOf<HandleOf<"Range">>("Range"), text);

export const namedItemCollection = declareClass("NamedItemCollection", {
  items: (names, app) => namesIn(app, names).map(nameHandle),
  methods: {
    add: method(
      "1.4",
      [text, reference, optional(text, undefined)],
      (names, [name, refersTo, comment], app) => add(app, names, name, refersTo, comment),
    ),
    addFormulaLocal: method(
      "1.4",
      [text, text, optional(text, undefined)],
      (names, [name, formula, comment], app) => add(app, names, name, formula, comment),
    ),
    getCount: method("1.4", [], (names, _none, app) => namesIn(app, names).length),
    getItem: method("1.1", [text], (names, [name], app) => found(find(app, names, name))),
    getItemOrNullObject: method("1.4", [text], (names, [name], app) => find(app, names, name)),
  },
});
