import {
  NORMAL,
  addNamedStyle,
  applyNamedStyle,
  changeNamedStyle,
  deleteNamedStyle,
  type NamedStyle,
  type StylePart,
} from "../../model/namedStyles";
import type { Style } from "../../model/style";
import { boolean, integer, number, oneOf, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { alreadyExists, invalidArgument } from "../../protocol/problem";
import { HORIZONTAL, VERTICAL, fileWord, rotation, storedRotation } from "../range/alignments";
import type { App } from "../app";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, type HandleOf, type Place } from "../handles";
import { common, findStyle, refuseNormal, restyleLook } from "../looks";
import { refuseProtected } from "../protected";

type StyleHandle = HandleOf<"Style">;

const styleHandle = ({ name }: NamedStyle): StyleHandle => handle("Style", { styleName: name });

const styleOf = (app: App, { styleName }: StyleHandle): NamedStyle => found(findStyle(app, styleName));

/** Excel's words for its own styles where they are not the names without spaces. */
const WORDS: Readonly<Record<string, string>> = {
  "Comma [0]": "WholeComma",
  "Currency [0]": "WholeDollar",
  Hyperlink: "Hlink",
  "Followed Hyperlink": "HlinkTrav",
  Title: "SheetTitle",
};

/** Note, Heading1, Accent1_20: a word of Excel.BuiltInStyle. */
function builtInWord(name: string): string {
  const tint = /^(\d+)% - (Accent\d)$/.exec(name);
  return tint ? `${tint[2]}_${tint[1]}` : (WORDS[name] ?? name.replaceAll(" ", ""));
}

/** How Range.style names it: Excel's own by their words, others by name. */
const styleWord = ({ name, builtInId }: NamedStyle): string =>
  builtInId === undefined ? name : builtInWord(name);

function findByWord(app: App, word: string): NamedStyle | undefined {
  const wanted = word.toLowerCase();
  return (
    findStyle(app, word) ??
    app.workbook.namedStyles.find((style) => styleWord(style).toLowerCase() === wanted)
  );
}

/** Range.style: null when the cells follow different ones. */
export function readStyleName(app: App, place: Place): string | null {
  const name = common(app, place, ({ named = NORMAL }) => named);
  const style = name === null ? undefined : findStyle(app, name);
  return style ? styleWord(style) : name;
}

export function writeStyleName(app: App, place: Place, word: string): void {
  const style = findByWord(app, word);
  if (!style) throw invalidArgument();
  refuseProtected(place.sheet, "allowFormatCells");
  for (const area of place.areas) applyNamedStyle(app.workbook, place.sheet, area, style);
}

/** Whether a style gives this part of its look to cells. */
const includes = (part: StylePart) =>
  write(
    "1.7",
    boolean,
    (item: StyleHandle, app: App) => styleOf(app, item).parts[part],
    (item, value, app) => {
      const known = styleOf(app, item);
      refuseNormal(known);
      changeNamedStyle(app.workbook, known, { parts: { ...known.parts, [part]: value } });
    },
  );

const looks = (item: StyleHandle, app: App): Style => styleOf(app, item).look;
const aligned = (item: StyleHandle, app: App): NonNullable<Style["alignment"]> =>
  looks(item, app).alignment ?? {};
const align = (app: App, item: StyleHandle, alignment: NonNullable<Style["alignment"]>): void =>
  restyleLook(app, item, { alignment });

const numberFormat = write(
  "1.7",
  text,
  (item: StyleHandle, app: App) => looks(item, app).numberFormat ?? "General",
  (item, format, app) => restyleLook(app, item, { numberFormat: format === "General" ? undefined : format }),
);

export const style = declareClass("Style", {
  scalars: {
    name: read("1.7", (item, app) => styleOf(app, item).name),
    builtIn: read("1.7", (item, app) => styleOf(app, item).builtInId !== undefined),
    includeNumber: includes("number"),
    includeFont: includes("font"),
    includeAlignment: includes("alignment"),
    includeBorder: includes("border"),
    includePatterns: includes("patterns"),
    includeProtection: includes("protection"),
    numberFormat,
    // Number formats are written alike in both languages of this Excel.
    numberFormatLocal: numberFormat,
    horizontalAlignment: write(
      "1.7",
      oneOf(...Object.values(HORIZONTAL)),
      (item, app) => HORIZONTAL[(aligned(item, app).horizontal ?? "general") as "general"],
      (item, word, app) =>
        align(app, item, { horizontal: word === "General" ? undefined : fileWord(HORIZONTAL, word) }),
    ),
    verticalAlignment: write(
      "1.7",
      oneOf(...Object.values(VERTICAL)),
      (item, app) => VERTICAL[(aligned(item, app).vertical ?? "bottom") as "top"],
      (item, word, app) =>
        align(app, item, { vertical: word === "Bottom" ? undefined : fileWord(VERTICAL, word) }),
    ),
    wrapText: write(
      "1.7",
      boolean,
      (item, app) => aligned(item, app).wrapText ?? false,
      (item, value, app) => align(app, item, { wrapText: value || undefined }),
    ),
    shrinkToFit: write(
      "1.7",
      boolean,
      (item, app) => aligned(item, app).shrinkToFit ?? false,
      (item, value, app) => align(app, item, { shrinkToFit: value || undefined }),
    ),
    indentLevel: write(
      "1.7",
      integer,
      (item, app) => aligned(item, app).indent ?? 0,
      (item, indent, app) => {
        if (indent < 0 || indent > 250) throw invalidArgument();
        align(app, item, { indent: indent || undefined });
      },
    ),
    textOrientation: write(
      "1.8",
      number,
      (item, app) => rotation(aligned(item, app).textRotation),
      (item, angle, app) => align(app, item, { textRotation: storedRotation(angle) || undefined }),
    ),
    locked: write(
      "1.7",
      boolean,
      (item, app) => looks(item, app).locked ?? true,
      (item, locked, app) => restyleLook(app, item, { locked: locked ? undefined : false }),
    ),
    formulaHidden: write(
      "1.7",
      boolean,
      (item, app) => looks(item, app).formulaHidden ?? false,
      (item, hidden, app) => restyleLook(app, item, { formulaHidden: hidden || undefined }),
    ),
  },
  navigations: {
    font: follow("1.7", ({ styleName }) => handle("RangeFont", { styleName })),
    fill: follow("1.7", ({ styleName }) => handle("RangeFill", { styleName })),
    borders: follow("1.7", ({ styleName }) => handle("RangeBorderCollection", { styleName })),
  },
  methods: {
    delete: method("1.7", [], (item, _none, app) => {
      const known = styleOf(app, item);
      refuseNormal(known);
      deleteNamedStyle(app.workbook, known);
    }),
  },
});

/** Longer names Excel does not take. */
const NAME_LIMIT = 255;

export const styleCollection = declareClass("StyleCollection", {
  items: (_styles, app) => app.workbook.namedStyles.map(styleHandle),
  methods: {
    add: method("1.7", [text], (_styles, [name], app) => {
      if (name.trim() === "" || name.length > NAME_LIMIT) throw invalidArgument();
      if (findByWord(app, name)) throw alreadyExists();
      addNamedStyle(app.workbook, name);
    }),
    getCount: method("1.9", [], (_styles, _none, app) => app.workbook.namedStyles.length),
    getItem: method("1.7", [text], (_styles, [name], app) => styleHandle(found(findByWord(app, name)))),
    getItemAt: method("1.9", [integer], (_styles, [index], app) =>
      styleHandle(found(app.workbook.namedStyles[index])),
    ),
    getItemOrNullObject: method("1.14", [text], (_styles, [name], app) => {
      const known = findByWord(app, name);
      return known ? styleHandle(known) : null;
    }),
  },
});
