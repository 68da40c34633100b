import { NORMAL, type NamedStyle } from "../../model/namedStyles";
import type { Style } from "../../model/style";
import type { FileNamedStyle } from "../reading/styles";
import { element, type XmlElement } from "../xml/element";
import { placeInStyles } from "../xml/sheetOrder";
import { sameData } from "./same";

/** Adds an item to one of the lists of the styles part and gives its number. */
export function appendStyle(root: XmlElement, group: string, item: XmlElement): number {
  const list = root.child(group) ?? placeInStyles(root, element(group));
  list.append(item);
  const count = list.elements.length;
  list.set("count", count);
  return count - 1;
}

type Dress = (xf: XmlElement, before: Style, wanted: Style) => void;

const APPLY = {
  number: "applyNumberFormat",
  font: "applyFont",
  alignment: "applyAlignment",
  border: "applyBorder",
  patterns: "applyFill",
  protection: "applyProtection",
} as const;

/** Writes named styles. Those of the file stay as they are unless changed; Excel's own come when cells use them. */
export class NamedStyleWriter {
  private readonly ids: Map<string, number>;

  constructor(
    private readonly root: XmlElement,
    private readonly file: readonly FileNamedStyle[],
    private readonly styles: readonly NamedStyle[],
    private readonly dress: Dress,
  ) {
    this.ids = new Map(file.map(({ name, xfId }) => [name, xfId]));
  }

  /** The xfId of cells that follow the style; undefined is Normal. */
  idOf(name = NORMAL): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const style = this.styles.find((one) => one.name === name);
    return style && name !== NORMAL ? this.add(style) : 0;
  }

  write(): void {
    for (const known of this.file) {
      const now = this.styles.find(({ name }) => name === known.name);
      if (now) this.change(known, now);
      else this.remove(known);
    }
    for (const { name, builtInId } of this.styles) if (builtInId === undefined) this.idOf(name);
  }

  private add(style: NamedStyle): number {
    const xf = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    this.dress(xf, {}, style.look);
    sayParts(xf, style);
    const xfId = appendStyle(this.root, "cellStyleXfs", xf);
    const item = element("cellStyle", { name: style.name, xfId, builtinId: style.builtInId });
    appendStyle(this.root, "cellStyles", item);
    this.ids.set(style.name, xfId);
    return xfId;
  }

  private change(known: FileNamedStyle, now: NamedStyle): void {
    // Normal cannot be changed here: cells that say nothing would look otherwise.
    if (now.name === NORMAL) return;
    if (sameData(known.look, now.look) && sameData(known.parts, now.parts)) return;
    const xf = this.root.child("cellStyleXfs")?.all("xf")[known.xfId];
    if (!xf) return;
    this.dress(xf, known.look, now.look);
    sayParts(xf, now);
    if (now.builtInId !== undefined) known.element.set("customBuiltin", 1);
  }

  /** Its look stays in the list: the numbers of the others count on their places. */
  private remove({ element: item }: FileNamedStyle): void {
    const list = item.parent;
    item.remove();
    list?.set("count", list.elements.length);
  }
}

function sayParts(xf: XmlElement, { parts }: NamedStyle): void {
  for (const [part, attribute] of Object.entries(APPLY))
    xf.set(attribute, parts[part as keyof typeof APPLY] ? undefined : 0);
}
