import { sheetAddress } from "../../model/address";
import type { DataPlace } from "../../model/charts/data";
import type { Sheet } from "../../model/sheet";
import type { Method } from "../../protocol/declaration";
import { either, handleOf, integer, text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import { follow } from "../../protocol/members";
import { itemNotFound } from "../../protocol/problem";
import type { App } from "../app";
import { found } from "../collection";
import { declareClass } from "../declare";
import { areasOn, handle, rangeOn, type HandleOf, type Place } from "../handles";

/** What cells read, or who reads them; `all` goes on from there to the end. */
function trace(
  app: App,
  place: Place,
  way: "precedents" | "dependents",
  all: boolean,
): HandleOf<"WorkbookRangeAreas"> {
  app.settle();
  const { calculator, workbook } = app;
  const seen = new Map<string, DataPlace>();
  let from: readonly DataPlace[] = place.areas.map((area) => ({ sheet: place.sheet, area }));
  do {
    const next = from.flatMap((one) => calculator?.[way](workbook, one) ?? []);
    from = next.filter((one) => {
      const key = sheetAddress(one.sheet.name, one.area);
      return !seen.has(key) && Boolean(seen.set(key, one));
    });
  } while (all && from.length > 0);
  if (seen.size === 0) throw itemNotFound();
  return handle("WorkbookRangeAreas", { places: joined([...seen.values()]) });
}

/** One place for each sheet, in the order of the first found. */
function joined(places: readonly DataPlace[]): Place[] {
  const bySheet = new Map<Sheet, DataPlace[]>();
  for (const one of places) bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), one]);
  return [...bySheet].map(([sheet, found]) => ({
    sheet,
    areas: found.map(({ area }) => area).sort((a, b) => a.top - b.top || a.left - b.left),
  }));
}

export const rangePrecedents: Record<string, Method<HandleOf<"Range">, App>> = {
  getDirectPrecedents: method("1.12", [], ({ place }, _none, app) => trace(app, place, "precedents", false)),
  getPrecedents: method("1.14", [], ({ place }, _none, app) => trace(app, place, "precedents", true)),
  getDirectDependents: method("1.13", [], ({ place }, _none, app) => trace(app, place, "dependents", false)),
  getDependents: method("1.15", [], ({ place }, _none, app) => trace(app, place, "dependents", true)),
};

function onSheet(app: App, { places }: HandleOf<"WorkbookRangeAreas">, key: HandleOf<"Worksheet"> | string) {
  const sheet =
    typeof key === "string" ? (app.workbook.sheetById(key) ?? app.workbook.sheetByName(key)) : key.sheet;
  const place = places.find((item) => item.sheet === sheet);
  return place ? areasOn(place.sheet, place.areas) : null;
}

const sheetKey = either(handleOf<HandleOf<"Worksheet">>("Worksheet"), text);

export const workbookRangeAreas = declareClass("WorkbookRangeAreas", {
  scalars: {
    addresses: read("1.12", ({ places }) =>
      places.map(({ sheet, areas }) => areas.map((area) => sheetAddress(sheet.name, area)).join(",")),
    ),
  },
  navigations: {
    areas: follow("1.12", ({ places }) => handle("RangeAreasCollection", { places })),
    // One collection for the ranges of all sheets.
    ranges: follow("1.12", ({ places }) => handle("RangeCollection", { places })),
  },
  methods: {
    getRangeAreasBySheet: method("1.12", [sheetKey], (item, [key], app) => found(onSheet(app, item, key))),
    getRangeAreasOrNullObjectBySheet: method("1.12", [sheetKey], (item, [key], app) =>
      onSheet(app, item, key),
    ),
    _KeepReference: method("internal", [], (item, _none, app) => void app.references.keep(item)),
  },
});

export const rangeAreasCollection = declareClass("RangeAreasCollection", {
  items: ({ places }) => places.map(({ sheet, areas }) => areasOn(sheet, areas)),
  methods: {
    getCount: method("1.12", [], ({ places }) => places.length),
    getItemAt: method("1.12", [integer], ({ places }, [index]) => {
      const { sheet, areas } = found(places[index]);
      return areasOn(sheet, areas);
    }),
  },
});

const rangesOf = ({ places }: HandleOf<"RangeCollection">): HandleOf<"Range">[] =>
  places.flatMap(({ sheet, areas }) => areas.map((area) => rangeOn(sheet, area)));

export const rangeCollection = declareClass("RangeCollection", {
  items: rangesOf,
  methods: {
    getCount: method("1.9", [], (item) => rangesOf(item).length),
    getItemAt: method("1.9", [integer], (item, [index]) => found(rangesOf(item)[index])),
  },
});
