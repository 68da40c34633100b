import { alignHeaders } from "../../../src/domain/binding/stored/alignment";
import { areaAddress } from "../../../src/domain/binding/area";
import { detectTables } from "../../../src/domain/binding/detection";
import { describeTable, resolveBinding } from "../../../src/domain/binding/stored/resolution";
import { readBindings, writeBindings, type StoredBinding } from "../../../src/domain/binding/stored/stored";
import { area, drawn, sheetOf } from "./sheetOf";

const original = `
  编号 | 指标名称 | 权重 | 目标值 | 实际值
  1 | 销售收入 | 60% | 1200 | 1350
  2 | 回款率   | 40% | 98% | 97%`;

function bound(text = original, at = "A1"): StoredBinding {
  const table = detectTables(sheetOf(drawn(text), { at }))[0];
  if (!table) throw new Error("no table");
  return { id: "t1", sheetKey: "s1", anchor: { kind: "name", name: "_KPI_t1" }, ...describeTable(table) };
}

function resolve(text: string, at: string, anchor: string | undefined) {
  const result = resolveBinding(
    bound(),
    sheetOf(drawn(text), { at }),
    anchor === undefined ? undefined : area(anchor),
  );
  if (result.state === "lost") return result.reason;
  const fields = result.table.header.columns.flatMap(({ field, header }) =>
    field ? [`${field}=${header}`] : [],
  );
  return `${areaAddress(result.table.area)}${result.moved ? " moved" : ""}: ${fields.join(" ")}`;
}

const usual = "id=编号 name=指标名称 weight=权重 target=目标值 actual=实际值";

test.each([
  ["unchanged", original, "A1", "A1:E1", `A1:E3: ${usual}`],
  ["rows and columns inserted before it", original, "C5", "C5:G5", `C5:G7: ${usual}`],
  ["anchor gone", original, "C5", undefined, `C5:G7 moved: ${usual}`],
  ["anchor on the wrong row", original, "A1", "A2:E2", `A1:E3 moved: ${usual}`],
  [
    "a column renamed",
    original.replace("实际值", "截至三季度"),
    "A1",
    "A1:E1",
    "A1:E3: id=编号 name=指标名称 weight=权重 target=目标值 actual=截至三季度",
  ],
  [
    "a column inserted within",
    "编号 | 指标名称 | 口径 | 权重 | 目标值 | 实际值\n1 | 收入 | x | 100% | 12 | 13",
    "A1",
    "A1:F1",
    `A1:F2: ${usual}`,
  ],
  [
    "a column replaced by another field",
    original.replace("实际值", "备注"),
    "A1",
    "A1:E1",
    "A1:E3: id=编号 name=指标名称 weight=权重 target=目标值",
  ],
  [
    "columns in another order",
    "指标名称 | 编号 | 实际值 | 权重 | 目标值\n收入 | 1 | 13 | 100% | 12",
    "A1",
    "A1:E1",
    "A1:E2: name=指标名称 id=编号 actual=实际值 weight=权重 target=目标值",
  ],
  [
    "header deleted",
    "1 | 销售收入 | 60% | 1200 | 1350\n2 | 回款率 | 40% | 98% | 97%",
    "A1",
    undefined,
    "headerGone",
  ],
  ["two of it and no anchor", `${original}\n|\n|\n|\n|\n${original.trim()}`, "A1", undefined, "ambiguous"],
  [
    "name column deleted",
    "编号 | 权重 | 目标值 | 实际值\n1 | 60% | 12 | 13",
    "A1",
    "A1:D1",
    "nameColumnGone",
  ],
  ["all rows deleted", "编号 | 指标名称 | 权重 | 目标值 | 实际值", "A1", "A1:E1", "noRows"],
])("%s", (_what, text, at, anchor, expected) => {
  expect(resolve(text, at, anchor)).toBe(expected);
});

test("a deleted sheet is said", () => {
  expect(resolveBinding(bound(), undefined, undefined)).toEqual({ state: "lost", reason: "sheetGone" });
});

test("what the person chose for a column wins over the dictionary", () => {
  const binding = bound();
  const columns = binding.columns.map((column) =>
    column.header === "编号" ? { ...column, field: null } : column,
  );
  const result = resolveBinding({ ...binding, columns }, sheetOf(drawn(original)), area("A1:E1"));
  expect(result.state === "bound" && result.table.header.columns[0]).toMatchObject({
    header: "编号",
    field: undefined,
  });
});

test("bindings come back from what was stored", () => {
  const binding = bound();
  expect(readBindings(writeBindings([binding]))).toEqual({ state: "ok", bindings: [binding] });
});

test.each([
  ["nothing", undefined, { state: "ok", bindings: [] }],
  ["no JSON", "{", { state: "ok", bindings: [] }],
  ["another thing", '{"version":1,"bindings":[{"id":1},null]}', { state: "ok", bindings: [] }],
  ["a newer version", '{"version":7,"bindings":[]}', { state: "newer", version: 7 }],
])("stored: %s", (_what, stored, expected) => {
  expect(readBindings(stored)).toEqual(expected);
});

test.each([
  ["a b c", "a b c", "0>0 1>1 2>2"],
  ["a b c", "a x c", "0>0 1>1 2>2"],
  ["a b c", "a b x c", "0>0 1>1 2>3"],
  ["a b c", "a c", "0>0 2>1"],
  ["a b c", "c a b", "0>1 1>2 2>0"],
  ["a b a", "a a", "0>0 2>1"],
  ["a b c", "x y c", "0>0 1>1 2>2"],
])("headers %s, now %s: %s", (old, now, expected) => {
  const pairs = [...alignHeaders(old.split(" "), now.split(" "))].sort(([a], [b]) => a - b);
  expect(pairs.map(([from, to]) => `${from}>${to}`).join(" ")).toBe(expected);
});
