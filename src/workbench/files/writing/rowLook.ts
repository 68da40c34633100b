import type { RowLook } from "../../model/parts";
import { attributeOf } from "../reading/cellTag";
import { withAttribute } from "../xml/tag";
import type { StyleWriter } from "./styleWriter";

export const sameLook = (a: RowLook | undefined, b: RowLook | undefined): boolean =>
  a?.height === b?.height &&
  (a?.hidden ?? false) === (b?.hidden ?? false) &&
  (a?.level ?? 0) === (b?.level ?? 0) &&
  (a?.style ?? 0) === (b?.style ?? 0);

/** A <row> tag that says this look. */
export function withLook(tag: string, look: RowLook | undefined, styles: StyleWriter): string {
  const base = Number(attributeOf(tag, "s") ?? 0);
  const style = look?.style ? styles.numberFor(look.style, base) : undefined;
  const attributes: readonly (readonly [string, number | undefined])[] = [
    ["s", style],
    ["customFormat", style === undefined ? undefined : 1],
    ["ht", look?.height],
    ["hidden", look?.hidden ? 1 : undefined],
    ["outlineLevel", look?.level],
    ["customHeight", look?.height === undefined ? undefined : 1],
  ];
  return attributes.reduce((text, [name, value]) => withAttribute(text, name, value), tag);
}

/** A row with these cells. */
export function closedRow(tag: string, cells: string, prefix: string): string {
  const open = tag.replace(/\s*\/?>$/, "");
  return cells === "" ? `${open}/>` : `${open}>${cells}</${prefix}row>`;
}
