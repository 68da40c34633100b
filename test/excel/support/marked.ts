import { cellAddress, cellsOf } from "../../../src/domain/binding/area";
import { areaAt, type KpiBook } from "./kpiBook";

/** Our conditional formats on a sheet. */
export function oursOn(book: KpiBook, sheetName: string) {
  return book
    .sheet(sheetName)
    .conditionalFormats.filter(({ rule }) => rule.kind === "custom" && rule.formula.includes("kpi.v1"));
}

const cellsIn = (address: string) =>
  cellsOf(areaAt(address)).map(({ row, column }) => cellAddress(row, column));

/** Marked cells without a finding, and findings of which some cells are marked and others not. */
export function addresses(
  book: KpiBook,
  sheetName: string,
): { readonly stray: string[]; readonly torn: string[] } {
  const marked = new Set(
    oursOn(book, sheetName).flatMap(({ areas }) =>
      areas.flatMap(cellsOf).map(({ row, column }) => cellAddress(row, column)),
    ),
  );
  const here = (book.application.getState().findings ?? []).filter(
    ({ place }) => place.sheetName === sheetName,
  );
  const found = here.map(({ marked: place }) => place.address.split(",").flatMap(cellsIn));
  const wrong = new Set(found.flat());
  const isTorn = (cells: readonly string[]) =>
    cells.some((cell) => marked.has(cell)) && !cells.every((cell) => marked.has(cell));
  return {
    stray: [...marked].filter((cell) => !wrong.has(cell)),
    torn: found.filter(isTorn).map((cells) => cells.join()),
  };
}
