import { commentKeys, readKeptTexts } from "../../../src/domain/scorecard/keptTexts";
import { messagesFor } from "../../../src/i18n/messages";
import { drawn, sheetOf } from "../binding/sheetOf";

const languages = (["zh-CN", "en-US"] as const).map((language) => {
  const { scorecard, fields } = messagesFor(language);
  return { words: scorecard, nameHeader: fields.name };
});

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
  expect(readKeptTexts(card(chinese), languages, ["销售收入", "回款率"])).toEqual({
    comments: new Map([["销售收入", "超额完成"]]),
    fields: { summary: "第一季度整体良好", employee: "张三", manager: "李四" },
  });
});

test("a row put in above moves nothing", () => {
  const moved = readKeptTexts(card(`'我加的一行\n${chinese.trim()}`), languages, ["销售收入"]);
  expect(moved.comments.get("销售收入")).toBe("超额完成");
});

test("a card made in the other language keeps its texts", () => {
  const english = `
    No. | KPI | Score | Comment
    1 | Churn | 98 | watch it
    | Total | 98 |
    Summary
    fine`;
  expect(readKeptTexts(card(english), languages, ["Churn"])).toEqual({
    comments: new Map([["Churn", "watch it"]]),
    fields: { summary: "fine" },
  });
});

test("the comment on a KPI that is gone ends up in the summary", () => {
  const kept = readKeptTexts(card(chinese), languages, ["回款率"]);
  expect(kept.fields.summary).toBe("第一季度整体良好\n销售收入: 超额完成");
});

test("KPIs of one name are told apart by their order", () => {
  expect(commentKeys(["连带率", "销售额", "连带率"])).toEqual(["连带率", "销售额", "连带率#2"]);
});

test("another sheet has nothing to keep", () => {
  expect(readKeptTexts(card("a | b\n1 | 2"), languages, []).comments.size).toBe(0);
});
