import type { Area } from "../../model/geometry";
import { ADDIN_NAMESPACE, ADDIN_PREFIX, FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./futureFunctions";
import { afterClosing, formulaTokens, isName, nextSolid } from "./tokens";

/** What a formula needs to know of its place: the table around it, for [@column]. */
export interface FormulaPlace {
  readonly table?: { readonly name: string; readonly area: Area };
}

/** A formula as people see it, the way files spell it: with hidden prefixes, without "=". */
export function toFileFormula(formula: string, place: FormulaPlace = {}): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens = spelledTables(formulaTokens(text), place);
  const variables = declaredNames(tokens);
  const written = tokens.map((token, at) => writtenName(token, tokens[nextSolid(tokens, at + 1)], variables));
  return spelledSigns(written).join("");
}

function writtenName(token: string, next: string | undefined, variables: ReadonlySet<string>): string {
  if (!isName(token)) return token;
  const upper = token.toUpperCase();
  if (variables.has(upper)) return `_xlpm.${token}`;
  if (next !== "(") return token;
  if (upper.startsWith(`${ADDIN_NAMESPACE}.`)) return ADDIN_PREFIX + upper.slice(ADDIN_NAMESPACE.length + 1);
  if (!FUTURE_FUNCTIONS.has(upper)) return token;
  return WORKSHEET_FUNCTIONS.has(upper) ? `_xlfn._xlws.${upper}` : `_xlfn.${upper}`;
}

/** The names that LET and LAMBDA make: LET(name, value, …, result), LAMBDA(name, …, body). */
function declaredNames(tokens: readonly string[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    const call = token.toUpperCase();
    if ((call !== "LET" && call !== "LAMBDA") || tokens[at + 1] !== "(") return;
    const places = argumentStarts(tokens, at + 1);
    places.slice(0, -1).forEach((place, index) => {
      const name = tokens[place];
      if ((call === "LAMBDA" || index % 2 === 0) && isName(name)) names.add((name ?? "").toUpperCase());
    });
  });
  return names;
}

/** Where each argument of the call whose bracket opens at `open` begins. */
function argumentStarts(tokens: readonly string[], open: number): number[] {
  const starts = [nextSolid(tokens, open + 1)];
  const end = afterClosing(tokens, open) - 1;
  for (let at = open + 1; at < end; at++) {
    if (tokens[at] === "(") at = afterClosing(tokens, at) - 1;
    else if (tokens[at] === ",") starts.push(nextSolid(tokens, at + 1));
  }
  return starts;
}

/** A1# becomes ANCHORARRAY(A1), @A1:A3 becomes SINGLE(A1:A3). */
function spelledSigns(tokens: readonly string[]): string[] {
  const spelled: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (token === "#" && /^\$?[A-Za-z]{1,3}\$?\d+$/.test(spelled.at(-1) ?? "")) {
      const sheet = spelled.at(-2) === "!" ? spelled.splice(-3, 2).join("") : "";
      spelled.push(`_xlfn.ANCHORARRAY(${sheet}${spelled.pop() ?? ""})`);
    } else if (token === "@") {
      const end = operandEnd(tokens, at + 1);
      spelled.push(`_xlfn.SINGLE(${spelledSigns(tokens.slice(at + 1, end)).join("")})`);
      at = end - 1;
    } else spelled.push(token);
  }
  return spelled;
}

/** An operand: a call, something in brackets, or a reference with its sheet and its other corner. */
function operandEnd(tokens: readonly string[], start: number): number {
  let at = start;
  for (;;) {
    if (tokens[at] === "(") at = afterClosing(tokens, at);
    else if (tokens[at + 1] === "(") at = afterClosing(tokens, at + 1);
    else at++;
    while (tokens[at]?.startsWith("[")) at++;
    if (tokens[at] !== ":" && tokens[at] !== "!") return at;
    at++;
  }
}

/** [@column] is short for Table[[#This Row],[column]] of the table around the cell. */
function spelledTables(tokens: readonly string[], { table }: FormulaPlace): string[] {
  return tokens.map((token, at) => {
    const short = /^\[@(?:\[(.*)\]|(.*))\]$/s.exec(token);
    if (!short) return token;
    const column = short[1] ?? short[2] ?? "";
    const owner = isName(tokens[at - 1]) ? "" : (table?.name ?? "");
    return column === "" ? `${owner}[#This Row]` : `${owner}[[#This Row],[${column}]]`;
  });
}
