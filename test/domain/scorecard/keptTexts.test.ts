import { commentKeys, settleComments } from "../../../src/domain/scorecard/kept/keptComments";
import { cutReport, readKeptTexts } from "../../../src/domain/scorecard/kept/keptTexts";
import { messagesFor } from "../../../src/i18n/messages";
import { drawn, sheetOf } from "../binding/sheetOf";

const languages = (["zh-CN", "en-US"] as const).map((language) => {
  const { scorecard, fields } = messagesFor(language);
  return { words: scorecard, nameHeader: fields.name };
});

const marks = (...names: readonly string[]) => names.map((name) => ({ id: "", name }));

const card = (text: string) => sheetOf(drawn(text), { name: "评分卡-一季度" });

const chinese = `
  一季度评分卡
  来源: 一季度
  |
  序号 | 指标名称 | 权重 | 得分 | 评语
  1 | 销售收入 | 60% | 112.5 | 超额完成
  2 | 回款率 | 40% | 98.7 |
  | 合计 | 100% | |
  |
  总评 | | | | 在此填写，更新时保留。
  第一季度整体良好
  |
  改进计划
  |
  |
  | 被考核人 | 张三 | 考核人 | 李四`;

test("comments go with their KPI, fields with their label", () => {
  expect(readKeptTexts(card(chinese), languages, marks("销售收入", "回款率"))).toEqual({
    comments: new Map([["销售收入", "超额完成"]]),
    fields: { summary: "第一季度整体良好", employee: "张三", manager: "李四" },
    plan: [],
  });
});

test("a row put in above moves nothing", () => {
  const moved = readKeptTexts(card(`'我加的一行\n${chinese.trim()}`), languages, marks("销售收入"));
  expect(moved.comments.get("销售收入")).toBe("超额完成");
});

test("a card made in the other language keeps its texts", () => {
  const english = `
    No. | KPI | Score | Comment
    1 | Churn | 98 | watch it
    | Total | 98 |
    Summary
    fine`;
  expect(readKeptTexts(card(english), languages, marks("Churn"))).toEqual({
    comments: new Map([["Churn", "watch it"]]),
    fields: { summary: "fine" },
    plan: [],
  });
});

test("the comment on a KPI that is gone ends up in the summary", () => {
  const kept = readKeptTexts(card(chinese), languages, marks("回款率"));
  expect(kept.fields.summary).toBe("第一季度整体良好\n销售收入: 超额完成");
});

test("KPIs of one name are told apart by their order", () => {
  expect(commentKeys(["连带率", "销售额", "连带率"])).toEqual(["连带率", "销售额", "连带率#2"]);
});

test("a list of people ends before the first row without a name; what stands below it is no comment", () => {
  const { person, department } = messagesFor("zh-CN").scorecard.members;
  const people = languages.map(({ words }) => ({ words, nameHeader: words.members.person }));
  const overview = `
    总览 | | |
    ${department} | 人数 | 得分 |
    华东 | 2 | 95 |
    |
    ${person} | 部门 | 总分 | 评语
    王芳 | 华东 | 98 | 继续保持
    李伟 | 华东 | 92 |
    |
    总评 | | | 在此填写，更新时保留
    整体稳健
    负责人 | 陈总`;
  expect(readKeptTexts(card(overview), people, marks("王芳", "李伟"))).toEqual({
    comments: new Map([["王芳", "继续保持"]]),
    fields: { summary: "整体稳健", employee: "陈总" },
    plan: [],
  });
});

test("another sheet has nothing to keep", () => {
  expect(readKeptTexts(card("a | b\n1 | 2"), languages, marks()).comments.size).toBe(0);
});

test("lines of the improvement plan go back to their columns", () => {
  const planned = chinese.replace(
    /改进计划[\s\S]*/,
    `改进计划
    改进项 | 原因 | 措施 | 责任人 | 完成日期
    回款率 | | 分期催收 | 张三 |
    |
    | | | 李四 | 2026-12-31`,
  );
  expect(readKeptTexts(card(planned), languages, marks("销售收入", "回款率")).plan).toEqual([
    ["回款率", undefined, "分期催收", "张三", undefined],
    [undefined, undefined, undefined, undefined, undefined],
    [undefined, undefined, undefined, "李四", "2026-12-31"],
  ]);
});

test("a card of an earlier version had one box for the plan: its text goes to the summary", () => {
  const boxed = chinese.replace(/改进计划\n\s*\|/, "改进计划\n  每周复盘");
  expect(readKeptTexts(card(boxed), languages, marks("销售收入", "回款率")).fields.summary).toBe(
    "第一季度整体良好\n改进计划: 每周复盘",
  );
});

test("a report's cards are told apart by whom they are about, two of one name too", () => {
  const one = (name: string, comment: string) => `
    ${name} | | |
    客户部 | | |
     | | |
    指标名称 | 得分 | 评语
    收入 | 90 | ${comment}
    合计 | 90 |`;
  const cards = cutReport(
    card([one("张伟", "甲"), one("张伟", "乙"), one("李四", "丙")].join("")),
    languages,
  );
  expect(
    [...cards].map(([key, own]) => [key, readKeptTexts(own, languages, marks("收入")).comments.get("收入")]),
  ).toEqual([
    ["张伟", "甲"],
    ["张伟#2", "乙"],
    ["李四", "丙"],
  ]);
});

test.each([
  ["its name", { id: "", name: "回款率" }, "回款率"],
  ["its id before its name", { id: "F02", name: "回款率" }, "回款率#2"],
  ["its id where it was renamed", { id: "C01", name: "满意度" }, "客户满意度"],
  ["nothing: the id is another's now", { id: "C01", name: "销售收入" }, undefined],
  ["nothing: it is gone", { id: "", name: "培训" }, undefined],
])("a comment finds its KPI by %s", (_how, mark, found) => {
  const rows = [
    { id: "F01", name: "回款率" },
    { id: "F02", name: "回款率#2" },
    { id: "C01", name: "客户满意度" },
  ];
  const before = new Set(found === undefined ? ["客户满意度"] : ["回款率", "回款率#2"]);
  const { comments, gone } = settleComments([{ ...mark, value: "评语" }], before, rows);
  expect([...comments.keys()]).toEqual(found === undefined ? [] : [found]);
  expect(gone).toHaveLength(found === undefined ? 1 : 0);
});
