import { readDirection } from "../../../src/domain/kpi/direction";
import { inferDirection } from "../../../src/domain/kpi/inferDirection";
import { directionOfName } from "../../../src/domain/kpi/nameDirection";
import { parseQuantity } from "../../../src/domain/kpi/parseQuantity";
import { isQuantity } from "../../../src/domain/kpi/quantity";

test.each([
  ["正向", "higher"],
  ["越低越好", "lower"],
  ["区间", "range"],
  ["Lower is better", "lower"],
  ["atMost", "atMost"],
  ["蓝色", undefined],
])("the word %s in a direction column", (word, direction) => {
  expect(readDirection(word)).toBe(direction);
});

test.each([
  ["销售收入", "higher"],
  ["客户满意度", "higher"],
  ["订单准时交付率", "higher"],
  ["库存周转率", "higher"],
  ["库存周转天数", "lower"],
  ["客户投诉率", "lower"],
  ["投诉处理及时率", "higher"],
  ["产品故障率下降比例", "higher"],
  ["采购成本降低率", "higher"],
  ["销售费用率", "lower"],
  ["员工流失率", "lower"],
  ["核心人才保留率", "higher"],
  ["平均响应时长", "lower"],
  ["预算执行偏差率", "range"],
  ["安全事故数", "lower"],
  ["First-contact resolution rate", "higher"],
  ["Cost per hire", "lower"],
  ["Customer churn", "lower"],
  ["Net revenue retention", "higher"],
  ["领导交办任务", undefined],
])("the name %s", (name, direction) => {
  expect(directionOfName(name)?.direction).toBe(direction);
});

describe("the strongest evidence wins, and what speaks against it is told", () => {
  test.each([
    ["供应链响应速度", "≤48小时", undefined, { direction: "lower", from: "target" }],
    [
      "客户投诉率",
      "≥5%",
      undefined,
      { direction: "higher", from: "target", contradicts: "name", because: "投诉" },
    ],
    ["客户NPS", "10", -8, { direction: "higher", from: "levels" }],
    ["门店缺货率", "2%", 4, { direction: "lower", from: "levels" }],
    ["门店缺货率", "≥2%", 4, { direction: "higher", from: "target", contradicts: "levels" }],
    ["门店缺货率", "降至2%", undefined, { direction: "lower", from: "target" }],
    ["销售收入", "1200", undefined, { direction: "higher", from: "name", because: "收入" }],
  ])("%s %s", (name, text, start, expected) => {
    const target = parseQuantity(text);
    if (!isQuantity(target)) throw new Error(text);
    expect(inferDirection({ name, target, ...(start === undefined ? {} : { start }) })).toEqual(expected);
  });

  test("nothing tells", () => {
    expect(inferDirection({ name: "领导交办任务" })).toBeUndefined();
  });
});
