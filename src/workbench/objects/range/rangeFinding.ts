import { columnsIn, intersect, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { writeEntries } from "../../model/writing";
import type { Method } from "../../protocol/declaration";
import { boolean, oneOf, optional, record, text } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { joinCells } from "./areaList";
import { formulaIn, textIn } from "../cells";
import { found } from "../collection";
import { areasOn, rangeOn, type HandleOf, type Place } from "../handles";
import { refuseLockedCells } from "../protected";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function readCriteria(value: unknown): Criteria {
  const { completeMatch, matchCase, searchDirection, ...others } = optional(record, {})(value) as Record<
    string,
    unknown
  >;
  if (Object.keys(others).length > 0) throw invalidArgument();
  return {
    completeMatch: optional(boolean, false)(completeMatch),
    matchCase: optional(boolean, false)(matchCase),
    backwards: optional(oneOf("Forward", "Backwards"), "Forward")(searchDirection) === "Backwards",
  };
}

const special = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Excel's wildcards: ? one letter, * any number, ~ before either means the letter itself. */
function pattern(wanted: string, { completeMatch, matchCase }: Criteria): RegExp {
  if (wanted === "") throw invalidArgument();
  const source = wanted.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part.length === 2) return special(part.slice(1));
    return part === "*" ? "[\\s\\S]*?" : part === "?" ? "[\\s\\S]" : special(part);
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? "gu" : "giu");
}

/** Cells whose shown text or formula has the wanted text in it, row by row. */
function* matches(
  app: App,
  { sheet, areas }: Place,
  wanted: RegExp,
): Generator<[row: number, column: number]> {
  const used = sheet.usedArea();
  for (const area of areas) {
    const seen = used && intersect(area, used);
    if (!seen) continue;
    for (let row = seen.top; row <= seen.bottom; row++) {
      for (let column = seen.left; column <= seen.right; column++) {
        const texts = [textIn(app, sheet, row, column), String(formulaIn(sheet, row, column))];
        if (texts.some((item) => item.search(wanted) >= 0)) yield [row, column];
      }
    }
  }
}

function find(app: App, place: Place, wanted: string, criteria: Criteria): HandleOf<"Range"> | null {
  app.settle();
  const all = matches(app, place, pattern(wanted, criteria));
  const [cell] = criteria.backwards ? [...all].reverse() : all;
  if (!cell) return null;
  const [row, column] = cell;
  return rangeOn(place.sheet, { top: row, bottom: row, left: column, right: column });
}

function replaceAll(app: App, place: Place, wanted: string, replacement: string, criteria: Criteria): number {
  refuseLockedCells(app, place);
  app.settle();
  const { sheet } = place;
  const regular = pattern(wanted, criteria);
  let count = 0;
  for (const [row, column] of [...matches(app, place, regular)]) {
    const before = String(formulaIn(sheet, row, column));
    // A function keeps "$1" in the replacement from meaning anything.
    const after = before.replace(regular, () => replacement);
    if (after === before) continue;
    count++;
    writeEntries(app.workbook, sheet, { top: row, bottom: row, left: column, right: column }, [[after]]);
  }
  return count;
}

export const rangeFinding: Record<string, Method<HandleOf<"Range">, App>> = {
  find: method("1.9", [text, readCriteria], ({ place }, [wanted, criteria], app) =>
    found(find(app, place, wanted, criteria)),
  ),
  findOrNullObject: method("1.9", [text, readCriteria], ({ place }, [wanted, criteria], app) =>
    find(app, place, wanted, criteria),
  ),
  replaceAll: method("1.9", [text, text, readCriteria], ({ place }, [wanted, by, criteria], app) =>
    replaceAll(app, place, wanted, by, criteria),
  ),
};

const wholeSheet = (sheet: Sheet): Place => {
  const used: Area | undefined = sheet.usedArea();
  return { sheet, areas: used && columnsIn(used) > 0 ? [used] : [] };
};

function findAll(app: App, sheet: Sheet, wanted: string, criteria: Criteria): HandleOf<"RangeAreas"> | null {
  app.settle();
  const cells = [...matches(app, wholeSheet(sheet), pattern(wanted, criteria))];
  return cells.length > 0 ? areasOn(sheet, joinCells(cells)) : null;
}

export const worksheetFinding: Record<string, Method<HandleOf<"Worksheet">, App>> = {
  findAll: method("1.9", [text, readCriteria], ({ sheet }, [wanted, criteria], app) =>
    found(findAll(app, sheet, wanted, criteria)),
  ),
  findAllOrNullObject: method("1.9", [text, readCriteria], ({ sheet }, [wanted, criteria], app) =>
    findAll(app, sheet, wanted, criteria),
  ),
  replaceAll: method("1.9", [text, text, readCriteria], ({ sheet }, [wanted, by, criteria], app) =>
    replaceAll(app, wholeSheet(sheet), wanted, by, criteria),
  ),
};
