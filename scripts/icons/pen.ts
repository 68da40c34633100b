/** Sizes Excel asks for, from a 100 % ribbon to a 300 % screen. */
export const sizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Office's Monoline palette: https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons-monoline */
export const colours = {
  outline: "#3a3a38",
  paper: "#fafafa",
  quiet: "#c8c6c4",
  blue: "#0063b1",
  lightBlue: "#1e8bcd",
  blueFill: "#83beec",
  green: "#309048",
  greenFill: "#a1ddaa",
  orange: "#d86422",
  yellowFill: "#f8db8f",
  yellow: "#c98a00",
  redFill: "#f4a9ab",
  brand: "#107c41",
} as const;

type Colour = (typeof colours)[keyof typeof colours];

/**
 * Draws in units of 1/32 of the icon and snaps every straight edge to whole pixels, so that lines stay one
 * sharp pixel (two from 40 px) at every size.
 */
export class Pen {
  readonly line: number;
  private readonly marks: string[] = [];

  constructor(readonly size: number) {
    this.line = size < 40 ? 1 : 2;
  }

  /** Centre of a stroke nearest to `units`. */
  private centre(units: number): number {
    return Math.round((units * this.size) / 32 - this.line / 2) + this.line / 2;
  }

  private exact(units: number): number {
    return (units * this.size) / 32;
  }

  box(
    left: number,
    top: number,
    right: number,
    bottom: number,
    stroke: Colour,
    fill: Colour | "none" = "none",
    radius = 0,
  ): this {
    const [x, y] = [this.centre(left), this.centre(top)];
    this.marks.push(
      `<rect x="${x}" y="${y}" width="${this.centre(right) - x}" height="${this.centre(bottom) - y}" rx="${this.exact(radius)}" fill="${fill}" stroke="${stroke}" stroke-width="${this.line}"/>`,
    );
    return this;
  }

  /** A filled area without outline; its edges fall between pixels. */
  area(left: number, top: number, right: number, bottom: number, fill: Colour): this {
    const edge = (units: number) => Math.round(this.exact(units));
    const [x, y] = [edge(left), edge(top)];
    this.marks.push(
      `<rect x="${x}" y="${y}" width="${edge(right) - x}" height="${edge(bottom) - y}" fill="${fill}"/>`,
    );
    return this;
  }

  row(y: number, left: number, right: number, stroke: Colour): this {
    return this.straight([left, y], [right, y], stroke);
  }

  column(x: number, top: number, bottom: number, stroke: Colour): this {
    return this.straight([x, top], [x, bottom], stroke);
  }

  private straight(from: readonly [number, number], to: readonly [number, number], stroke: Colour): this {
    const points = [from, to].map(([x, y]) => `${this.centre(x)},${this.centre(y)}`).join(" ");
    this.marks.push(
      `<polyline points="${points}" stroke="${stroke}" stroke-width="${this.line}" stroke-linecap="square"/>`,
    );
    return this;
  }

  /** Free geometry in units, for what has no straight edges to snap. */
  shape(path: string, stroke: Colour | "none", fill: Colour | "none" = "none", width?: number): this {
    const scale = this.size / 32;
    this.marks.push(
      `<path d="${path}" transform="scale(${scale})" fill="${fill}" stroke="${stroke}" stroke-width="${width ?? this.line / scale}" stroke-linecap="round" stroke-linejoin="round"/>`,
    );
    return this;
  }

  /** Cuts what is drawn so far away, so that a badge on top keeps a clear rim. */
  halo(path: string, width = 3.4): this {
    const id = `halo${this.marks.length}`;
    const scale = this.size / 32;
    const under = this.marks.splice(0).join("");
    this.marks.push(
      `<mask id="${id}"><rect width="${this.size}" height="${this.size}" fill="#fff"/><path d="${path}" transform="scale(${scale})" fill="#000" stroke="#000" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/></mask><g mask="url(#${id})">${under}</g>`,
    );
    return this;
  }

  toString(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.size}" height="${this.size}" viewBox="0 0 ${this.size} ${this.size}">${this.marks.join("")}</svg>`;
  }
}
