import { fail } from "../../domain/failure";
import { countWorkdays } from "../../domain/tracking/workdays";
import { calendarOf, calendarParameters, calendarWords, LONGEST_SPAN } from "../arguments/calendar";
import { defineFunction } from "../declare";

const words = {
  "zh-CN": {
    start: { name: "开始日期", text: "第一天，可以是整列。" },
    end: { name: "结束日期", text: "最后一天。" },
    ...calendarWords["zh-CN"],
  },
  "en-US": {
    start: { name: "start", text: "The first day, or a whole column." },
    end: { name: "end", text: "The last day." },
    ...calendarWords["en-US"],
  },
};

export const workdays = defineFunction({
  id: "WORKDAYS",
  answers: "cell",
  parameters: {
    start: { kind: "date", whenBlank: "blank" },
    end: { kind: "date", whenBlank: "blank" },
    ...calendarParameters,
  },
  words: {
    "zh-CN": {
      summary: "数出两个日期之间的工作日（含首尾两天），考虑节假日和调休。",
      result: "天数；结束早于开始时为负数。",
      source: "周六、周日和节假日不计，调休上班的周末计入。",
      parameters: words["zh-CN"],
    },
    "en-US": {
      summary:
        "Counts the working days from one date to another, both included, with holidays and worked weekends.",
      result: "The number of days; negative when the end comes first.",
      source: "Saturdays, Sundays and holidays do not count, worked weekends do.",
      parameters: words["en-US"],
    },
  },
  run({ start, end, holidays, makeup }, { language }) {
    if (Math.abs(end - start) > LONGEST_SPAN) {
      const parameter = words[language].end.name;
      return fail("outOfRange", {
        parameter,
        value: end,
        low: start - LONGEST_SPAN,
        high: start + LONGEST_SPAN,
      });
    }
    return countWorkdays(start, end, calendarOf(holidays, makeup));
  },
  examples: [
    { with: { start: "2026-11-23", end: "2026-11-30" }, gives: 6 },
    {
      with: {
        start: "2026-09-28",
        end: "2026-10-03",
        holidays: [["2026-10-01"], ["2026-10-02"]],
        makeup: "2026-10-03",
      },
      gives: 4,
    },
    { with: { start: "2026-11-23", end: "年底" }, fails: "notDate" },
  ],
  moreTests: [
    { with: { start: "2026-11-30", end: "2026-11-23" }, gives: -6 },
    { with: { start: "2026-11-23" }, gives: "" },
    { with: { start: 1, end: 100000 }, fails: "outOfRange" },
  ],
  seeAlso: ["DUEDATE"],
});
