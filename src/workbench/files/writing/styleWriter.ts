import type { Overlay } from "../../model/parts";
import type { Alignment, Style, StyleBook } from "../../model/style";
import { FIRST_OWN_FORMAT, builtInFormatId } from "../numberFormats";
import { readOverlay } from "../reading/overlays";
import { readStyles, type FileStyles } from "../reading/styles";
import { element, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parse";
import type { NamedStyle } from "../../model/namedStyles";
import { NamedStyleWriter, appendStyle } from "./namedStyleWriter";
import { sameData } from "./same";
import { borderElement, fillElement, overlayElement, patchFont } from "./styleParts";

/**
 * Gives the file's number for a look of the model. Looks the file already has are used as they are; a new one is
 * added as a variation of the look the cell had, so that what the model does not know of it stays.
 */
export class StyleWriter {
  private readonly known: number[];
  private readonly quotes: boolean[];
  private readonly made = new Map<string, number>();
  private readonly overlays: string[];
  private readonly named: NamedStyleWriter;
  private file: FileStyles;

  constructor(
    private readonly root: XmlElement,
    private readonly theme: XmlElement | undefined,
    private readonly book: StyleBook,
    styles: readonly NamedStyle[],
  ) {
    this.file = readStyles(root, theme);
    this.named = new NamedStyleWriter(root, this.file.named, styles, (...parts) => this.dress(...parts));
    this.known = this.file.cells.map((style) => book.add(style));
    this.quotes = this.list("cellXfs").map((xf) => xf.flag("quotePrefix"));
    this.overlays = this.file.overlays.map((overlay) => JSON.stringify(overlay));
  }

  get styles(): FileStyles {
    return this.file;
  }

  /** The model's style number for each number of the file. */
  get numbers(): readonly number[] {
    return this.known;
  }

  /** Which numbers say that a text was typed with an apostrophe. */
  get quoted(): ReadonlySet<number> {
    return new Set(this.quotes.flatMap((quoted, index) => (quoted ? [index] : [])));
  }

  private list(group: string): XmlElement[] {
    return this.root.child(group)?.elements ?? [];
  }

  /** The s attribute for a cell. `base` is the one it had; `forced` is for text typed with an apostrophe. */
  numberFor(style: number, base = 0, forced = false): number {
    if (this.known[base] === style && (this.quotes[base] ?? false) === forced) return base;
    const key = `${style} ${base} ${forced}`;
    const made = this.made.get(key);
    if (made !== undefined) return made;
    const equal = this.known.findIndex((known, index) => known === style && this.quotes[index] === forced);
    const number = equal >= 0 ? equal : style === 0 && !forced ? 0 : this.add(style, base, forced);
    this.made.set(key, number);
    return number;
  }

  private add(style: number, base: number, forced: boolean): number {
    const wanted = this.book.get(style);
    const before = this.file.cells[base] ?? {};
    const source =
      this.list("cellXfs")[base] ??
      element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const xf = parseXml(source.toString()).root;
    if (wanted.named !== before.named) xf.set("xfId", this.named.idOf(wanted.named));
    this.dress(xf, before, wanted);
    xf.set("quotePrefix", forced ? 1 : undefined);
    this.known.push(style);
    this.quotes.push(forced);
    return this.append("cellXfs", xf);
  }

  /** Named styles that are new or others than the file has, and those that went. */
  finish(): void {
    this.named.write();
  }

  /** Gives an xf element the parts in which two looks differ. */
  private dress(xf: XmlElement, before: Style, wanted: Style): void {
    if (!sameData(wanted.numberFormat, before.numberFormat))
      this.setFormat(xf, wanted.numberFormat ?? "General");
    if (!sameData(wanted.font, before.font)) {
      const old = this.list("fonts")[xf.number("fontId") ?? 0];
      this.setPart(xf, "font", patchFont(old, before.font ?? {}, wanted.font ?? {}, this.usualFont()));
    }
    if (!sameData(wanted.fill, before.fill)) this.setPart(xf, "fill", fillElement(wanted.fill ?? {}));
    if (!sameData(wanted.borders, before.borders))
      this.setPart(xf, "border", borderElement(wanted.borders ?? {}));
    if (!sameData(wanted.alignment, before.alignment)) setAlignment(xf, wanted.alignment ?? {});
    if (wanted.locked !== before.locked || wanted.formulaHidden !== before.formulaHidden)
      setLocks(xf, wanted);
  }

  /** What a font that says nothing looks like in this file. */
  private usualFont(): XmlElement | undefined {
    return this.list("fonts")[this.list("cellXfs")[0]?.number("fontId") ?? 0];
  }

  private setFormat(xf: XmlElement, code: string): void {
    xf.set("numFmtId", builtInFormatId(code) ?? this.formatId(code)).set("applyNumberFormat", 1);
  }

  private formatId(code: string): number {
    const items = this.list("numFmts");
    const equal = items.find((item) => item.get("formatCode") === code)?.number("numFmtId");
    if (equal !== undefined) return equal;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...items.map((item) => item.number("numFmtId") ?? 0)) + 1;
    this.append("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private setPart(xf: XmlElement, part: "font" | "fill" | "border", item: XmlElement): void {
    const group = `${part}s`;
    const source = item.toString();
    const equal = this.list(group).findIndex((old) => old.toString() === source);
    xf.set(`${part}Id`, equal >= 0 ? equal : this.append(group, item));
    xf.set(`apply${part[0]?.toUpperCase() ?? ""}${part.slice(1)}`, 1);
  }

  private append(group: string, item: XmlElement): number {
    return appendStyle(this.root, group, item);
  }

  /** The dxfId for the look of a conditional format; an equal look is used again. */
  overlayNumber(overlay: Overlay): number {
    const made = overlayElement(overlay);
    // Compared as it would be read back, so that the same look is not added again by every save.
    const key = JSON.stringify(readOverlay(made, this.file.colors));
    const equal = this.overlays.indexOf(key);
    if (equal >= 0) return equal;
    this.overlays.push(key);
    const number = this.append("dxfs", made);
    this.file = readStyles(this.root, this.theme);
    return number;
  }
}

function setAlignment(xf: XmlElement, wanted: Alignment): void {
  const item = xf.child("alignment") ?? element("alignment");
  if (!item.parent) xf.insertBefore(xf.elements[0], item);
  for (const name of ["horizontal", "vertical", "wrapText", "indent", "textRotation", "shrinkToFit"] as const)
    item.set(name, wanted[name]);
  xf.set("applyAlignment", 1);
}

function setLocks(xf: XmlElement, wanted: Style): void {
  const item = xf.child("protection") ?? element("protection");
  if (!item.parent) xf.insertBefore(xf.child("extLst"), item);
  item
    .set("locked", wanted.locked === false ? 0 : undefined)
    .set("hidden", wanted.formulaHidden ? 1 : undefined);
  xf.set("applyProtection", 1);
}
