import { splitSheet } from "../../model/address";

const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!`;
const SKIPPED = String.raw`"(?:[^"]|"")*"|\[(?:[^\[\]]|\[[^\]]*\])*\]`;
const ODD = new RegExp(
  String.raw`${SKIPPED}|(?:${SHEET})#REF!|((?:${SHEET})?\$?[A-Za-z]{1,3}\$?\d+)#|((?:${SHEET}))([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.(:!])`,
  "gu",
);
const CELL = /^[A-Za-z]{1,3}\d{1,7}$/;

/**
 * Puts what the library cannot read into words it can: A1# as ANCHORARRAY(A1), Sheet1!rate as
 * SHEETNAME("Sheet1","rate"), Sheet1!#REF! as #REF!, LAMBDA(…)(1) as LAMBDACALL(LAMBDA(…),1).
 */
export function spellOut(text: string): string {
  const called = /lambda/i.test(text) ? spellLambdaCalls(text) : text;
  if (!called.includes("#") && !called.includes("!")) return called;
  return called.replace(
    ODD,
    (all: string, anchor: string | undefined, prefix: string | undefined, name: string | undefined) => {
      if (anchor !== undefined) return `ANCHORARRAY(${anchor})`;
      if (prefix !== undefined && name !== undefined) return CELL.test(name) ? all : spellName(prefix, name);
      return all.endsWith("!#REF!") ? "#REF!" : all;
    },
  );
}

function spellName(prefix: string, name: string): string {
  const sheet = splitSheet(`${prefix}A1`).sheet ?? "";
  return `SHEETNAME("${sheet.replaceAll('"', '""')}","${name}")`;
}

const PIECE = new RegExp(String.raw`${SKIPPED}|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|[\s\S]`, "gu");
const LAMBDA = /^(?:_xlfn\.)?LAMBDA$/i;

function spellLambdaCalls(text: string): string {
  const pieces = text.match(PIECE) ?? [];
  for (let at = pieces.length - 1; at >= 0; at--) {
    if (!LAMBDA.test(pieces[at] ?? "") || pieces[at + 1] !== "(") continue;
    const end = closing(pieces, at + 1);
    if (pieces[end + 1] !== "(") continue;
    const called = closing(pieces, end + 1);
    const handed = pieces.slice(end + 2, called).join("");
    const lambda = pieces.slice(at, end + 1).join("");
    pieces.splice(at, called - at + 1, `LAMBDACALL(${lambda}${handed === "" ? "" : `,${handed}`})`);
  }
  return pieces.join("");
}

/** The place of the bracket that closes the one at `open`. */
function closing(pieces: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < pieces.length; at++) {
    if (pieces[at] === "(") depth++;
    else if (pieces[at] === ")" && --depth === 0) return at;
  }
  return pieces.length;
}
