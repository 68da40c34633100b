import type { RoleWords } from "./fieldWords";
import { planWords } from "./planWords";

const {
  definition,
  level,
  department,
  position,
  owner,
  perspective,
  dimension,
  kind,
  direction,
  unit,
  start,
  target,
  weight,
  period,
  deadline,
  source,
  frequency,
  parent,
  actual,
  asOf,
  evidence,
  note,
} = planWords;

/** Objectives with their key results, one key result per row. */
export const objectivesWords: RoleWords = {
  objectiveId: {
    zh: "目标编号、O编号、目标序号、O序号、O",
    en: "Objective ID, Obj ID, O ID, O#, Objective No., Objective no, O, Obj., Obj. no., Obj. ID",
  },
  objective: {
    zh: "目标、目标O、O目标、目标（O）、公司目标、部门目标、战略目标、目标描述、目标名称、目标内容",
    en: "Objective, Objectives, Goal, Objective name",
  },
  id: {
    zh: "KR编号、KR序号、关键结果编号",
    en: "KR ID, KR#, KR No., KR no, Key result ID",
    alone: "编号、序号、ID, No., #",
    weak: "KR",
  },
  name: {
    zh: "关键结果、KR、关键成果、关键结果KR、关键结果（KR）、KR描述、关键结果描述、KR名称、KR内容、衡量结果",
    en: "Key result, Key results, KR, KRs, Key result (KR), Key result description",
  },
  start: { ...start, zh: `${start.zh}、起始、当前基线`, en: `${start.en}, Baseline, Initial` },
  target: {
    ...target,
    zh: "目标值、目标数值、KR目标值、目标数、期末目标、挑战值、完成标准、衡量标准",
    en: `${target.en}, KR target`,
  },
  actual: {
    ...actual,
    zh: `${actual.zh}、当前、现值、当前进展、最新值、现状值、当前水平`,
    en: `${actual.en}, Now`,
  },
  progress: {
    zh: "进度、完成进度、KR进度、完成率、达成率、进展、完成度、进度%、KR完成率",
    en: "Progress, % complete, Completion, Score, Progress %, % done, Complete",
  },
  owner: {
    ...owner,
    zh: `${owner.zh}、KR负责人、目标负责人、O负责人`,
    en: `${owner.en}, KR owner, DRI, Lead`,
  },
  ...{ level, department, position, weight, unit, deadline, direction, definition, source, frequency, asOf },
  ...{ parent, evidence, note, kind, dimension, perspective },
  period,
};
