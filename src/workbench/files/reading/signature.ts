import { FileProblem } from "../fileProblem";

const MOST_BYTES = 100 * 1024 * 1024;

/** Looks at the first bytes of a file and refuses what is no workbook of today, before anything is unpacked. */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem("empty");
  if (bytes.length > MOST_BYTES) throw new FileProblem("tooLarge", `${bytes.length} bytes`);
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw compoundFile(bytes);
  // The first streams of Excel 2 to 4 files begin with a BOF record: 0x0009, 0x0209, 0x0409.
  if (bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1] ?? -1) && (bytes[3] ?? 1) === 0)
    throw new FileProblem("oldXls");
  throw new FileProblem(isText(bytes) ? "csv" : "notSpreadsheet");
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/**
 * A compound file is an encrypted workbook, or one of Excel 97–2003, or a document of another program: its
 * directory names say which, in UTF-16.
 */
function compoundFile(bytes: Uint8Array): FileProblem {
  const has = (name: string): boolean => includesUtf16(bytes, name);
  if (has("EncryptedPackage")) return new FileProblem("passwordProtected");
  return new FileProblem(has("Workbook") || has("Book") ? "oldXls" : "notSpreadsheet");
}

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text of any encoding has no zero bytes, save UTF-16, which says so at its start. */
function isText(bytes: Uint8Array): boolean {
  const marked = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const sample = bytes.subarray(0, 4096);
  const strange = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return marked || strange === 0;
}
