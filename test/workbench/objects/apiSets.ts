import { readFileSync } from "node:fs";

/** Requirement sets by `Class.member`, from the tags in Microsoft's type declarations. */
export function readDocumentedSets(): ReadonlyMap<string, string> {
  const lines = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").split("\n");
  const sets = new Map<string, string>();
  let owner: string | undefined;
  let ownerSet: string | undefined;
  let tag: string | undefined;
  for (const line of lines.slice(lines.findIndex((text) => text.startsWith("declare namespace Excel {")))) {
    // A tag on a parameter is of that parameter only, and so is one with more words in it.
    const found = /^ *\* \[ *Api set: (Excel\w+ [\d.]+)\]/i.exec(line)?.[1];
    const opened = /^ {4}class (\w+)/.exec(line)?.[1];
    const member = /^ {8}(?:readonly )?(\w+)[?(:<]/.exec(line)?.[1];
    if (/^ *\/\*\*/.test(line)) tag = undefined;
    if (found) tag = found.replace(/^ExcelApi /, "");
    if (opened) [owner, ownerSet] = [opened, tag];
    else if (/^ {4}\}/.test(line)) owner = undefined;
    else if (owner && member && !sets.has(`${owner}.${member}`)) {
      const set = tag ?? ownerSet;
      if (set !== undefined) sets.set(`${owner}.${member}`, set);
    }
    if (line.startsWith("}")) break;
  }
  return sets;
}
