import { areaAddress } from "../../../src/domain/binding/area";
import { detectTables } from "../../../src/domain/binding/detection";
import { fieldsOf } from "../../../src/domain/binding/dictionary";
import { isField, keyFields } from "../../../src/domain/binding/fields";
import { roles } from "../../../src/domain/binding/roles";
import { drawn, sheetOf } from "./sheetOf";

function understood(text: string): string[] {
  return detectTables(sheetOf(drawn(text), { name: "Sheet1" })).map(({ role, layout, header, records }) => {
    const columns = header.columns.map(
      ({ field, period, ratingItem }) =>
        field ?? (period ? `${period.period}:${period.kind}` : (ratingItem ?? "–")),
    );
    return `${role} ${layout} ${areaAddress(header.area)} ${records.length}: ${columns.join(" ")}`;
  });
}

test.each([
  [
    "a history, a row for each period and KPI",
    "Period | KPI | Value | Source\n2025-Q3 | Churn | 0.03 | CRM\n2025-Q4 | Churn | 0.02 | CRM",
    "actuals long A1:D1 2: period name actual source",
  ],
  [
    "a column for each month, the year from the title, the sum of all no figure of its own",
    "2026年月度实际\n编号 | 指标 | 单位 | 1月 | 2月 | 3月 | 全年累计\nY-1 | 销售额 | 万元 | 380 | 350 | 470 | 1200",
    "actuals wide A2:G2 1: id name unit 2026-01:actual 2026-02:actual 2026-03:actual –",
  ],
  [
    "target and actual under each quarter",
    "2026年\n指标 | 一季度 | | 二季度 |\n | 目标 | 实际 | 目标 | 实际\n存款 | 25 | 26 | 26 | 27\n贷款 | 15 | 17 | 15 |",
    "actuals wide A2:E3 2: name 2026-Q1:target 2026-Q1:actual 2026-Q2:target 2026-Q2:actual",
  ],
  [
    "months under target and under actual",
    "2026年\n指标 | 目标 | | 实际 |\n | 1月 | 2月 | 1月 | 2月\n存款 | 25 | 26 | 26 | 27",
    "actuals wide A2:E3 1: name 2026-01:target 2026-02:target 2026-01:actual 2026-02:actual",
  ],
  [
    "months as English dates",
    "KPI | Unit | Jan-26 | Feb-26 | Mar-26 | YTD\nChurn | % | 3 | 2.9 | 2.8 | 2.9\nNPS | pts | 30 | 31 | 33 | 31",
    "actuals wide A1:F1 2: name unit 2026-01:actual 2026-02:actual 2026-03:actual –",
  ],
  [
    "a plan with quarterly targets stays a plan",
    "指标 | 权重 | 年度目标 | Q1目标 | Q2目标 | Q3目标\n销售额 | 60% | 100 | 20 | 25 | 25\n利润 | 40% | 20 | 4 | 5 | 5",
    "plan wide A1:F1 2: name weight target Q1:target Q2:target Q3:target",
  ],
  [
    "objectives and key results",
    "O编号 | 目标 Objective | KR | 关键结果 | 起点 | 目标值 | 当前值 | 进度 | 负责人\nO1 | 老客回来 | KR1-1 | 复购率 | 21% | 28% | 24.5% | 50% | 简宁\n | | KR1-2 | 月活 | 12 | 20 | 15.8 | 48% | 简宁",
    "objectives rows A1:I1 2: objectiveId objective id name start target actual progress owner",
  ],
  [
    "360 ratings, a row for each rater",
    "Reviewee | Relationship | Reviewer | Communication | Delivery | Comments\nAnn | Peer | R1 | 4 | 5 | good\nAnn | Manager | R2 | 3 | 4 |",
    "ratings ratingsLong A1:F1 2: subject raterGroup rater Communication Delivery –",
  ],
  [
    "360 ratings, a column for each rater",
    "维度 | 评价项目 | 上级 | 平级1 | 平级2 | 下级1 | 自评\n业绩 | 结果达成 | 5 | 4 | 4 | 5 | 4\n | 资源统筹 | 4 | 4 | 3 | 4 | 4",
    "ratings ratingsMatrix A1:G1 2: dimension item 上级 平级1 平级2 下级1 自评",
  ],
  [
    "changes, with words of their own before and after",
    "序号 | 任务名称 | 调整内容 | 原分值 | 调整后分值 | 调整依据 | 审批人 | 生效时间\n1 | 助餐点 | 权重 | 15 | 10 | 任务下调 | 主任办公会 | 2026-05-01",
    "changes rows A1:H1 1: – name changed oldValue newValue reason approver effectiveDate",
  ],
  [
    "appeals",
    "Employee | KPI | Result published | Appeal filed | Grounds | Evidence | Resolved on | Outcome\nJoss | Response time | 2026-10-06 | 2026-10-08 | Holiday | Export | 2026-10-13 | Upheld",
    "appeals rows A1:H1 1: owner name publishedDate appealDate reason evidence handledDate result",
  ],
  [
    "incentives",
    "姓名 | 岗位 | 考核得分 | 奖金基数（元） | 绩效系数 | 应发奖金\n樊江 | 主管 | 108.5 | 12000 | 1.2 | 14400\n桑月 | 主管 | 101.2 | 11000 | 1.05 | 11550",
    "incentives rows A1:F1 2: owner position score baseAmount coefficient amount",
  ],
  [
    "cases",
    "案例名称 | 员工 | 成果 | 经验与做法\n把重做率降到个位数 | 桂语 | 降到 7.6% | 双人复核",
    "cases rows A1:D1 1: name owner result lesson",
  ],
  [
    "bands of grades",
    "等级 | 下限 | 上限 | 绩效系数 | 说明\n优秀 | 120% | | 1.5 | 达到或超过\n良好 | 100% | 120% | 1.1 |",
    "settings rows A1:E1 2: key min max value note",
  ],
])("%s", (_what, text, expected) => {
  expect(understood(text)).toEqual([expected]);
});

test.each([
  [
    "stock",
    "物料编码 | 名称 | 单位 | 计划 | 实际 | 差异\nA1 | 螺丝 | 个 | 100 | 98 | -2\nA2 | 螺母 | 个 | 50 | 50 | 0",
  ],
  [
    "a project plan",
    "任务 | 负责人 | 开始 | 完成时间 | 进度\n设计 | 张 | 2026-01-01 | 2026-02-01 | 50%\n开发 | 李 | 2026-02-01 | 2026-05-01 | 0%",
  ],
  [
    "a price list",
    "编号 | 名称 | 规格 | 单价 | 数量 | 金额\n1 | 笔 | 黑 | 2 | 10 | 20\n2 | 纸 | A4 | 20 | 5 | 100",
  ],
  ["pay slips", "姓名 | 部门 | 基本工资 | 绩效系数 | 绩效工资 | 应发\n张 | 销售 | 8000 | 1.1 | 2200 | 10200"],
  [
    "a summary of totals",
    "部门 | 指标数 | 权重合计 | 平均得分\n销售部 | 5 | 100% | 95\n财务部 | 4 | 100% | 92",
  ],
  ["sales by month", "产品 | 1月 | 2月 | 3月 | 合计\nA | 10 | 20 | 30 | 60\nB | 5 | 6 | 7 | 18"],
  [
    "a time sheet",
    "姓名 | 岗位 | 9月1日 | 9月2日 | 9月3日 | 工时合计\n黎文 | 店长 | 9 | 9 | 0 | 18\n温良 | 厨师长 | 10 | 0 | 10 | 20",
  ],
  [
    "a survey",
    "题号 | 题目 | 非常满意 | 满意 | 一般 | 不满意\n1 | 老师讲课清楚 | 20 | 15 | 6 | 1\n2 | 耐心答疑 | 25 | 12 | 5 | 0",
  ],
  [
    "lists for drop-downs",
    "维度 | 指标类型 | 方向 | 频率\n财务 | 结果 | 正向 | 每月\n客户 | 过程 | 逆向 | 每季",
  ],
  [
    "a stand-by roster",
    "日期 | 星期 | 带班领导 | 值班人员 | 值班电话\n11月2日 | 一 | 秋实 | 方既白 | 000-0101\n11月3日 | 二 | 骆宾 | 尹川 | 000-0101",
  ],
])("%s is not offered in any role", (_what, text) => {
  expect(understood(text)).toEqual([]);
});

test.each(roles)("%s has words for what its rows are known by", (role) => {
  const fields = fieldsOf(role);
  expect(fields).toEqual(expect.arrayContaining([...keyFields[role]]));
  expect(fields.filter((field) => !isField(field))).toEqual([]);
});
