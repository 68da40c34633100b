import type { FunctionsJson } from "../../../src/workbench/formulas";
import { Troubles } from "../../../src/workbench/session/trouble/troubles";
import { startOffice, type OfficeUnderTest } from "../../support/office";

const functions: FunctionsJson = {
  functions: [
    {
      id: "SCORE",
      name: "SCORE",
      parameters: [{ name: "actual" }, { name: "target" }],
      result: { type: "any" },
    },
    { id: "LATER", name: "LATER", parameters: [{ name: "value" }] },
    {
      id: "DOUBLED",
      name: "DOUBLED",
      parameters: [{ name: "values", dimensionality: "matrix" }],
      result: { dimensionality: "matrix" },
    },
    { id: "FAIL", name: "FAIL", parameters: [] },
  ],
};

/** What SCORE was called with. */
const calls: unknown[][] = [];

/** The library keeps associations for as long as it runs, so they are made once, as in an add-in. */
beforeAll(async () => {
  const { CustomFunctions } = await startOffice();
  CustomFunctions.associate({
    SCORE: (actual: number, target: number) => {
      calls.push([actual, target]);
      return actual / target;
    },
    LATER: async (value: unknown) => {
      await Promise.resolve();
      return value;
    },
    DOUBLED: (values: number[][]) => values.map((row) => row.map((value) => value * 2)),
    FAIL: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有数据");
    },
  });
});

beforeEach(() => {
  calls.length = 0;
});

/** Results come back on the library's own clock: at the earliest after 50 ms. */
async function calculated({ workbook }: OfficeUnderTest): Promise<void> {
  const busy = (): boolean =>
    [...workbook.activeSheet.cells.entries()].some(([, , { value }]) =>
      JSON.stringify(value)?.includes("#BUSY!"),
    );
  for (let tries = 0; busy(); tries++) {
    if (tries > 200) throw new Error("still busy");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function write(
  { Excel }: OfficeUnderTest,
  address: string,
  formulas: string[][],
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.formulas = formulas;
    range.load("values");
    await context.sync();
    return range.values;
  });
}

test("formulas call the add-in's functions: busy first, then the results", async () => {
  const office = await startOffice({ functions });
  const first = await write(office, "A1:A4", [
    ["=KPI.SCORE(8,10)"],
    ["=KPI.LATER(A1*100)"],
    ["=SUM(KPI.DOUBLED({1,2;3,4}))"],
    ["=KPI.FAIL()"],
  ]);
  expect(first).toEqual([["#BUSY!"], ["#BUSY!"], ["#BUSY!"], ["#BUSY!"]]);
  await calculated(office);
  const { activeSheet } = office.workbook;
  expect([0, 1, 2, 3].map((row) => activeSheet.valueAt(row, 0))).toEqual([
    0.8,
    80,
    20,
    { error: "#N/A", message: "没有数据" },
  ]);
});

test("all calls of one calculation go in one message, and equal ones are made once", async () => {
  const office = await startOffice({ functions });
  const rows = Array.from({ length: 200 }, (_, row) => [`=KPI.SCORE(${row % 50},10)`]);
  await write(office, "A1:A200", rows);
  await calculated(office);
  expect(calls).toHaveLength(50);
  const settling = office.host.log.filter(({ requestBytes }) => requestBytes > 0 && requestBytes < 10_000);
  expect(office.workbook.activeSheet.valueAt(199, 0)).toBe(4.9);
  expect(settling.length).toBeLessThan(8);
});

test("a full recalculation calls the functions again", async () => {
  const office = await startOffice({ functions });
  await write(office, "A1", [["=KPI.SCORE(1,4)"]]);
  await calculated(office);
  for (const kind of ["Recalculate", "Full"] as const) {
    await office.Excel.run(async (context) => {
      context.workbook.application.calculate(kind);
      await context.sync();
    });
    await calculated(office);
  }
  expect(calls).toHaveLength(2);
  expect(office.workbook.activeSheet.valueAt(0, 0)).toBe(0.25);
});

test("an empty cell reaches a function as null, or as 0 where Excel does so", async () => {
  const office = await startOffice({ functions });
  await write(office, "A1", [["=KPI.SCORE(C1,4)"]]);
  await calculated(office);
  const troubles = new Troubles({ host: office.host });
  troubles.begin("blankAsZero");
  await calculated(office);
  troubles.end("blankAsZero");
  await calculated(office);
  expect(calls).toEqual([
    [null, 4],
    [0, 4],
    [null, 4],
  ]);
});
