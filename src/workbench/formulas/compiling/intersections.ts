import { liftedParameters, takesArray } from "./functionKinds";

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)`;
const AREA = String.raw`${SHEET}?(?:${CORNER}:${CORNER}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)`;
const BRACKETS = String.raw`\[(?:[^\[\]]|\[[^\]]*\])*\]`;
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|\{[^}]*\}|(?<area>${AREA})(?![\p{L}\p{N}_.(])|(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*${BRACKETS}|${BRACKETS})|${SHEET}?[\p{L}_\\$][\p{L}\p{N}_.\\$]*|[\d.]+|[\s\S]`,
  "gu",
);

/** What the innermost open bracket makes of an area inside it. */
interface Frame {
  readonly name: string;
  parameter: number;
  /** Everything inside is worked through as arrays. */
  readonly array: boolean;
  /** What the call itself stands for: one value, or whatever it gives. */
  readonly single: boolean;
}

/** Functions that hand on one of their parameters as it is. */
const HANDS_ON = new Set(["", "IF", "CHOOSE", "IFERROR", "IFNA", "IFS", "SWITCH"]);
const TOP: Frame = { name: "", parameter: 0, array: false, single: true };

/**
 * A formula from before dynamic arrays as Excel shows it since: @ stands where an area stood for the one cell in
 * the formula's own row or column. Files mark the formulas that are younger; all others mean this.
 */
export function showIntersections(formula: string): string {
  if (!/[:[]/.test(formula)) return formula;
  const pieces = [...formula.matchAll(PIECE)];
  const frames: Frame[] = [TOP];
  return pieces
    .map((piece, index) => {
      const [text] = piece;
      const frame = frames.at(-1) ?? TOP;
      if (text === "(") frames.push(opened(frame, nameBefore(pieces, index)));
      else if (text === ")") frames.pop();
      else if (text === ",") frame.parameter++;
      const several = piece.groups?.area ?? wholeColumn(piece.groups?.table);
      return several !== undefined && isSingle(frame, pieces, index) ? `@${text}` : text;
    })
    .join("");
}

const nameBefore = (pieces: readonly RegExpExecArray[], open: number): string => {
  const before = pieces[open - 1]?.[0] ?? "";
  return /^[\p{L}_\\]/u.test(before) ? before.toUpperCase() : "";
};

function opened(outer: Frame, name: string): Frame {
  const array = outer.array || takesArray(outer.name, outer.parameter);
  return { name, parameter: 0, array, single: wantsOne(outer) };
}

/** Whether the place a frame has come to is for one value. */
const wantsOne = ({ name, parameter, single }: Frame): boolean =>
  HANDS_ON.has(name) ? single : liftedParameters(name, parameter + 1).includes(parameter);

/** Table[column] is an area; Table[@column] and [#This Row] are one cell. */
const wholeColumn = (table: string | undefined): string | undefined =>
  table === undefined || /\[@|#This Row|#Headers|#Totals/i.test(table) ? undefined : table;

const SIGN = /^[-+*/^&=<>%@:]$/;

function isSingle(frame: Frame, pieces: readonly RegExpExecArray[], index: number): boolean {
  if (frame.array || takesArray(frame.name, frame.parameter)) return false;
  const [before, after] = [solid(pieces, index, -1), solid(pieces, index, 1)];
  if (before === "@" || before === ":" || after === ":") return false;
  return wantsOne(frame) || SIGN.test(after) || (SIGN.test(before) && index > 1);
}

/** The next piece that is no blank. */
function solid(pieces: readonly RegExpExecArray[], from: number, step: 1 | -1): string {
  let at = from + step;
  while (/^\s$/.test(pieces[at]?.[0] ?? "")) at += step;
  return pieces[at]?.[0] ?? "";
}
