import { ADDIN_NAMESPACE, ARRAY_FUNCTIONS, SINGLE_VALUE_FUNCTIONS } from "./futureFunctions";
import { formulaTokens, isName, nextSolid } from "./tokens";

/**
 * Whether a formula has to be saved as a dynamic array formula. Excel reads any other formula as one from before
 * dynamic arrays and would show an @ where it now gives several values; a custom function gets one too.
 */
export function mayGiveSeveral(formula: string): boolean {
  const tokens = formulaTokens(formula).filter((token) => !/^\s$/.test(token));
  return tokens.some((token, at) => {
    if (token === "{" || (token === "#" && !isName(tokens[at + 1]))) return true;
    if (isName(token) && tokens[at + 1] === "(") return isArrayCall(token.toUpperCase(), tokens, at);
    return token === ":" && isOperandOfSign(tokens, at);
  });
}

function isArrayCall(name: string, tokens: readonly string[], at: number): boolean {
  if (name.startsWith(`${ADDIN_NAMESPACE}.`) || ARRAY_FUNCTIONS.has(name)) return true;
  if (!SINGLE_VALUE_FUNCTIONS.has(name)) return false;
  const first = nextSolid(tokens, at + 2);
  return isRangeFrom(tokens, first);
}

const CORNER = /^\$?[A-Za-z]{0,3}\$?\d*$/;

/** A1:B2, Sheet!A:A, Table[column] (but not Table[@column] or Table[[#This Row],…]). */
function isRangeFrom(tokens: readonly string[], at: number): boolean {
  const start = tokens[at + 1] === "!" ? at + 2 : at;
  if (tokens[start + 1] === ":") return CORNER.test(tokens[start] ?? "");
  return isName(tokens[start]) && isWholeColumn(tokens[start + 1]);
}

const isWholeColumn = (token: string | undefined): boolean =>
  token !== undefined && token.startsWith("[") && !/^\[(?:@|\[?#This Row)/i.test(token);

const SIGN = /^[-+*/^&=<>]$/;

/** Whether the range around this colon stands next to a sign that works value by value. */
function isOperandOfSign(tokens: readonly string[], colon: number): boolean {
  let before = colon - 2;
  if (tokens[before] === "!") before -= 2;
  const sign = tokens[before] ?? "";
  // A sign at the very start, or after a bracket or comma, belongs to the range all the same: -A1:A3.
  return SIGN.test(sign) || SIGN.test(tokens[colon + 2] ?? "");
}
