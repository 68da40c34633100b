import {
  CustomFunctions,
  type CustomFunctionCall,
  type FunctionsJson,
} from "../../../src/workbench/formulas";
import type { CustomFunctionsOptions } from "../../../src/workbench/formulas";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { read, workbookWith, write, type Cells } from "./support";

const METADATA: FunctionsJson = {
  functions: [
    {
      id: "SCORE",
      name: "SCORE",
      parameters: [
        { name: "actual", type: "number" },
        { name: "target", type: "number" },
        { name: "cap", type: "number", optional: true },
      ],
    },
    { id: "ECHO", name: "ECHO", parameters: [{ name: "value", type: "any" }] },
    { id: "WORD", name: "WORD", parameters: [{ name: "value", type: "string" }] },
    { id: "FLAG", name: "FLAG", parameters: [{ name: "value", type: "boolean" }] },
    {
      id: "TOTAL",
      name: "TOTAL",
      parameters: [{ name: "values", type: "any", dimensionality: "matrix" }],
      result: { type: "any", dimensionality: "matrix" },
    },
    {
      id: "MANY",
      name: "MANY",
      parameters: [{ name: "values", type: "any", dimensionality: "matrix", repeating: true }],
    },
    { id: "NOW", name: "NOW", options: { volatile: true } },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [{ name: "values", type: "any", dimensionality: "matrix" }],
      result: { dimensionality: "matrix" },
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    { id: "SLOW", name: "SLOW", parameters: [{ name: "value", type: "any" }], options: { cancelable: true } },
    { id: "TICK", name: "TICK", parameters: [{ name: "value", type: "any" }], options: { stream: true } },
  ],
};

/** A workbook with the add-in's functions, and the messages that reach the add-in. */
function setUp(cells: Cells = {}, options: Partial<CustomFunctionsOptions> = {}, connected = true) {
  const messages: CustomFunctionCall[][] = [];
  const cancelled: number[] = [];
  const book: { current?: Workbook } = {};
  const functions = new CustomFunctions({
    namespace: "KPI",
    metadata: METADATA,
    onResults: () => book.current?.recalculate(),
    ...options,
  });
  const connect = () =>
    functions.connect(
      (calls) => messages.push([...calls]),
      (ids) => cancelled.push(...ids),
    );
  if (connected) connect();
  const workbook = (book.current = workbookWith(cells, functions));
  const answer = (value: (call: CustomFunctionCall) => unknown, message = messages.at(-1) ?? []) =>
    functions.settle(message.map((call) => [call.id, true, value(call), [0]]));
  return { workbook, functions, messages, cancelled, connect, answer };
}

const score = ({ arguments: [actual, target] }: CustomFunctionCall) => Number(actual) / Number(target);

test("#BUSY! until the answer comes, and all calls in one message", () => {
  const { workbook, messages, answer } = setUp({
    A1: [
      [8, 10, "=KPI.SCORE(A1,B1)"],
      [9, 10, "=kpi.score(A2,B2)"],
    ],
    D1: "=C1*100",
  });
  expect(read(workbook, "C1:D1")).toEqual([["#BUSY!", "#BUSY!"]]);
  expect(messages).toEqual([
    [
      {
        id: 1,
        name: "SCORE",
        arguments: [8, 10, null],
        address: "[Book1.xlsx]Sheet1!C1",
        parameterAddresses: null,
        flags: 0,
      },
      {
        id: 2,
        name: "SCORE",
        arguments: [9, 10, null],
        address: "[Book1.xlsx]Sheet1!C2",
        parameterAddresses: null,
        flags: 0,
      },
    ],
  ]);
  answer(score);
  expect(read(workbook, "C1:D1")).toEqual([[0.8, 80]]);
  expect(read(workbook, "C2")).toBe(0.9);
});

test("an edit calls only what it touches, and what was asked before is remembered", () => {
  const { workbook, messages, answer, functions } = setUp({
    A1: [
      [8, 10, "=KPI.SCORE(A1,B1)"],
      [9, 10, "=KPI.SCORE(A2,B2)"],
    ],
  });
  answer(score);
  write(workbook, { A1: 9 });
  expect(read(workbook, "C1")).toBe(0.9);
  expect(messages).toHaveLength(1);
  write(workbook, { A1: 7 });
  expect(messages.at(-1)?.map((call) => call.arguments)).toEqual([[7, 10, null]]);
  answer(score);
  workbook.undo();
  expect(read(workbook, "C1")).toBe(0.9);
  expect(messages).toHaveLength(2);
  functions.forget();
  workbook.recalculate();
  expect(messages.at(-1)).toHaveLength(1);
});

test("nested calls go level by level, each level in one message", () => {
  const { workbook, messages, answer } = setUp({
    A1: [[1], [2]],
    B1: [["=KPI.SCORE(KPI.ECHO(A1),4)"], ["=KPI.SCORE(KPI.ECHO(A2),4)"]],
    C1: '=IFERROR(KPI.SCORE(B1,1),"-")',
  });
  expect(messages.map((message) => message.map(({ name }) => name))).toEqual([["ECHO", "ECHO"]]);
  answer(({ arguments: [value] }) => value);
  expect(messages.at(-1)?.map(({ name }) => name)).toEqual(["SCORE", "SCORE"]);
  expect(read(workbook, "C1")).toBe("#BUSY!");
  answer(score);
  expect(messages.at(-1)?.map((call) => call.arguments)).toEqual([[0.25, 1, null]]);
  answer(score);
  expect(read(workbook, "B1:C2")).toEqual([
    [0.25, 0.25],
    [0.5, null],
  ]);
});

const BUSY_IN: readonly (readonly [string, string])[] = [
  ["arithmetic", "=A1+1"],
  ["an error handler", '=IFERROR(A1,"-")'],
  ["a range", "=SUM(A1:A3)"],
  ["a count", "=COUNTIF(A1:A3,1)"],
  ["another call", "=KPI.ECHO(A1)"],
  ["an error handler inside another call", "=KPI.ECHO(IFERROR(A1,0))"],
];

test.each(BUSY_IN)("what waits makes wait: %s", (_, formula) => {
  const { workbook, messages } = setUp({ A1: "=KPI.ECHO(1)", B1: formula });
  expect(read(workbook, "B1")).toBe("#BUSY!");
  expect(messages.flat()).toHaveLength(1);
});

test("a branch that is not taken does not wait", () => {
  const { workbook, messages } = setUp({ A1: '=IF(1>2,KPI.ECHO(1),"no")' });
  expect(read(workbook, "A1")).toBe("no");
  expect(messages).toEqual([]);
});

/** Formula and the parameters that cross. */
const ARGUMENTS: readonly (readonly [string, unknown])[] = [
  ["=KPI.SCORE(1,2)", [1, 2, null]],
  ["=KPI.SCORE(1,2,)", [1, 2, null]],
  ['=KPI.SCORE("0.5",TRUE,C9)', [0.5, 1, 0]],
  ["=KPI.ECHO(C9)", [null]],
  ["=KPI.ECHO(A1)", [5]],
  ['=KPI.ECHO("x"&1)', ["x1"]],
  ["=KPI.WORD(A1)", ["5"]],
  ["=KPI.WORD(TRUE)", ["TRUE"]],
  ["=KPI.FLAG(A1)", [true]],
  ['=KPI.FLAG("false")', [false]],
  [
    "=KPI.TOTAL(A1:B2)",
    [
      [
        [5, "b"],
        [null, true],
      ],
    ],
  ],
  ["=KPI.TOTAL(A1)", [[[5]]]],
  ["=KPI.TOTAL({1,2})", [[[1, 2]]]],
  ["=KPI.MANY(A1,A1:B1)", [[[[5]], [[5, "b"]]]]],
  ["=KPI.MANY()", [[]]],
];

test.each(ARGUMENTS)("%s passes its parameters", (formula, expected) => {
  const { messages } = setUp({
    A1: [
      [5, "b"],
      [null, true],
    ],
    D1: formula,
  });
  expect(messages.flat().map((call) => call.arguments)).toEqual([expected]);
});

/** Formula and what it shows without the add-in being called. */
const NOT_CALLED: readonly (readonly [string, string])[] = [
  ["=KPI.SCORE(1/0,1)", "#DIV/0!"],
  ["=KPI.TOTAL(A1:A2)", "#N/A"],
  ['=KPI.SCORE("x",1)', "#VALUE!"],
  ["=KPI.SCORE(1)", "#VALUE!"],
  ["=KPI.SCORE(1,2,3,4)", "#VALUE!"],
  ["=KPI.NOSUCH(1)", "#NAME?"],
];

test.each(NOT_CALLED)("%s shows %s and is not called", (formula, shown) => {
  const { workbook, messages } = setUp({ A1: [["=NA()"], [1]], D1: formula });
  expect([read(workbook, "D1"), messages]).toEqual([shown, []]);
});

test("errors cross as values where the metadata allows it", () => {
  const { messages } = setUp(
    { A1: "=KPI.ECHO(1/0)" },
    { metadata: { ...METADATA, allowErrorForDataTypeAny: true } },
  );
  expect(messages.flat()[0]).toMatchObject({
    arguments: [{ type: "CustomFunctionError", code: "#DIV/0!" }],
    flags: 4,
  });
});

test("blank cells are 0 as on the desktop when so configured", () => {
  const { messages } = setUp({ A1: "=KPI.ECHO(B1)" }, { blanks: "zero" });
  expect(messages.flat()[0]?.arguments).toEqual([0]);
});

test("addresses of the cell and of the parameters", () => {
  const { messages } = setUp({ C3: "=KPI.WHERE(A1:B2)" });
  expect(messages.flat()[0]).toMatchObject({
    address: "[Book1.xlsx]Sheet1!C3",
    parameterAddresses: ["Sheet1!A1:B2"],
  });
});

/** The rest of a result message and what the cell shows. */
const RESULTS: readonly (readonly [readonly unknown[], unknown])[] = [
  [[true, 0.8, [0]], 0.8],
  [[true, null, [0]], 0],
  [[true, "好", [0]], "好"],
  [[true, false, [0]], false],
  [[true, { type: "Double", basicValue: 0.5, numberFormat: "0%" }, [0]], 0.5],
  [
    [true, { valueType: "CustomFunctionError", code: "#DIV/0!", type: "Error", basicValue: "#DIV/0!" }, [0]],
    "#DIV/0!",
  ],
  [[true, [1, 2], [0]], "#VALUE!"],
  [[true, "x".repeat(32768), [0]], "#VALUE!"],
  [[false, "NaN", 0, [0]], "#VALUE!"],
  [[false, "no data yet", 1, [0]], "#N/A"],
  [[false, "", 2, [0]], "#VALUE!"],
  [[false, "", 3, [0]], "#VALUE!"],
  [[false, "", 4, [0]], "#VALUE!"],
  [[false, "", 5, [0]], "#DIV/0!"],
  [[false, "Infinity", 6, [0]], "#NUM!"],
  [[false, "bad weight", 7, [0]], "#VALUE!"],
  [[false, "", 8, [0]], "#NULL!"],
  [[false, null, 9, [0]], "#NAME?"],
  [[false, null, 10, [0]], "#NAME?"],
];

test.each(RESULTS)("the answer %j shows %j", ([success, ...rest], shown) => {
  const { workbook, functions } = setUp({ A1: "=KPI.ECHO(1)" });
  functions.settle([[1, success as boolean, ...rest]]);
  expect(read(workbook, "A1")).toBe(shown);
});

test("the sentence comes with #VALUE! and #N/A and stays with them in other formulas", () => {
  const { workbook, functions } = setUp({ A1: "=KPI.ECHO(1)", A2: "=A1*2", A3: "=KPI.ECHO(3)" });
  functions.settle([
    [1, false, "bad weight", 7, [0]],
    [2, false, { message: "zero" }, 5, [0]],
  ]);
  const [sheet] = workbook.sheets;
  const bad = { error: "#VALUE!", message: "bad weight" };
  expect([0, 1, 2].map((row) => sheet?.valueAt(row, 0))).toEqual([bad, bad, { error: "#DIV/0!" }]);
});

test("a matrix spills, a blocked one says so, single parameters spread over an array", () => {
  const { workbook, functions, answer, messages } = setUp({ A1: "=KPI.TOTAL({1})" });
  functions.settle([
    [
      1,
      true,
      [
        [1, 2],
        [3, 4],
      ],
      [0],
    ],
  ]);
  expect(read(workbook, "A1:B2")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  write(workbook, { B2: "x" });
  expect(read(workbook, "A1:B2")).toEqual([
    ["#SPILL!", null],
    [null, "x"],
  ]);
  write(workbook, { D1: "=KPI.SCORE({1;2},{2,4})" });
  expect(messages.at(-1)).toHaveLength(4);
  answer(score);
  expect(read(workbook, "D1:E2")).toEqual([
    [0.5, 0.25],
    [1, 0.5],
  ]);
});

test("calls wait for the runtime, are asked again after it was lost, and fail when there is none", () => {
  const { workbook, functions, messages, connect, answer } = setUp({ A1: "=KPI.SCORE(1,2)" }, {}, false);
  expect([read(workbook, "A1"), messages]).toEqual(["#BUSY!", []]);
  connect();
  expect(messages).toHaveLength(1);
  functions.disconnect();
  connect();
  expect(messages.map((message) => message.map(({ id }) => id))).toEqual([[1], [1]]);
  answer(score);
  expect(read(workbook, "A1")).toBe(0.5);
  write(workbook, { A2: "=KPI.SCORE(1,4)" });
  functions.unavailable();
  expect(read(workbook, "A2")).toBe("#NAME?");
  connect();
  expect(read(workbook, "A2")).toBe("#BUSY!");
});

test("a call nobody waits for any more is not sent, or cancelled if it can be", () => {
  const { workbook, messages, cancelled, functions, connect } = setUp({
    A1: "=KPI.SLOW(1)",
    A2: "=KPI.ECHO(1)",
  });
  write(workbook, { A1: "=KPI.SLOW(2)", A2: "done" });
  expect(cancelled).toEqual([1]);
  functions.disconnect();
  write(workbook, { A1: 0 });
  connect();
  expect(messages.flat().map(({ id }) => id)).not.toContain(4);
  functions.settle([[1, true, "late"]]);
  expect(read(workbook, "A1:A2")).toEqual([[0], ["done"]]);
});

test("a streaming function may answer again and again", () => {
  const { workbook, functions, cancelled } = setUp({ A1: "=KPI.TICK(1)", B1: "=A1+1" });
  expect(functions.unanswered()[0]?.flags).toBe(2);
  for (const tick of [1, 2, 3]) {
    functions.settle([[1, true, tick]]);
    expect(read(workbook, "A1:B1")).toEqual([[tick, tick + 1]]);
  }
  write(workbook, { A1: 0 });
  expect(cancelled).toEqual([1]);
});

test("a volatile function is called in every calculation but not by its own answer", () => {
  const { workbook, messages, answer } = setUp({ A1: "=KPI.NOW()" });
  answer(() => 1);
  expect([read(workbook, "A1"), messages.length]).toEqual([1, 1]);
  write(workbook, { B1: 1 });
  expect([read(workbook, "A1"), messages.length]).toEqual(["#BUSY!", 2]);
  answer(() => 2);
  expect(read(workbook, "A1")).toBe(2);
});

test("a call without an answer shows #CONNECT! in the end, and a late answer still counts", () => {
  jest.useFakeTimers();
  const late: CustomFunctionCall[] = [];
  const { workbook, functions } = setUp(
    { A1: "=KPI.ECHO(1)", B1: "=A1" },
    { timeout: 1000, onTimeout: (calls) => late.push(...calls) },
  );
  jest.advanceTimersByTime(999);
  expect(read(workbook, "B1")).toBe("#BUSY!");
  jest.advanceTimersByTime(2);
  expect([read(workbook, "B1"), late.map(({ name }) => name)]).toEqual(["#CONNECT!", ["ECHO"]]);
  functions.settle([[1, true, 7]]);
  expect(read(workbook, "A1:B1")).toEqual([[7, 7]]);
  jest.useRealTimers();
});

test("conditional formats and validation cannot call the add-in", () => {
  const { workbook, messages } = setUp({ A1: 1 });
  const value = workbook.calculator?.evaluate(workbook, "=KPI.ECHO(A1)", workbook.activeSheet.id, 0, 0);
  expect([value, messages]).toEqual([{ error: "#VALUE!" }, []]);
});

test("a thousand calls are one message", () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [row, `=KPI.SCORE(A${row + 1},2)`]);
  const { workbook, messages, answer } = setUp({ A1: rows });
  expect(messages.map((message) => message.length)).toEqual([1000]);
  answer(score);
  expect(read(workbook, "B1000")).toBe(499.5);
});
