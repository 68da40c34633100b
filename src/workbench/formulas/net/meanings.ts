import type { DefinedName, Table } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { ORDER, nameWord, ownTableWord, sheetWord, tableWord } from "../compiling/words";

/** What became of the words that formulas use. */
export interface Shift {
  readonly added: readonly Sheet[];
  readonly deleted: readonly Sheet[];
  /** Words that mean something else than before, or something at last, or nothing any more. */
  readonly words: ReadonlySet<string>;
}

/**
 * Remembers what sheets, names and tables were called and stood for, and tells what has changed since it was last
 * asked: only formulas that use one of those words need to be read again.
 */
export class Meanings {
  private sheets: ReadonlyMap<Sheet, string>;
  private names: readonly DefinedName[];
  private tables: readonly Table[];

  constructor(private readonly workbook: Workbook) {
    this.sheets = sheetNames(workbook);
    this.names = workbook.names;
    this.tables = workbook.tables;
  }

  shift(): Shift {
    const words = new Set<string>();
    const [added, deleted] = this.compareSheets(words);
    if (this.names !== this.workbook.names) this.compareNames(words);
    if (this.tables !== this.workbook.tables) this.compareTables(words);
    return { added, deleted, words };
  }

  private compareSheets(words: Set<string>): [Sheet[], Sheet[]] {
    const before = this.sheets;
    const now = (this.sheets = sheetNames(this.workbook));
    const [old, fresh] = [[...before], [...now]];
    const isSame = ([sheet, name]: [Sheet, string], at: number): boolean =>
      old[at]?.[0] === sheet && old[at][1] === name;
    if (old.length !== fresh.length || !fresh.every(isSame)) words.add(ORDER);
    for (const [one, other] of [
      [before, now],
      [now, before],
    ] as const)
      for (const [sheet, name] of one) if (other.get(sheet) !== name) words.add(sheetWord(name));
    return [
      [...now.keys()].filter((sheet) => !before.has(sheet)),
      [...before.keys()].filter((sheet) => !now.has(sheet)),
    ];
  }

  private compareNames(words: Set<string>): void {
    const [before, now] = [this.names, (this.names = this.workbook.names)].map(
      (names) => new Map(names.map((one) => [`${one.sheetId ?? ""}!${one.name.toLowerCase()}`, one])),
    );
    for (const key of [...(before?.keys() ?? []), ...(now?.keys() ?? [])]) {
      const [old, fresh] = [before?.get(key), now?.get(key)];
      if (old?.formula !== fresh?.formula) words.add(nameWord((old ?? fresh)?.name ?? ""));
    }
  }

  private compareTables(words: Set<string>): void {
    const [before, now] = [this.tables, (this.tables = this.workbook.tables)].map(
      (tables) => new Map(tables.map((one) => [one.id, one])),
    );
    for (const id of new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const [old, fresh] = [before?.get(id), now?.get(id)];
      if (old === fresh || (old && fresh && shapeOf(old) === shapeOf(fresh))) continue;
      for (const table of [old, fresh])
        if (table)
          for (const word of [tableWord(table.name), nameWord(table.name), ownTableWord(table.sheetId)])
            words.add(word);
    }
  }
}

const sheetNames = ({ sheets }: Workbook): ReadonlyMap<Sheet, string> =>
  new Map(sheets.map((sheet) => [sheet, sheet.name]));

/** What formulas can tell of a table. */
const shapeOf = ({ name, sheetId, area, showHeaders, showTotals, columns }: Table): string =>
  JSON.stringify([name, sheetId, area, showHeaders, showTotals, columns.map((column) => column.name)]);
