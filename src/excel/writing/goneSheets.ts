import { refuse } from "../../application/notices";
import { isNotFound } from "../hostErrors";
import { runReading } from "../run";

/** Says which sheet is gone when Excel only says that something is. */
export interface GoneSheets {
  /** The sheets as they were last seen. */
  remember(sheets: readonly { readonly id: string; readonly name: string }[]): void;
  /** Runs `body`; when a sheet was deleted under it, by a co-author for one, that becomes something to say. */
  explain<T>(body: () => Promise<T>): Promise<T>;
}

export function createGoneSheets(): GoneSheets {
  let known: readonly { readonly id: string; readonly name: string }[] = [];
  return {
    remember: (sheets) => void (known = sheets),
    async explain(body) {
      try {
        return await body();
      } catch (error) {
        if (!isNotFound(error)) throw error;
        const there = await readSheetIds();
        const gone = known.find(({ id }) => !there.has(id));
        throw gone ? refuse("sheetGone", { sheetName: gone.name }) : refuse("changedMeanwhile", {});
      }
    },
  };
}

function readSheetIds(): Promise<ReadonlySet<string>> {
  return runReading(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    return new Set(sheets.items.map(({ id }) => id));
  });
}
