import type { Template } from "../template";

export const people: Template = {
  id: "people",
  code: "HRM",
  words: {
    "zh-CN": { position: "人力资源专员", department: "人力资源部" },
    "en-US": { position: "HR specialist", department: "Human resources" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["招聘到岗周期", "从需求批准到员工入职的平均天数"],
        "en-US": ["Time to hire", "Average days from approval of the vacancy to the first day at work"],
      },
      ...{ perspective: "process", kind: "process", better: "lower", unit: "days" },
      ...{ levels: [45, 42, 35, 30], weight: 30, source: "people", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["试用期转正率", "试用期满转正人数 ÷ 试用期满人数"],
        "en-US": ["Probation pass rate", "New staff confirmed ÷ new staff whose probation ended"],
      },
      ...{ perspective: "customer", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [82, 85, 90, 95], weight: 30, source: "people", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["关键岗位后备覆盖率", "至少有一名合格后备的关键岗位数 ÷ 关键岗位总数"],
        "en-US": [
          "Succession coverage of key posts",
          "Key posts with at least one ready successor ÷ all key posts",
        ],
      },
      ...{ perspective: "learning", kind: "forward", better: "higher", unit: "percent" },
      ...{ levels: [55, 60, 75, 85], weight: 30, source: "people", frequency: "monthly" },
    },
    {
      words: {
        "zh-CN": ["员工培训满意度", "培训后问卷中评价满意的人数 ÷ 答卷人数"],
        "en-US": [
          "Training satisfaction",
          "Participants satisfied in the survey ÷ participants who answered",
        ],
      },
      ...{ perspective: "learning", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [84, 85, 90, 95], weight: 5, source: "survey", frequency: "monthly" },
    },
    {
      words: {
        "zh-CN": ["人均招聘费用", "当期招聘费用 ÷ 入职人数"],
        "en-US": ["Recruitment cost per hire", "Recruitment spending ÷ people hired in the period"],
      },
      ...{ perspective: "finance", kind: "result", better: "lower", unit: "smallMoney" },
      ...{ levels: [3900, 3800, 3400, 3000], weight: 5, source: "ledger", frequency: "monthly", counter: 2 },
    },
  ],
};
