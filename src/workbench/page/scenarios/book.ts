import { openWorkbook } from "../../files/openWorkbook";
import { addSheet } from "../../model/sheets";
import { Workbook } from "../../model/workbook";
import { writeEntries } from "../../model/writing";
import type { Scenario } from "./scenario";

/** The workbook a scenario begins with; `read` brings a sample's bytes. */
export async function bookOf(
  { book, id }: Scenario,
  read: (sample: string) => Promise<Uint8Array | undefined>,
): Promise<Workbook> {
  if ("sheets" in book) return drawn(book.sheets, `${id}.xlsx`);
  const bytes = await read(book.sample);
  if (!bytes) throw new Error(`no sample ${book.sample}`);
  return openWorkbook(bytes, book.sample);
}

function drawn(sheets: Readonly<Record<string, string>>, name: string): Workbook {
  const workbook = new Workbook();
  workbook.name = name;
  workbook.edit({ actor: "user", undo: false }, () => {
    for (const [title, lines] of Object.entries(sheets)) {
      const rows = lines
        .trim()
        .split("\n")
        .map((line) => line.split("|").map((cell) => cell.trim() || null));
      const right = Math.max(...rows.map(({ length }) => length)) - 1;
      const area = { top: 0, left: 0, bottom: rows.length - 1, right };
      writeEntries(workbook, addSheet(workbook, title), area, rows);
    }
  });
  return workbook;
}
