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
  ["布草报损率", "lower"],
  ["综合赔付率", "lower"],
  ["赔付及时率", "higher"],
  ["减亏额", "higher"],
  ["核心人才保留率", "higher"],
  ["平均响应时长", "lower"],
  ["预算执行偏差率", "range"],
  ["安全事故数", "lower"],
  ["First-contact resolution rate", "higher"],
  ["Cost per hire", "lower"],
  ["Customer churn", "lower"],
  ["Net revenue retention", "higher"],
  ["领导交办任务", undefined],
  // Names that mislead.
  ["供应链响应速度", "lower"],
  ["平均无故障时间", "higher"],
  ["安全生产天数", "higher"],
  ["隐患整改率", "higher"],
  ["库存准确率", "higher"],
  ["逾期账款清收率", "higher"],
  ["不良贷款清收率", "higher"],
  ["不良贷款率", "lower"],
  ["能耗下降率", "higher"],
  ["降低采购成本", "lower"],
  ["完善内控制度", undefined],
  ["二次消费占比", "higher"],
  ["药占比", "lower"],
  // One of each trade.
  ["安全事故起数", "lower"],
  ["人均产值", "higher"],
  ["交货周期", "lower"],
  ["床位使用率", "higher"],
  ["平均住院日", "lower"],
  ["压疮发生率", "lower"],
  ["毕业生就业率", "higher"],
  ["学生近视率", "lower"],
  ["物业费收缴率", "higher"],
  ["翻台率", "higher"],
  ["菜品退单率", "lower"],
  ["系统可用性", "higher"],
  ["代码缺陷密度", "lower"],
  ["车辆空驶率", "lower"],
  ["货损率", "lower"],
  ["水稻亩产", "higher"],
  ["百公里油耗", "lower"],
  ["保单继续率", "higher"],
  ["群众信访量", "lower"],
  ["一网通办率", "higher"],
  ["设备综合利用率", "higher"],
  ["研发与测试人员配比", "range"],
  ["Time to fill", "lower"],
  ["First-time fix rate", "higher"],
  ["Complaint resolution rate", "higher"],
  ["Complaint resolution time", "lower"],
  ["Inventory accuracy", "higher"],
  ["Inventory turns", "higher"],
  ["Staff turnover", "lower"],
  ["Mean time between failures", "higher"],
  ["Reduction in failure rate", "higher"],
  ["Reduce waiting times", "lower"],
  ["Budget variance", "range"],
  ["Occupancy", "higher"],
  ["Bed turnaround time", "lower"],
  ["Student dropout rate", "lower"],
  ["On-time in-full", "higher"],
  ["Energy use per tonne", "lower"],
  ["Strengthen safety culture", undefined],
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
