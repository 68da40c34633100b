/**
 * Says as JSON what excelize, a spreadsheet library written in Go, finds in a file. It runs in a process of its own
 * because its loader imports modules in a way that test runners do not allow.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { init } = require("excelize-wasm");

function done(result) {
  if (result.error) throw new Error(result.error);
  return result;
}

const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
const file = done(excelize.OpenReader(new Uint8Array(readFileSync(process.argv[2]))));
const sheets = done(file.GetSheetList()).list;
const isWorksheet = (sheet) => !file.GetMergeCells(sheet).error;
const factsOf = (sheet) => ({
  rows: done(file.GetRows(sheet)).result,
  merges: done(file.GetMergeCells(sheet)).mergeCells.map(
    (merge) => `${merge.GetStartAxis()}:${merge.GetEndAxis()}`,
  ),
  notes: done(file.GetComments(sheet)).comments.map(({ Cell, Author }) => `${Cell} ${Author}`),
  tables: done(file.GetTables(sheet)).tables.map(({ Name, Range }) => `${Name} ${Range}`),
  validations: done(file.GetDataValidations(sheet)).dataValidations.map(({ Sqref }) => Sqref),
});
const asked = process.argv.slice(3).map((place) => {
  const [sheet, cell] = place.split("!");
  const { style } = done(file.GetStyle(done(file.GetCellStyle(sheet, cell)).style));
  return [place, { formula: done(file.GetCellFormula(sheet, cell)).formula, style }];
});
const facts = {
  sheets,
  names: done(file.GetDefinedName()).definedNames.map(({ Name, RefersTo }) => `${Name} ${RefersTo}`),
  facts: Object.fromEntries(sheets.filter(isWorksheet).map((sheet) => [sheet, factsOf(sheet)])),
  cells: Object.fromEntries(asked),
};
process.stdout.write(JSON.stringify(facts), () => process.exit(0));
