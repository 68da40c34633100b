/** Colours are #RRGGBB in upper case. What is undefined is Excel's default. */
export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single" | "Double";
  readonly strikethrough?: boolean;
  readonly color?: string;
}

export interface Fill {
  readonly color?: string;
  readonly pattern?: string;
  readonly patternColor?: string;
}

export type BorderEdge = "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown";

export interface BorderLine {
  /** thin, medium, thick, dashed, dotted, double, hair, … as in the file format. */
  readonly style: string;
  readonly color?: string;
}

export interface Alignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly textRotation?: number;
  readonly shrinkToFit?: boolean;
}

export interface Style {
  /** The named style it follows; undefined is Normal. */
  readonly named?: string;
  readonly numberFormat?: string;
  readonly font?: Font;
  readonly fill?: Fill;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  readonly alignment?: Alignment;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

/** A style with some parts replaced; nested parts are merged. */
export function mergeStyle(base: Style, patch: Style): Style {
  return {
    ...base,
    ...patch,
    ...(patch.font && { font: { ...base.font, ...patch.font } }),
    ...(patch.fill && { fill: { ...base.fill, ...patch.fill } }),
    ...(patch.borders && { borders: { ...base.borders, ...patch.borders } }),
    ...(patch.alignment && { alignment: { ...base.alignment, ...patch.alignment } }),
  };
}

/** Changes of style that are remembered: a report is drawn with a few hundred different ones. */
const MOST_CHANGES = 20_000;

/** Styles are shared: equal styles have one number. Number 0 is the default style. */
export class StyleBook {
  private readonly styles: Style[] = [{}];
  private readonly numbers = new Map<string, number>([["{}", 0]]);
  private readonly changed = new Map<string, number>();

  get(number: number): Style {
    return this.styles[number] ?? {};
  }

  /** The number of this style; the same number for an equal one. */
  add(style: Style): number {
    const tidy = tidyStyle(style);
    const key = JSON.stringify(tidy);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.styles.push(tidy);
    this.numbers.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** The number of `number`'s style with some parts replaced; nested parts are merged. */
  change(number: number, patch: Style): number {
    const key = `${number}${JSON.stringify(patch, (_key, part: unknown) => part ?? null)}`;
    const known = this.changed.get(key);
    if (known !== undefined) return known;
    const answer = this.add(mergeStyle(this.get(number), patch));
    if (this.changed.size < MOST_CHANGES) this.changed.set(key, answer);
    return answer;
  }

  get size(): number {
    return this.styles.length;
  }
}

export const tidyStyle = (style: Style): Style => prune(style) as Style;

/** Sorted keys and no undefined, so that equal styles have equal JSON. */
function prune(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, prune(item)] as const)
    .filter(
      ([, item]) => item !== undefined && !(typeof item === "object" && item !== null && isEmpty(item)),
    );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;
