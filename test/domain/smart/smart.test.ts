import { parseQuantity } from "../../../src/domain/kpi/parseQuantity";
import { isQuantity } from "../../../src/domain/kpi/quantity";
import { checkSmart, type Letter, type SmartQuestion } from "../../../src/domain/smart/smartCheck";

const passes = (question: SmartQuestion, letter: Letter) => checkSmart(question)[letter].result === "pass";

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
  ["参见附件3", false, false, false],
  ["Attainment of Grade 5 pupils", true, false, false],
  ["Give 110% every day", false, false, false],
  ["Renewal rate on 2023 policies", true, false, false],
  // Numbers without an object.
  ["成本下降6%", false, true, false],
  ["合格率99%以上", false, true, false],
  ["Save 15%", false, true, false],
  ["Score above 4.2", false, true, false],
  ["Grow by 12% next year", false, true, true],
  // A metric needs no number to be specific, a vague verb needs a scope.
  ["应收账款周转天数", true, false, false],
  ["降低三车间设备故障率", true, false, false],
  ["降低采购成本", false, false, false],
  ["Reduce water use at the Lyon plant", true, false, false],
  ["Improve employee engagement", false, false, false],
  // Deliverables that are there or not.
  ["10月31日前完成B3平台样机并通过EMC测试", true, true, true],
  ["本季度完成领导安排的各项临时工作", false, false, true],
  ["Ship release 5.1 to all tenants by 30 November", true, true, true],
  ["Topping out of Tower B by 15 November", true, true, true],
  ["Prototype passes the EMC test by 30 June", true, true, true],
  ["Service level", true, false, false],
  ["Speed up snagging", false, false, false],
  ["Graduate employment within 6 months 90%", true, true, false],
  ["年底ARR达到6800万", true, true, true],
  ["双十一期间零爆仓", true, true, true],
  ["零售门店", false, false, false],
  ["端午节前完成西区门店粽子礼盒陈列", true, true, true],
  ["新员工项目按时完成率", true, false, false],
  // Something done every so often is an amount; a state and a name are none.
  ["每周巡检消防设施", true, true, false],
  ["每天保持良好的服务态度", false, false, false],
  ["Inspect every extinguisher monthly", true, true, false],
  ["Weekly active users", true, false, false],
  // Times that bind nothing.
  ["Opened in 1998 hub on-time delivery rate", true, false, false],
  ["维修工程师每周巡检不少于3次", true, true, false],
  ["门诊药占比同比下降3%", true, true, false],
  ["Raise warehouse picking accuracy by 2 percentage points by spring 2027", true, true, true],
])("%s: specific %s, measured %s, bound in time %s", (text, specific, measured, bound) => {
  const question = { text };
  expect([passes(question, "S"), passes(question, "M"), passes(question, "T")]).toEqual([
    specific,
    measured,
    bound,
  ]);
});

const read = (cell: string | undefined) => {
  const quantity = parseQuantity(cell);
  return isQuantity(quantity) ? quantity : undefined;
};

test.each([
  ["≤2%", "4%", "1%", "pass"],
  ["≤2%", "1%", undefined, "fail"],
  ["90", "85", "95", "pass"],
  ["90", "85", "88", "fail"],
  ["从85分提升至90分", undefined, undefined, "pass"],
  ["90", undefined, undefined, "unknown"],
])("target %s from %s with challenge %s: achievable %s", (target, start, challenge, expected) => {
  const question = {
    text: "门店缺货率",
    ...{ target: read(target), start: read(start), challenge: read(challenge) },
  };
  expect(checkSmart(question).A.result).toBe(expected);
});

test.each([
  ["floor", { target: read("90"), floor: read("95"), direction: "higher" as const }],
  ["floor", { target: read("≤5%"), floor: read("3%") }],
  ["challenge", { target: read("90"), challenge: read("85"), direction: "higher" as const }],
  ["start", { target: read("90"), start: read("92"), direction: "higher" as const }],
  ["start", { text: "废品率降至3%以内", start: read("2%") }],
])("what stands in the wrong order is named: %s", (column, columns) => {
  expect(checkSmart({ text: "达成情况", ...columns }).A).toEqual({
    result: "fail",
    reasons: [{ code: "outOfOrder", column }],
  });
});

test.each<[Letter, SmartQuestion, object]>([
  ["S", { text: "提升客户满意度" }, { code: "vagueVerb", column: "name", words: "提升" }],
  ["S", { text: "提升客户满意度" }, { code: "noScope", column: "department", words: "满意度" }],
  ["S", { text: "加强安全管理" }, { code: "noMetric", column: "name" }],
  ["S", { text: "Boost overall morale" }, { code: "vagueVerb", column: "name", words: "Boost" }],
  ["S", { text: "至少两次" }, { code: "noObject", column: "name" }],
  ["M", { text: "门店缺货率", target: "" }, { code: "noTarget", column: "target" }],
  ["M", { text: "门店缺货率", target: "待定" }, { code: "noTarget", column: "target" }],
  ["M", { text: "门店缺货率", target: "较好" }, { code: "unreadTarget", column: "target", words: "较好" }],
  ["R", { text: "门店缺货率", parent: "—" }, { code: "noParent", column: "parent" }],
  ["T", { text: "门店缺货率" }, { code: "noTime", column: "deadline" }],
  [
    "T",
    { text: "门店缺货率", deadline: "持续推进" },
    { code: "endless", column: "deadline", words: "持续推进" },
  ],
  ["T", { text: "门店缺货率", deadline: "每月" }, { code: "notBinding", column: "deadline", words: "每月" }],
  ["T", { text: "销售额同比增长5%" }, { code: "notBinding", column: "deadline", words: "同比" }],
  ["T", { text: "Complaints", deadline: "asap" }, { code: "endless", column: "deadline", words: "asap" }],
])("a failed %s says why: %j", (letter, question, reason) => {
  const { result, reasons } = checkSmart(question)[letter];
  expect(result).toBe("fail");
  expect(reasons).toContainEqual(reason);
});

test("a measured row still says which columns are blank", () => {
  const { M } = checkSmart({ text: "门店缺货率", target: read("2"), unit: "", source: "—", definition: "" });
  expect(M.result).toBe("pass");
  expect(M.reasons.map(({ code }) => code)).toEqual(["noUnit", "noSource", "noDefinition"]);
});

test.each([
  [{ deadline: "2026-09-30" }],
  [{ deadline: "46295" }],
  [{ period: "季度" }],
  [{ target: "6月30日前上线" }],
  [{ target: read("≥95%"), deadline: "项目结题时" }],
])("%j binds a row in time", (columns) => {
  expect(checkSmart({ text: "门店缺货率", ...columns }).T.result).toBe("pass");
});

/** The target's own cell can be the deed that the name lacks. */
test.each([
  ["粪污资源化设施", "9月底前投产", true],
  ["Gold master of Tidefall", "Submitted by 15 June", true],
  ["EV pilot", "4 vans live by 30 Sept", true],
  ["Annual audit", "unqualified opinion", true],
  ["Mentoring of junior artists", "Runs a crit every sprint", true],
  ["出勤", "满勤", true],
  ["会务保障", "按要求完成", false],
  ["日常报表", "及时完成", false],
  ["Stakeholder care", "As agreed", false],
  ["Delivery", "All good", false],
])("%s with the target %s is measured: %p", (text, target, measured) => {
  expect(passes({ text, target }, "M")).toBe(measured);
});
