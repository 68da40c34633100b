import { BUILT_IN_LOOKS } from "./builtInStyles";
import type { Cell } from "./cell";
import type { Area } from "./geometry";
import type { Sheet } from "./sheet";
import { tidyStyle, type Style } from "./style";
import type { CellEntry, Workbook } from "./workbook";
import { changeStyle } from "./writing";

export type StylePart = "number" | "font" | "alignment" | "border" | "patterns" | "protection";

export const STYLE_PARTS: readonly StylePart[] = [
  "number",
  "font",
  "alignment",
  "border",
  "patterns",
  "protection",
];

/** A look with a name, such as Good or Heading 1. Cells remember which one they follow. */
export interface NamedStyle {
  readonly name: string;
  /** Its number in Excel's list; undefined for one's own. */
  readonly builtInId?: number;
  readonly look: Style;
  /** What of its look it gives to cells. */
  readonly parts: Readonly<Record<StylePart, boolean>>;
}

/** The look of every cell nobody gave another one. */
export const NORMAL = "Normal";

export const ALL_PARTS: NamedStyle["parts"] = {
  number: true,
  font: true,
  alignment: true,
  border: true,
  patterns: true,
  protection: true,
};

export const BUILT_IN_STYLES: readonly NamedStyle[] = BUILT_IN_LOOKS.map(
  ([builtInId, name, parts, look]): NamedStyle => ({
    name,
    builtInId,
    look: tidyStyle(look),
    parts:
      parts === "all"
        ? ALL_PARTS
        : (Object.fromEntries(
            STYLE_PARTS.map((part) => [part, parts.includes(part)]),
          ) as NamedStyle["parts"]),
  }),
);

/** Only the parts a style gives, each of them whole: what it does not say becomes the usual. */
function whole(look: Style, parts: NamedStyle["parts"]): Style {
  return {
    ...(parts.number && { numberFormat: look.numberFormat }),
    ...(parts.font && { font: { ...NO_FONT, ...look.font } }),
    ...(parts.patterns && { fill: { ...NO_FILL, ...look.fill } }),
    ...(parts.border && { borders: { ...NO_BORDERS, ...look.borders } }),
    ...(parts.alignment && { alignment: { ...NO_ALIGNMENT, ...look.alignment } }),
    ...(parts.protection && { locked: look.locked, formulaHidden: look.formulaHidden }),
  };
}

const none = <K extends string>(...keys: readonly K[]): Record<K, undefined> =>
  Object.fromEntries(keys.map((key) => [key, undefined])) as Record<K, undefined>;

const NO_FONT = none("name", "size", "bold", "italic", "underline", "strikethrough", "color");
const NO_FILL = none("color", "pattern", "patternColor");
const NO_BORDERS = none("top", "bottom", "left", "right", "diagonalUp", "diagonalDown");
const NO_ALIGNMENT = none("horizontal", "vertical", "wrapText", "indent", "textRotation", "shrinkToFit");

const nameOf = ({ name }: NamedStyle): string | undefined => (name === NORMAL ? undefined : name);

/** Gives cells a named style. */
export function applyNamedStyle(workbook: Workbook, sheet: Sheet, area: Area, style: NamedStyle): void {
  changeStyle(workbook, sheet, area, { ...whole(style.look, style.parts), named: nameOf(style) });
}

/** Changes a named style; cells that follow it change along in those parts that look as it did. */
export function changeNamedStyle(workbook: Workbook, style: NamedStyle, patch: Partial<NamedStyle>): void {
  const now = { ...style, ...patch, look: tidyStyle(patch.look ?? style.look) };
  workbook.edit({ actor: workbook.actor, undo: "style" }, () => {
    const namedStyles = workbook.namedStyles.map((one) => (one === style ? now : one));
    workbook.change(workbook, { namedStyles }, styleEvent(workbook));
    if (patch.look) restyleFollowers(workbook, style, (look) => whole(now.look, followed(look, style)));
  });
}

/** Takes a style away; its cells become plain, as in Excel. */
export function deleteNamedStyle(workbook: Workbook, style: NamedStyle): void {
  workbook.edit({ actor: workbook.actor, undo: "style" }, () => {
    restyleFollowers(workbook, style, (look) => ({ ...whole({}, followed(look, style)), named: undefined }));
    const namedStyles = workbook.namedStyles.filter((one) => one !== style);
    workbook.change(workbook, { namedStyles }, styleEvent(workbook));
  });
}

export function addNamedStyle(workbook: Workbook, name: string): void {
  const made: NamedStyle = { name, look: {}, parts: ALL_PARTS };
  workbook.edit({ actor: workbook.actor, undo: "style" }, () =>
    workbook.change(workbook, { namedStyles: [...workbook.namedStyles, made] }, styleEvent(workbook)),
  );
}

const styleEvent = ({ actor }: Workbook) => ({ type: "workbookParts", part: "namedStyles", actor }) as const;

/** The parts in which a cell still looks like its style. */
function followed(look: Style, { look: old, parts }: NamedStyle): NamedStyle["parts"] {
  const same = (...keys: readonly (keyof Style)[]): boolean =>
    keys.every((key) => JSON.stringify(look[key]) === JSON.stringify(old[key]));
  return {
    number: parts.number && same("numberFormat"),
    font: parts.font && same("font"),
    alignment: parts.alignment && same("alignment"),
    border: parts.border && same("borders"),
    patterns: parts.patterns && same("fill"),
    protection: parts.protection && same("locked", "formulaHidden"),
  };
}

function restyleFollowers(workbook: Workbook, style: NamedStyle, patch: (look: Style) => Style): void {
  const { styles } = workbook;
  const made = new Map<number, number>();
  const change = (number: number): number => {
    const look = styles.get(number);
    if (look.named !== nameOf(style)) return number;
    const known = made.get(number) ?? styles.change(number, patch(look));
    made.set(number, known);
    return known;
  };
  for (const sheet of workbook.sheets) restyleSheet(workbook, sheet, change);
}

function restyleSheet(workbook: Workbook, sheet: Sheet, change: (style: number) => number): void {
  const entries = [...sheet.cells.entries()].flatMap(([row, column, cell]): CellEntry[] => {
    const style = change(cell.style);
    const now: Cell = { ...cell, style, changed: { ...cell.changed, style: true } };
    return style === cell.style ? [] : [[row, column, now]];
  });
  if (entries.length > 0) workbook.replaceCells(sheet, entries, "formats");
  const rows = restyleLooks(sheet.rows, change);
  const columns = restyleLooks(sheet.columns, change);
  if (rows !== sheet.rows) workbook.change(sheet, { rows });
  if (columns !== sheet.columns) workbook.change(sheet, { columns });
}

function restyleLooks<T extends { readonly style?: number }>(
  looks: ReadonlyMap<number, T>,
  change: (style: number) => number,
): ReadonlyMap<number, T> {
  const changed = [...looks].filter(([, { style }]) => style !== undefined && change(style) !== style);
  if (changed.length === 0) return looks;
  return new Map([
    ...looks,
    ...changed.map(([key, look]) => [key, { ...look, style: change(look.style ?? 0) }] as const),
  ]);
}
