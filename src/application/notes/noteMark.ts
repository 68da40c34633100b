/**
 * How a note is known as ours: by its last line, which carries a day and a checksum of what stands above it. The line is
 * part of the text, so it is saved, copied, sorted and shared with it. Once somebody changes the text it is theirs.
 */
export function signNote(body: string, name: string, day: string): string {
  return `${body}\n\n— ${name} · ${day} · #k${checksum(body, day)}`;
}

/** "edited" carries our mark and says something else by now; "foreign" never was ours. */
export type NoteOwner = "ours" | "edited" | "foreign";

const MARK = /^— .+ · (\d{4}-\d{2}-\d{2}) · #k([0-9a-z]{7})$/;

export function ownerOf(text: string): NoteOwner {
  const lines = linesOf(text);
  const last = lines.length - 1;
  const mark = MARK.exec(lines[last] ?? "");
  if (!mark) return lines.some((line) => MARK.test(line)) ? "edited" : "foreign";
  const [, day = "", sum] = mark;
  // Some Excels begin a note with a line of its author's name.
  const isSigned = /[:：]$/.test(lines[0] ?? "");
  const isIntact = (first: number) => checksum(lines.slice(first, last).join("\n"), day) === sum;
  return isIntact(0) || (isSigned && isIntact(1)) ? "ours" : "edited";
}

/** Two notes of ours with the same mark say the same, as of the same day. */
export function markOf(text: string): string {
  return linesOf(text).at(-1) ?? "";
}

function linesOf(text: string): string[] {
  return text.trim().split(/\s*[\r\n]+\s*/);
}

/** FNV-1a over all but the blanks: Excel may write line ends its own way. */
function checksum(body: string, day: string): string {
  let hash = 0x811c9dc5;
  for (const char of `${body}|${day}`.replace(/\s/g, ""))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0");
}
