import { openSheet } from "./inSheet";

type Ask = (functions: Excel.Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>;

test.each<[string, Ask, unknown, string | null]>([
  ["a range", ({ sum }, sheet) => sum(sheet.getRange("B1:B3")), 6, null],
  ["values", (functions) => functions.max(1, 7, 3), 7, null],
  [
    "another result",
    (functions, sheet) => functions.round(functions.average(sheet.getRange("B1:B2")), 0),
    2,
    null,
  ],
  ["texts with quotes", (functions) => functions.len('a"b'), 3, null],
  [
    "a name with a dot",
    (functions, sheet) => functions.stDev_P(sheet.getRange("B1:B3")),
    Math.sqrt(2 / 3),
    null,
  ],
  ["a look-up", (functions, sheet) => functions.vlookup("b", sheet.getRange("A1:B3"), 2, false), 2, null],
  [
    "nothing found",
    (functions, sheet) => functions.vlookup("x", sheet.getRange("A1:B3"), 2, false),
    null,
    "#N/A",
  ],
])("worksheet functions take %s", async (_what, ask, value, error) => {
  const { inSheet } = await openSheet([
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  const result = await inSheet((sheet, context) => {
    const { functions } = context.workbook;
    return ask(new Proxy(functions, bound), sheet).load("value,error");
  });
  if (typeof value === "number") expect(result.value).toBeCloseTo(value, 12);
  else expect(result.value).toBe(value);
  expect(result.error ?? null).toBe(error);
});

/** Lets the table above take functions out of their object. */
const bound: ProxyHandler<Excel.Functions> = {
  get: (target, name) => {
    const member: unknown = Reflect.get(target, name);
    return typeof member === "function" ? (member.bind(target) as unknown) : member;
  },
};
