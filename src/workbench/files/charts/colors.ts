import { element, type XmlElement } from "../xml/element";
import { fromHsl, toHsl, type Colors } from "../reading/colors";

/** Charts call the four base colours of the theme by their use. */
const THEME_INDEX: Readonly<Record<string, number>> = {
  bg1: 0,
  lt1: 0,
  tx1: 1,
  dk1: 1,
  bg2: 2,
  lt2: 2,
  tx2: 3,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** Writes the theme's colours out, which the chart library does not resolve: every gridline of Excel has one. */
export function resolveColors(chart: XmlElement, colors: Colors): void {
  for (const item of [...chart.descendants("schemeClr")]) {
    const base = colors.ofTheme(THEME_INDEX[item.get("val") ?? ""] ?? -1);
    if (base === undefined) continue;
    const alpha = item.all("alpha");
    const resolved = element(`${item.prefix}srgbClr`, { val: modified(base, item).slice(1) }, ...alpha);
    item.parent?.insertBefore(item, resolved);
    item.remove();
  }
}

/** ECMA-376 part 1, 20.1.2.3: each child changes the colour a little, in their order. */
function modified(base: string, item: XmlElement): string {
  return item.elements.reduce((color, change) => {
    const share = (change.number("val") ?? 0) / 100_000;
    const [hue, saturation, lightness] = toHsl(color);
    switch (change.local) {
      case "lumMod":
        return fromHsl(hue, saturation, Math.min(1, lightness * share));
      case "lumOff":
        return fromHsl(hue, saturation, Math.min(1, lightness + share));
      case "tint":
        return fromHsl(hue, saturation, lightness * share + 1 - share);
      case "shade":
        return fromHsl(hue, saturation, lightness * share);
      case "satMod":
        return fromHsl(hue, Math.min(1, saturation * share), lightness);
      default:
        return color;
    }
  }, base);
}
