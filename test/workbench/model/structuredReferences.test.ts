import type { Table } from "../../../src/workbench/model/parts";
import {
  renameColumnInFormula,
  renameTableInFormula,
  resolveTableInFormula,
} from "../../../src/workbench/model/structuredReferences";

const table: Table = {
  id: "1",
  name: "Goals",
  sheetId: "s1",
  area: { top: 0, left: 0, bottom: 3, right: 2 },
  showHeaders: true,
  showTotals: true,
  columns: ["Name", "Weight", "It's #1"].map((name, index) => ({ id: index + 1, name })),
};

test.each([
  ["=[@Weight]*2", "=[@Share]*2"],
  ["=SUM(Goals[Weight])", "=SUM(Goals[Share])"],
  ["=SUM(goals[weight])", "=SUM(goals[Share])"],
  ["=Goals[[#Headers],[Weight]]", "=Goals[[#Headers],[Share]]"],
  ["=Goals[[Name]:[Weight]]", "=Goals[[Name]:[Share]]"],
  ["=[@[Weight]]", "=[@[Share]]"],
  ["=Other[Weight]", "=Other[Weight]"],
  ['="[@Weight]"&B1', '="[@Weight]"&B1'],
  ["=[Weight]Sheet1!A1", "=[Weight]Sheet1!A1"],
  ["='[Weight]My sheet'!A1", "='[Weight]My sheet'!A1"],
])("a renamed column: %s becomes %s", (before, after) => {
  expect(renameColumnInFormula(before, "Goals", true, "Weight", "Share")).toBe(after);
});

test.each([
  ["=[@Weight]", "=[@Weight]", false],
  ["=[@Weight]", "=[@[Share ']'#]]", true],
  ["=Goals[Weight]", "=Goals[Share ']'#]", false],
])("another table's %s becomes %s", (before, after, own) => {
  expect(renameColumnInFormula(before, "Goals", own, "Weight", "Share ]#")).toBe(after);
});

test("a renamed table", () => {
  expect(renameTableInFormula("=SUM(Goals[Weight])+Goals2[Weight]", "Goals", "目标")).toBe(
    "=SUM(目标[Weight])+Goals2[Weight]",
  );
});

test.each([
  ["=[@Weight]", "=$B2", "s1"],
  ["=Goals[@Weight]", "=Sheet1!$B2", "s2"],
  ["=SUM(Goals[Weight])", "=SUM($B$2:$B$3)", "s1"],
  ["=SUM(Goals[Weight])", "=SUM(Sheet1!$B$2:$B$3)", "s2"],
  ["=Goals[#All]", "=$A$1:$C$4", "s1"],
  ["=Goals[[#Headers],[Weight]]", "=$B$1", "s1"],
  ["=Goals[[#Totals],[Weight]]", "=$B$4", "s1"],
  ["=Goals[[Name]:[Weight]]", "=$A$2:$B$3", "s1"],
  ["=Goals[It''s '#1]", "=$C$2:$C$3", "s1"],
  ["=Goals[Nope]", "=Goals[Nope]", "s1"],
])("without its table %s is %s on %s", (before, after, sheetId) => {
  expect(resolveTableInFormula(before, table, "Sheet1", { sheetId, row: 1, column: 2 })).toBe(after);
});
