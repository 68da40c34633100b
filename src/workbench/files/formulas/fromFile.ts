import { ADDIN_NAMESPACE, ADDIN_PREFIX } from "./futureFunctions";
import { afterClosing, formulaTokens } from "./tokens";

/** A formula as it stands in a file, the way a person sees it: without hidden prefixes, with its "=". */
export function fromFileFormula(text: string): string {
  if (!text.includes("_xl")) return `=${text}`;
  return `=${readTokens(formulaTokens(text)).join("")}`;
}

function readTokens(tokens: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const special = SPECIAL[token.toUpperCase()];
    if (special && tokens[at + 1] === "(") {
      const end = afterClosing(tokens, at + 1);
      read.push(special(readTokens(tokens.slice(at + 2, end - 1)).join("")));
      at = end - 1;
    } else read.push(readName(token));
  }
  return read;
}

/** Two signs of today's formulas are spelt as functions in files. */
const SPECIAL: Readonly<Record<string, (argument: string) => string>> = {
  "_XLFN.ANCHORARRAY": (argument) => `${argument}#`,
  "_XLFN.SINGLE": (argument) => `@${/^[$\p{L}\p{N}_.!':[\]]+$/u.test(argument) ? argument : `(${argument})`}`,
};

function readName(token: string): string {
  if (!/^_xl/i.test(token)) return token;
  if (token.toUpperCase().startsWith(ADDIN_PREFIX.toUpperCase()))
    return `${ADDIN_NAMESPACE}.${token.slice(ADDIN_PREFIX.length)}`;
  return token.replace(/^_xlfn\./i, "").replace(/^(?:_xlws|_xlpm)\./i, "");
}
