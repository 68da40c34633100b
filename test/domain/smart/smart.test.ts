import { parseQuantity } from "../../../src/domain/kpi/parseQuantity";
import { isQuantity } from "../../../src/domain/kpi/quantity";
import { isMeasured } from "../../../src/domain/smart/measured";
import { checkSmart } from "../../../src/domain/smart/smartCheck";
import { isSpecific } from "../../../src/domain/smart/specific";
import { timeIn } from "../../../src/domain/smart/timeBound";
import { degreeWordsIn, openEndsIn } from "../../../src/domain/smart/vagueness";

test.each([
  ["提升产品销量", false, false, false],
  ["在第三季度通过华东地区线下渠道实现A产品销量同比增长20%", true, true, true],
  ["提升客户满意度", false, false, false],
  ["3个月内客户满意度评分从85分提升至90分", true, true, true],
  ["提高工作效率", false, false, false],
  ["每天处理文件数量增加20%", true, true, false],
  ["提高销售额", false, false, false],
  ["将销售额提升至500万", true, true, false],
  // Numbers that are no targets.
  ["二十四小时自助网点数", true, false, false],
  ["TOP5经销商续签率", true, false, false],
  ["V2.1版本安卓端闪退率", true, false, false],
  ["2027年底前明显提升服务水平", false, false, true],
  // Numbers without an object.
  ["成本下降6%", false, true, false],
  ["Save 15%", false, true, false],
  ["Score above 4.2", false, true, false],
  // Deliverables that are there or not.
  ["10月31日前完成B3平台样机并通过EMC测试", true, true, true],
  ["本季度完成领导安排的各项临时工作", false, false, true],
  ["Ship release 5.1 to all tenants by 30 November", true, true, true],
  // Times that bind nothing.
  ["Opened in 1998 hub on-time delivery rate", true, false, false],
  ["维修工程师每周巡检不少于3次", true, true, false],
  ["门诊药占比同比下降3%", true, true, false],
  ["Raise warehouse picking accuracy by 2 percentage points by spring 2027", true, true, true],
])("%s: specific %s, measured %s, bound in time %s", (text, specific, measured, bound) => {
  expect([isSpecific(text, undefined), isMeasured(text, undefined), timeIn(text) !== undefined]).toEqual([
    specific,
    measured,
    bound,
  ]);
});

test.each([
  ["≤2%", "4%", "1%", "pass"],
  ["≤2%", "1%", undefined, "fail"],
  ["90", "85", "95", "pass"],
  ["90", "85", "88", "fail"],
  ["从85分提升至90分", undefined, undefined, "pass"],
  ["90", undefined, undefined, "unknown"],
])("target %s from %s with challenge %s: achievable %s", (target, start, challenge, expected) => {
  const read = (cell: string | undefined) => {
    const quantity = parseQuantity(cell);
    return isQuantity(quantity) ? quantity : undefined;
  };
  const [goal, from, stretch] = [read(target), read(start), read(challenge)];
  const question = {
    text: "门店缺货率",
    ...(goal ? { target: goal } : {}),
    ...(from ? { start: from } : {}),
    ...(stretch ? { challenge: stretch } : {}),
  };
  expect(checkSmart(question).A).toBe(expected);
});

test("degree words and open ends are named once each", () => {
  expect(degreeWordsIn("大幅提升质量，尽快大幅改善")).toEqual(["大幅", "尽快"]);
  expect(openEndsIn("做好培训、考勤等")).toEqual(["等"]);
  expect(openEndsIn("等级评定覆盖率")).toEqual([]);
});
