import { cellAddress, sheetAddress } from "../../model/address";
import type { Place, Reference } from "../compiling/references";

/** The calling cell as Invocation.address tells it: [Book1.xlsx]Sheet1!A1. */
export function cellAddressOf({ workbook, sheet, row, column }: Place): string {
  const book = `[${workbook.name}]${sheet.name}`;
  const plain = /^[\p{L}\p{N}_.]+$/u.test(sheet.name);
  return `${plain ? book : `'${book.replaceAll("'", "''")}'`}!${cellAddress({ row, column })}`;
}

/** Where a parameter came from; nothing when it was no reference. */
export function parameterAddressOf(reference: Reference | undefined): string | string[] {
  const texts = (reference?.areas ?? []).map(({ sheet, area }) => sheetAddress(sheet.name, area));
  return texts.length === 1 ? (texts[0] ?? "") : texts;
}
