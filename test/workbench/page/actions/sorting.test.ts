import {
  filterAround,
  rowsAround,
  showAllAround,
  sortAround,
} from "../../../../src/workbench/page/actions/sorting";
import { areaAddress } from "../../../../src/workbench/model/address";
import { area, read, workbookWith } from "../../model/support";

const kpis = {
  A1: "KPI",
  B1: "Weight",
  A2: "Revenue",
  B2: "50%",
  A3: "Returns",
  B3: "20%",
  A4: "Visits",
  B4: "30%",
};
const at = (address: string) => ({ row: area(address).top, column: area(address).left });

test("the header of a block stays where it is", () => {
  const { workbook, sheet } = workbookWith(kpis);
  expect(areaAddress(rowsAround(workbook, sheet, at("B3")) ?? area("Z1"))).toBe("A2:B4");
  workbook.edit({ actor: "user" }, () => sortAround(workbook, sheet, at("B3"), true));
  expect(["A1", "A2", "A3", "A4"].map((cell) => read(sheet, cell))).toEqual([
    "KPI",
    "Returns",
    "Visits",
    "Revenue",
  ]);
});

test("a table's header and totals stay where they are", () => {
  const { workbook, sheet } = workbookWith({ ...kpis, A5: "Total", B5: "=SUM(B2:B4)" });
  workbook.tables = [
    {
      id: "t",
      name: "T",
      sheetId: sheet.id,
      area: area("A1:B5"),
      showHeaders: true,
      showTotals: true,
      columns: [],
    },
  ];
  workbook.edit({ actor: "user" }, () => sortAround(workbook, sheet, at("A2"), false));
  expect(["A1", "A2", "A4", "A5"].map((cell) => read(sheet, cell))).toEqual([
    "KPI",
    "Visits",
    "Returns",
    "Total",
  ]);
});

test("only rows with this value show, until all are wanted", () => {
  const { workbook, sheet } = workbookWith({ ...kpis, B4: "50%" });
  const hidden = () => [...sheet.rows].filter(([, look]) => look.hidden).map(([row]) => row + 1);
  workbook.edit({ actor: "user" }, () => filterAround(workbook, sheet, at("B2")));
  expect(hidden()).toEqual([3]);
  workbook.edit({ actor: "user" }, () => showAllAround(workbook, sheet, at("B2")));
  expect(hidden()).toEqual([]);
});
