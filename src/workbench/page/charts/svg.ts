/** A box in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Tenths of a pixel are enough for any screen and keep the source short. */
const short = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : escape(value);

export function tag(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${short(value)}"`]))
    .join("");
  return `<${name}${written}${inner === "" ? "/>" : `>${inner}</${name}>`}`;
}

export interface TextLook {
  /** In pixels. */
  readonly size: number;
  readonly color: string;
  readonly family: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Anchor = "start" | "middle" | "end";

/** A line of text whose middle lies at a height. */
export function textAt(
  text: string,
  { x, y }: Point,
  look: TextLook,
  anchor: Anchor = "middle",
  turn = 0,
): string {
  return tag(
    "text",
    {
      x,
      y: y + look.size * 0.35,
      "text-anchor": anchor,
      "font-family": look.family,
      "font-size": look.size,
      "font-weight": look.bold ? 700 : undefined,
      "font-style": look.italic ? "italic" : undefined,
      fill: look.color,
      transform: turn === 0 ? undefined : `rotate(${short(turn)} ${short(x)} ${short(y)})`,
    },
    escape(text),
  );
}

/** About how wide a text is: a Chinese character is as wide as it is high, a Latin one half of that. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.55;
  return ems * size;
}

/** Cuts a text that is wider than its room, with an ellipsis. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size) > room) cut = cut.slice(0, -1);
  return `${cut}…`;
}

/** What a text is broken into: words, and Chinese characters one by one. */
const PIECES = /[\u2e80-\uffff]\s*|[^\s\u2e80-\uffff]+\s*/g;

/** Breaks a text into lines that fit; what is left of it after the last one is cut. */
export function wrapped(text: string, size: number, room: number, most: number): string[] {
  const lines = [""];
  for (const piece of text.match(PIECES) ?? []) {
    const begun = lines.at(-1) ?? "";
    const isFull = begun !== "" && textWidth((begun + piece).trimEnd(), size) > room;
    if (isFull && lines.length < most) lines.push(piece);
    else lines[lines.length - 1] = begun + piece;
  }
  return lines.map((one) => fitted(one.trimEnd(), size, room));
}

export const line = (from: Point, to: Point, attributes: Attributes): string =>
  tag("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...attributes });

export const rectangle = ({ left, top, width, height }: Rect, attributes: Attributes): string =>
  tag("rect", { x: left, y: top, width: Math.max(0, width), height: Math.max(0, height), ...attributes });

export const pointList = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${short(x)},${short(y)}`).join(" ");
