import { fail } from "../../domain/failure";
import { dueDay } from "../../domain/tracking/workdays";
import { calendarOf, calendarParameters, calendarWords, LONGEST_SPAN } from "../arguments/calendar";
import { defineFunction } from "../declare";

const words = {
  "zh-CN": {
    start: { name: "开始日期", text: "从哪一天算起，可以是整列；当天不计。" },
    days: { name: "工作日数", text: "多少个工作日之后，如申诉 3、处理 5。" },
    ...calendarWords["zh-CN"],
  },
  "en-US": {
    start: { name: "start", text: "The day to count from, or a whole column; it does not count itself." },
    days: { name: "workdays", text: "How many working days later, such as 3 to appeal, 5 to answer." },
    ...calendarWords["en-US"],
  },
};

export const duedate = defineFunction({
  id: "DUEDATE",
  answers: "cell",
  parameters: {
    start: { kind: "date", whenBlank: "blank" },
    days: { kind: "number" },
    ...calendarParameters,
  },
  words: {
    "zh-CN": {
      summary: "计算若干个工作日之后的日期，考虑节假日和调休。",
      result: "日期（Excel 日期数字，请设为日期格式）。",
      source: "周六、周日和节假日不计，调休上班的周末计入。",
      parameters: words["zh-CN"],
    },
    "en-US": {
      summary: "The date a number of working days later, with holidays and worked weekends.",
      result: "A date as Excel's day number; format the cell as a date.",
      source: "Saturdays, Sundays and holidays do not count, worked weekends do.",
      parameters: words["en-US"],
    },
  },
  run({ start, days, holidays, makeup }, { language }) {
    if (Math.abs(days) > LONGEST_SPAN || !Number.isInteger(days)) {
      const parameter = words[language].days.name;
      return fail("outOfRange", { parameter, value: days, low: -LONGEST_SPAN, high: LONGEST_SPAN });
    }
    return dueDay(start, days, calendarOf(holidays, makeup));
  },
  examples: [
    { with: { start: "2026-11-23", days: 5 }, gives: 46356 },
    {
      with: {
        start: "2026-09-30",
        days: 1,
        holidays: [["2026-10-01"], ["2026-10-02"]],
        makeup: "2026-10-03",
      },
      gives: 46298,
    },
    { with: { start: "下周一", days: 3 }, fails: "notDate" },
  ],
  moreTests: [
    { with: { days: 3 }, gives: "" },
    { with: { start: "2026-11-23", days: 1e9 }, fails: "outOfRange" },
    { with: { start: [["2026-11-23"], ["2026-11-27"]], days: 1 }, gives: [[46350], [46356]] },
  ],
  seeAlso: ["WORKDAYS", "STALE"],
});
