import type { Handle, ObjectClass } from "../../protocol/declaration";
import { text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import type { App } from "../app";
import { found, sameName } from "../collection";
import { declareClass } from "../declare";
import { handle } from "../handles";

type Gallery = "TableStyle" | "PivotTableStyle" | "SlicerStyle" | "TimelineStyle";

/** Excel's own styles, `TableStyleLight1` and so on, with how many there are of each tone. */
const STYLES: Readonly<Record<Gallery, { prefix: string; tones: Record<string, number>; usual: string }>> = {
  TableStyle: {
    prefix: "TableStyle",
    tones: { Light: 21, Medium: 28, Dark: 11 },
    usual: "TableStyleMedium2",
  },
  PivotTableStyle: {
    prefix: "PivotStyle",
    tones: { Light: 28, Medium: 28, Dark: 28 },
    usual: "PivotStyleLight16",
  },
  SlicerStyle: {
    prefix: "SlicerStyle",
    tones: { Light: 6, Dark: 6, Other: 2 },
    usual: "SlicerStyleLight1",
  },
  TimelineStyle: {
    prefix: "TimeSlicerStyle",
    tones: { Light: 6, Dark: 6 },
    usual: "TimeSlicerStyleLight1",
  },
};

export function stylesIn(gallery: Gallery): readonly string[] {
  const { prefix, tones } = STYLES[gallery];
  return Object.entries(tones).flatMap(([tone, count]) =>
    Array.from({ length: count }, (_, index) => `${prefix}${tone}${index + 1}`),
  );
}

/** One gallery of styles and its items. They can be looked at and named; own ones are not made here. */
function declareGallery(gallery: Gallery): readonly ObjectClass<Handle, App>[] {
  const names = stylesIn(gallery);
  const item = (styleName: string) => handle(gallery, { styleName });
  const find = (name: string) => {
    const known = names.find((one) => sameName(one, name));
    return known === undefined ? null : item(known);
  };
  return [
    declareClass<Gallery>(gallery, {
      identity: ({ styleName }) => ({ _Id: styleName }),
      scalars: {
        name: read("1.10", ({ styleName }) => styleName),
        readOnly: read("1.10", () => true),
      },
    }),
    declareClass<`${Gallery}Collection`>(`${gallery}Collection`, {
      items: () => names.map(item),
      methods: {
        getCount: method("1.10", [], () => names.length),
        getDefault: method("1.10", [], () => item(STYLES[gallery].usual)),
        getItem: method("1.10", [text], (_styles, [name]) => found(find(name))),
        getItemOrNullObject: method("1.10", [text], (_styles, [name]) => find(name)),
      },
    }),
  ];
}

export const galleries = (Object.keys(STYLES) as Gallery[]).flatMap(declareGallery);
