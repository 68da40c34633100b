/** In UTF-16 units. */
export const LONGEST_NAME = 31;
/** Excel keeps this one for itself, in any language. */
const reserved = new Set(["history"]);

/** The name as a sheet may have it, and as none has it yet. */
export function legalSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain = wanted
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/\p{Cc}/gu, " ")
    .replace(/\s+/g, " ");
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = trimName(cut(trimName(plain), LONGEST_NAME - suffix.length)) + suffix;
    if (name !== "" && !used.has(name.toLowerCase()) && !reserved.has(name.toLowerCase())) return name;
  }
}

/** An apostrophe may stand inside a name but not at its ends. */
function trimName(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

/** Excel counts UTF-16 units; half a character must not remain. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
