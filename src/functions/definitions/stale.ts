import { daysStale } from "../../domain/tracking/staleness";
import { defineFunction } from "../declare";

export const stale = defineFunction({
  id: "STALE",
  answers: "cell",
  parameters: {
    asof: { kind: "date", whenBlank: "blank" },
    today: { kind: "date" },
    frequency: {
      kind: "choice",
      choices: ["day", "week", "month", "quarter", "half", "year"],
      default: "month",
    },
  },
  words: {
    "zh-CN": {
      summary: "数据已经过期多少天：超过一个采集周期才算过期。",
      result: "过期天数，0 为未过期。更新日期为空时为空。",
      source:
        "今天 − 更新日期 − 一个采集周期的天数（日 1、周 7、月 31、季 92、半年 184、年 366），最小为 0。",
      parameters: {
        asof: { name: "更新日期", text: "数据的日期，可以是整列。" },
        today: { name: "今天", text: "与哪一天相比，通常为 TODAY()。" },
        frequency: {
          name: "采集频率",
          text: "多久采集一次，默认每月。",
          choices: {
            day: ["日", "每天"],
            week: ["周", "每周"],
            month: ["月", "每月"],
            quarter: ["季", "每季度"],
            half: ["半年", "每半年"],
            year: ["年", "每年"],
          },
        },
      },
    },
    "en-US": {
      summary: "How many days a figure is overdue: it is once older than one collection period.",
      result: "Days overdue, 0 while fresh; blank when the date is.",
      source:
        "Today − date − the longest such period (day 1, week 7, month 31, quarter 92, half year 184, year 366), at least 0.",
      parameters: {
        asof: { name: "as of", text: "The figure's date, or a whole column." },
        today: { name: "today", text: "The day to compare with, usually TODAY()." },
        frequency: {
          name: "frequency",
          text: "How often the figure is collected; monthly unless given.",
          choices: {
            day: ["daily", "Every day"],
            week: ["weekly", "Every week"],
            month: ["monthly", "Every month"],
            quarter: ["quarterly", "Every quarter"],
            half: ["half-yearly", "Every half year"],
            year: ["yearly", "Every year"],
          },
        },
      },
    },
  },
  run({ asof, today, frequency }) {
    return daysStale(asof, today, frequency);
  },
  examples: [
    { with: { asof: "2026-01-05", today: "2026-02-20" }, gives: 15 },
    {
      with: { asof: [["2026-03-01"], ["2026-02-01"]], today: "2026年3月10日", frequency: "week" },
      gives: [[2], [30]],
    },
    { with: { asof: "上个月", today: "2026-03-10" }, fails: "notDate" },
  ],
  moreTests: [
    { with: { asof: "2026-01-01", today: "2026-02-01" }, gives: 0 },
    { with: { asof: "待定", today: "2026-02-01" }, gives: "" },
    { with: { asof: 46000, today: 46040, frequency: "月" }, gives: 9 },
  ],
  seeAlso: ["DUEDATE", "WORKDAYS"],
});
