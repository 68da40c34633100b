import type { XmlElement } from "../xml/element";

/** Turns the colours of a file (direct, from the theme, from the old palette) into #RRGGBB. */
export class Colors {
  constructor(
    private readonly theme: readonly string[],
    private readonly palette: readonly string[] = PALETTE,
  ) {}

  static read(theme: XmlElement | undefined, styles: XmlElement | undefined): Colors {
    const own = styles?.find("colors", "indexedColors")?.all("rgbColor");
    return new Colors(
      readTheme(theme),
      own && own.length > 0 ? own.map((item) => hex(item.get("rgb")) ?? "#000000") : PALETTE,
    );
  }

  /** A colour of the theme by its number. */
  ofTheme(index: number): string | undefined {
    return this.theme[index];
  }

  /** undefined for "automatic", the colour the system gives. */
  of(element: XmlElement | undefined): string | undefined {
    if (!element || element.flag("auto")) return undefined;
    const base = this.base(element);
    const tint = element.number("tint") ?? 0;
    return base && tint !== 0 ? tinted(base, tint) : base;
  }

  private base(element: XmlElement): string | undefined {
    const theme = element.number("theme");
    if (theme !== undefined) return this.theme[theme];
    const indexed = element.number("indexed");
    if (indexed !== undefined) return this.palette[indexed];
    return hex(element.get("rgb"));
  }
}

/** Theme colours are numbered light 1, dark 1, light 2, dark 2, although they are listed dark first. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const LINKS = ["hlink", "folHlink"];

/** The theme of Office 2013–2022, for files that have none. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

function readTheme(theme: XmlElement | undefined): string[] {
  const scheme = theme?.find("themeElements", "clrScheme");
  return [...ORDER, ...LINKS].map((name, index) => {
    const color = scheme?.child(name)?.elements[0];
    const value = color?.local === "sysClr" ? color.get("lastClr") : color?.get("val");
    return hex(value) ?? `#${OFFICE_THEME[index] ?? "000000"}`;
  });
}

/** ARGB or RGB; the alpha part means nothing in a cell. */
function hex(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[\dA-F]{2})?[\dA-F]{6}$/i.test(text)
    ? `#${text.slice(-6).toUpperCase()}`
    : undefined;
}

/** The first eight are there twice for old files; 64 and 65 are the system's text and window colours. */
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const PALETTE: readonly string[] = [
  ...`${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF`
    .split(" ")
    .map((color) => `#${color}`),
];

/** ECMA-376 part 1, 18.8.19: a tint moves the lightness towards black (below 0) or white (above). */
export function tinted(color: string, tint: number): string {
  const [hue, saturation, lightness] = toHsl(color);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, moved);
}

export function toHsl(color: string): [hue: number, saturation: number, lightness: number] {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [sector * 60, saturation, lightness];
}

export function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number): string => {
    const k = (n + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
