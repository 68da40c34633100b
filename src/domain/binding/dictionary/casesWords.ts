import type { RoleWords } from "./fieldWords";
import { planWords } from "./planWords";

const { id, level, department, position, owner, dimension, period, evidence, note } = planWords;

/** Cases worth telling: what was done, what came of it, what is learned. */
export const casesWords: RoleWords = {
  id: { ...id, zh: `${id.zh}、案例编号`, en: `${id.en}, Case ID, Case No.` },
  name: {
    zh: "案例名称、案例标题、标题、案例、名称、项目名称、案例主题、主题、优秀案例",
    en: "Case, Title, Case name, Case title, Name, Case study, Story",
  },
  definition: {
    zh: "主要做法、做法、背景、案例背景、关键举措、举措、具体做法、过程、行动、关键动作、案例描述、案例内容、措施、关键做法、背景与做法、情境",
    en: "What was done, Approach, Background, Action, Actions, Situation, Description, What they did, Actions taken",
  },
  result: {
    zh: "成果、结果、成效、效果、实际成果、取得成果、案例成果、达成结果、取得成效、达成成果",
    en: "Result, Results, Outcome, Impact, Achieved, What happened",
  },
  lesson: {
    zh: "经验、启示、可复制经验、经验总结、推广建议、经验启示、可推广经验、教训、复盘、总结、经验教训、经验提炼、可复制做法、经验与做法、经验做法、做法与经验、经验与启示、亮点",
    en: "Lesson, Lessons, Lesson learned, Lessons learned, Learning, Takeaway, What we learned, Learnings, Key takeaway",
  },
  parent: {
    zh: "对应指标、相关指标、关联指标、涉及指标、指标名称、指标",
    en: "KPI, Related KPI, Linked KPI, Metric",
  },
  owner: {
    ...owner,
    zh: `${owner.zh}、案例人、主讲人、提供人、分享人、作者、案例主人公`,
    en: `${owner.en}, Author, Who`,
  },
  ...{ department, position, period, note, level, dimension, evidence },
  asOf: { zh: "日期、入库日期、时间、收录日期", en: "Date, Added, Added on" },
};
