import type { PageLayout } from "../../model/parts";
import { readPageSetup } from "../reading/sheetParts";
import { element, type XmlElement } from "../xml/element";
import { sameData } from "./same";
import { ensure } from "./sheetParts";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Excel's margins in inches; the element must name all six. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Writes what differs of the page: orientation, paper, scale, margins, header and footer. */
export function writePageSetup(root: XmlElement, page: PageLayout): void {
  const before = readPageSetup(root);
  const differs = (...keys: readonly (keyof PageLayout)[]): boolean =>
    keys.some((key) => !sameData(before[key], page[key]));
  if (differs("centerHorizontally", "centerVertically", "printGridlines")) writeOptions(root, page);
  if (differs("margins")) writeMargins(root, page.margins ?? {});
  if (differs("orientation", "paperSize")) {
    ensure(root, "pageSetup").set("orientation", page.orientation).set("paperSize", page.paperSize);
  }
  if (differs("fitToWidth", "fitToHeight", "scale")) writeScale(root, page);
  if (differs("header", "footer")) writeHeaderFooter(root, page);
}

function writeOptions(root: XmlElement, page: PageLayout): void {
  const options = ensure(root, "printOptions");
  options.set("horizontalCentered", page.centerHorizontally ? 1 : undefined);
  options.set("verticalCentered", page.centerVertically ? 1 : undefined);
  options.set("gridLines", page.printGridlines ? 1 : undefined);
}

function writeMargins(root: XmlElement, margins: NonNullable<PageLayout["margins"]>): void {
  const item = ensure(root, "pageMargins");
  for (const side of MARGINS) item.set(side, margins[side] ?? item.get(side) ?? USUAL_MARGINS[side]);
}

function writeScale(root: XmlElement, { scale, fitToWidth, fitToHeight }: PageLayout): void {
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  const setup = ensure(root, "pageSetup");
  setup.set("scale", fits ? undefined : scale);
  // 0 pages means as many as it takes.
  setup
    .set("fitToWidth", fits ? (fitToWidth ?? 0) : undefined)
    .set("fitToHeight", fits ? (fitToHeight ?? 0) : undefined);
  const properties = ensure(root, "sheetPr");
  const known = properties.child("pageSetUpPr");
  if (known) known.set("fitToPage", fits ? 1 : undefined);
  else if (fits) properties.append(element("pageSetUpPr", { fitToPage: 1 }));
}

function writeHeaderFooter(root: XmlElement, { header, footer }: PageLayout): void {
  const item = ensure(root, "headerFooter");
  for (const [name, text] of [
    ["oddFooter", footer],
    ["oddHeader", header],
  ] as const) {
    const known = item.child(name);
    if (text === undefined) known?.remove();
    else if (known) known.text = text;
    else {
      const made = element(name);
      made.text = text;
      item.insertBefore(
        item.elements[0]?.local === "oddHeader" && name === "oddFooter" ? item.elements[1] : item.elements[0],
        made,
      );
    }
  }
  if (item.elements.length === 0) item.remove();
}
