import { subtract } from "../../model/geometry";
import { either, integer, oneOf, text } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import type { App } from "../app";
import { found } from "../collection";
import { FORMAT_TYPES, addFormat, formatsOn, setFormats } from "./conditionalFormats";
import { declareClass } from "../declare";
import { handle, type HandleOf, type Place } from "../handles";

const formatHandles = (place: Place): readonly HandleOf<"ConditionalFormat">[] =>
  formatsOn(place).map(({ key }) => handle("ConditionalFormat", { sheet: place.sheet, key, place }));

/** Excel's id of a format is its priority in the collection, so it changes when others come and go. */
const find = (place: Place, id: string): HandleOf<"ConditionalFormat"> | undefined =>
  /^\d+$/.test(id) ? formatHandles(place)[Number(id)] : undefined;

function clearAll(app: App, { sheet, areas }: Place): void {
  const kept = sheet.conditionalFormats.flatMap((format) => {
    const rest = areas.reduce(
      (left, hole) => left.flatMap((area) => subtract(area, hole)),
      [...format.areas],
    );
    return rest.length > 0 ? [rest.length === format.areas.length ? format : { ...format, areas: rest }] : [];
  });
  setFormats(app, sheet, kept);
}

export const conditionalFormatCollection = declareClass("ConditionalFormatCollection", {
  items: ({ place }) => formatHandles(place),
  methods: {
    add: method("1.6", [oneOf(...FORMAT_TYPES)], ({ place }, [type], app) =>
      handle("ConditionalFormat", { sheet: place.sheet, key: addFormat(app, place, type), place }),
    ),
    clearAll: method("1.6", [], ({ place }, _none, app) => clearAll(app, place)),
    getCount: method("1.6", [], ({ place }) => formatsOn(place).length),
    getItem: method("1.6", [either(text, integer)], ({ place }, [id]) => found(find(place, String(id)))),
    getItemAt: method("1.6", [integer], ({ place }, [index]) => found(formatHandles(place)[index])),
    getItemOrNullObject: method("1.14", [text], ({ place }, [id]) => find(place, id) ?? null),
  },
});
