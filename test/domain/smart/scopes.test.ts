import { readGoal } from "../../../src/domain/smart/readGoal";
import { scopesIn } from "../../../src/domain/smart/scopes";

test.each([
  ["下半年华东区退货率降至2%", ["华东区"]],
  ["本季度提高骨科门诊预约就诊率", ["骨科门诊"]],
  ["降低三号包装线的非计划停机时间", ["三号包装线"]],
  ["A3车间设备故障率", ["A3车间"]],
  ["提升客户满意度", []],
  ["Reduce scrap at the Leeds plant by 3% in Q3", ["the Leeds plant"]],
  ["Lower the return rate for online footwear orders this quarter", ["online footwear orders"]],
  ["Improve customer satisfaction by June", []],
])("%s", (text, expected) => {
  const goal = readGoal(text);
  const scopes = scopesIn(goal);
  expect(scopes.map((scope) => scope.text)).toEqual(expected);
  for (const scope of scopes) expect(goal.plain.slice(scope.start, scope.end)).toBe(scope.text);
});
