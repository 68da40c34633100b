import { MAX_COLUMNS, MAX_ROWS, cellsIn, isWholeColumns, isWholeRows } from "../../model/geometry";
import { clearCells } from "../../model/writing";
import { boolean, either, handleOf, integer, optional, text } from "../../protocol/parameters";
import { follow, method, read } from "../../protocol/members";
import type { App } from "../app";
import { found } from "../collection";
import { declareClass } from "../declare";
import { areasOn, handle, type HandleOf, type Place } from "../handles";
import { findRange, intersectAll, onSheet, placeAddress } from "../places";
import { clearWhat } from "./rangeEditing";
import { refuseLockedCells } from "../protected";
import { specialCells } from "./specialCells";
import { usedWithin } from "./used";

type AreasHandle = HandleOf<"RangeAreas">;

const others = either(handleOf<HandleOf<"Range"> | AreasHandle>("Range", "RangeAreas"), text);

function intersection(
  app: App,
  place: Place,
  other: HandleOf<"Range"> | AreasHandle | string,
): AreasHandle | null {
  const target = typeof other === "string" ? findRange(app, place.sheet, other) : other.place;
  const areas = "area" in target ? [target.area] : target.areas;
  const cut = target.sheet === place.sheet ? intersectAll(place.areas, areas) : [];
  return cut.length > 0 ? areasOn(place.sheet, cut) : null;
}

function usedAreas({ sheet, areas }: Place, valuesOnly: boolean): AreasHandle | null {
  const cut = areas.flatMap((area) => usedWithin(sheet, area, valuesOnly) ?? []);
  return cut.length > 0 ? areasOn(sheet, cut) : null;
}

export const rangeAreas = declareClass("RangeAreas", {
  scalars: {
    address: read("1.9", ({ place }) => placeAddress(place)),
    addressLocal: read("1.9", ({ place }) => placeAddress(place)),
    areaCount: read("1.9", ({ place }) => place.areas.length),
    cellCount: read("1.9", ({ place }) => place.areas.reduce((sum, area) => sum + cellsIn(area), 0)),
    isEntireColumn: read("1.9", ({ place }) => place.areas.every(isWholeColumns)),
    isEntireRow: read("1.9", ({ place }) => place.areas.every(isWholeRows)),
  },
  navigations: {
    areas: follow("1.9", ({ place }) => handle("RangeCollection", { places: [place] })),
    conditionalFormats: follow("1.9", ({ place }) => handle("ConditionalFormatCollection", { place })),
    format: follow("1.9", ({ place }) => handle("RangeFormat", { place })),
    dataValidation: follow("1.9", ({ place }) => handle("DataValidation", { place })),
    worksheet: follow("1.9", ({ place }) => handle("Worksheet", { sheet: place.sheet })),
  },
  methods: {
    calculate: method("1.9", [], (_areas, _none, app) => app.calculate(false)),
    clear: method("1.9", [clearWhat], ({ place }, [what], app) => {
      refuseLockedCells(app, place);
      for (const area of place.areas) clearCells(app.workbook, place.sheet, area, what);
    }),
    getEntireColumn: method("1.9", [], ({ place }) =>
      areasOn(
        place.sheet,
        place.areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
      ),
    ),
    getEntireRow: method("1.9", [], ({ place }) =>
      areasOn(
        place.sheet,
        place.areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
      ),
    ),
    getIntersection: method("1.9", [others], ({ place }, [other], app) =>
      found(intersection(app, place, other)),
    ),
    getIntersectionOrNullObject: method("1.9", [others], ({ place }, [other], app) =>
      intersection(app, place, other),
    ),
    getOffsetRangeAreas: method("1.9", [integer, integer], ({ place }, [down, right]) =>
      areasOn(
        place.sheet,
        place.areas.map(({ top, left, bottom, right: end }) =>
          onSheet({ top: top + down, left: left + right, bottom: bottom + down, right: end + right }),
        ),
      ),
    ),
    getUsedRangeAreas: method("1.9", [optional(boolean, false)], ({ place }, [valuesOnly], app) => {
      if (valuesOnly) app.settle();
      return found(usedAreas(place, valuesOnly));
    }),
    getUsedRangeAreasOrNullObject: method(
      "1.9",
      [optional(boolean, false)],
      ({ place }, [valuesOnly], app) => {
        if (valuesOnly) app.settle();
        return usedAreas(place, valuesOnly);
      },
    ),
    ...specialCells<"RangeAreas">(),
    setDirty: method("1.9", [], (_areas, _none, app) => app.calculate(false)),
    getTables: method("1.9", [optional(boolean, false)], ({ place }) =>
      handle("TableScopedCollection", { place }),
    ),
    _KeepReference: method("internal", [], (areas, _none, app) => void app.references.keep(areas)),
  },
});
