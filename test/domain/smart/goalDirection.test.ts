import { parseQuantity } from "../../../src/domain/kpi/parseQuantity";
import { isQuantity } from "../../../src/domain/kpi/quantity";
import { directionOfGoal } from "../../../src/domain/smart/goalDirection";

test.each([
  ["毛利率不低于32%，同时库存周转天数不超过45天", undefined],
  ["毛利率不低于32%，回款率不低于90%", "higher"],
  ["第三季度门店缺货率降至2%", "lower"],
  ["研发与测试人员配比2:1", "range"],
  ["综合排名进入前三名", "lower"],
  ["全年无重大安全事故", "lower"],
  ["年内完成120台老旧电梯更新", "higher"],
  ["6月30日前完成A7平台样机", undefined],
  ["Open 12 new stores by June", "higher"],
  ["Launch the portal by 1 May 2026", undefined],
  ["工单升级率不超5%", "lower"],
  ["同店销售额增长8%-10%", "higher"],
  ["CSAT 4.5 out of 5", "higher"],
])("%s", (name, direction) => {
  expect(directionOfGoal({ name })?.direction).toBe(direction);
});

test.each([
  ["领导交办任务", "100%", "higher"],
  ["综合素质", "85分", "higher"],
  ["领导交办任务", "3项", undefined],
  ["劳动争议", "0起", "lower"],
  ["装卸工时效率", "8吨/人·天", "higher"],
])("%s with the target %s", (name, cell, direction) => {
  const target = parseQuantity(cell);
  if (!isQuantity(target)) throw new Error(cell);
  expect(directionOfGoal({ name, target })?.direction).toBe(direction);
});
