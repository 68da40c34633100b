import { sayIn } from "../../src/i18n/say";
import type { DisplayLanguage } from "../../src/i18n/language";

const zh = sayIn("zh-CN");
const en = sayIn("en-US");

test.each([
  ["number", zh.number(1234.567), "1,234.57", en.number(1234.567), "1,234.57"],
  ["a text where a number belongs", zh.percent("待定"), "待定", en.percent("TBD"), "TBD"],
  ["nothing", zh.number(undefined), "", en.percent(undefined), ""],
  ["percent", zh.percent(97), "97%", en.percent(33.333), "33.33%"],
  ["points", zh.points(-3), "3 个百分点", en.points(-3), "3 points"],
  ["one point", zh.points(1), "1 个百分点", en.points(1), "1 point"],
  ["one", zh.count(1, "个指标"), "1 个指标", en.count(1, "KPI", "KPIs"), "1 KPI"],
  ["many", zh.count(3, "个指标"), "3 个指标", en.count(3, "KPI", "KPIs"), "3 KPIs"],
  ["a list of one", zh.list(["甲"]), "甲", en.list(["a"]), "a"],
  ["a list of three", zh.list(["a", "b", "c"]), "a、b 和 c", en.list(["a", "b", "c"]), "a, b and c"],
  ["a Chinese list", zh.list(["张三", "李四"]), "张三和李四", en.list(["a", "b"]), "a and b"],
  ["a list that is one text", zh.list("甲"), "甲", en.list(undefined), ""],
  ["a quotation", zh.quote("销售收入"), "“销售收入”", en.quote("Sales"), "“Sales”"],
  [
    "fields",
    zh.fields(["target", "unit"]),
    "目标值和单位",
    en.fields(["target", "carbon"]),
    "Target and carbon",
  ],
  ["a day", zh.day("2026-09-30"), "2026 年 9 月 30 日", en.day("2026-09-30"), "Sep 30, 2026"],
  ["no day", zh.day("2026-13-45"), "2026-13-45", en.day("待定"), "待定"],
])("%s", (_, chinese, inChinese, english, inEnglish) => {
  expect(chinese).toBe(inChinese);
  expect(english).toBe(inEnglish);
});

test("the pseudo language says it in English", () => {
  const pseudo: DisplayLanguage = "qps-ploc";
  expect(sayIn(pseudo).count(2, "KPI", "KPIs")).toBe("2 KPIs");
});
