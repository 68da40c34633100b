import { planWords } from "./planWords";
import type { RoleWords } from "./fieldWords";

const { id, name, definition, level, department, position, owner, perspective, dimension } = planWords;
const { kind, direction, unit, start, floor, target, challenge, weight, period, deadline } = planWords;
const { source, frequency, collector, parent, actual, asOf, evidence, note } = planWords;

/** Figures by period, one row per KPI or one row per KPI and period. */
export const actualsWords: RoleWords = {
  ...{ id, name, definition, level, department, position, owner, perspective, dimension, kind, direction },
  ...{ unit, floor, challenge, source, frequency, collector, evidence, note },
  start,
  target,
  weight,
  period: {
    ...period,
    zh: `${period.zh}、日期、统计月份、数据月份、年月、时间、周次、月度`,
    en: `${period.en}, Date, Week, Year, Reporting period`,
  },
  actual: {
    ...actual,
    zh: `${actual.zh}、数值、值、数据、指标数值、数量`,
    en: `${actual.en}, Value, Reading, Figure, Amount`,
  },
  asOf: { ...asOf, zh: `${asOf.zh}、录入日期、填报时间`, en: `${asOf.en}, Entered on, Recorded` },
};

/** Objectives with their key results, one key result per row. */
export const objectivesWords: RoleWords = {
  objectiveId: {
    zh: "目标编号、O编号、目标序号、O序号、O",
    en: "Objective ID, Obj ID, O ID, O#, Objective No., Objective no, O",
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

/** 360-degree ratings: a row per rater, or a column per rater or group of raters. */
export const ratingsWords: RoleWords = {
  subject: {
    zh: "被评价人、被评人、被考核人、被评估人、评价对象、被评价者、姓名、被测评人、被评议人、考核对象、被考评人、员工",
    en: "Subject, Ratee, Reviewee, Employee, Person rated, Person, Rated person, Name, Person being rated, Employee name",
  },
  raterGroup: {
    zh: "评价关系、评价人关系、评价角色、评价人类别、关系、评价类型、评价人类型、评价人身份、评价者关系、与被评价人关系、评价主体、评价者类别、评价来源、角色、评价层级",
    en: "Rater group, Relationship, Rater type, Relation, Rater role, Reviewer type, Group, Role, Source, Feedback source",
  },
  rater: {
    zh: "评价人、评价者、评估人、打分人、测评人、评分人、评议人、考评人、匿名编号、评价人编号",
    en: "Rater, Reviewer, Evaluator, Assessor, Feedback from, Rater ID, Rated by",
  },
  ...{ position, period, department },
  dimension: {
    zh: "维度、评价维度、类别、能力维度、考核维度、评估维度、能力类别",
    en: "Dimension, Category, Competency area, Area",
  },
  item: {
    zh: "评价项目、评价项、能力项、评价内容、评价要素、能力素质、素质项、评价指标、评估项目、评估项、测评项目、行为项、题目",
    en: "Competency, Item, Question, Statement, Behaviour, Behavior, Capability, Competence",
  },
  weight,
  definition: { ...definition, zh: `${definition.zh}、评价要点、行为标准、评价标准、评分标准` },
  value: { zh: "评分、得分、分数、打分、评价得分", en: "Score, Rating, Points" },
  asOf: {
    ...asOf,
    zh: `${asOf.zh}、评价日期、评价时间、填写日期、提交日期、日期`,
    en: `${asOf.en}, Date, Rated on, Submitted`,
  },
};

/** Dated changes of weights, targets and KPIs. */
export const changesWords: RoleWords = {
  // A number of the change itself is not the KPI it changes.
  id: { ...id, alone: "编号、ID" },
  name: { zh: `${name.zh}、变更指标、调整指标、项目、名称`, en: name.en },
  changed: {
    zh: "变更项、变更内容、调整内容、变更字段、变更事项、调整项、变更类型、调整类型、变更项目、调整事项、字段、调整项目",
    en: "Changed field, Field, What changed, Change type, Changed, Item changed, Change, Attribute",
  },
  oldValue: {
    zh: "原值、变更前、调整前、旧值、原权重、原目标、修改前、原目标值、变更前值、调整前值、原内容、变更前内容、改前",
    starts: "原、旧、变更前、调整前、修改前, Old, Previous, Original",
    en: "Old value, From, Before, Old, Previous value, Was, Original value, Old weight, Old target",
  },
  newValue: {
    zh: "新值、变更后、调整后、现值、新权重、新目标、修改后、新目标值、变更后值、调整后值、新内容、变更后内容、改后",
    starts: "新、变更后、调整后、修改后, New, Revised",
    en: "New value, To, After, New, Now, Revised value, New weight, New target, Revised",
  },
  effectiveDate: {
    zh: "生效日期、生效日、生效时间、执行日期、变更日期、调整日期、启用日期、生效月份、起始日期",
    en: "Effective date, Effective, Effective from, Valid from, Change date, In force from, Date effective, Date",
  },
  reason: {
    zh: "变更原因、原因、调整原因、变更理由、理由、调整理由、变更说明、调整说明、变更依据、调整依据、依据、变更背景",
    en: "Reason, Why, Justification, Reason for change, Rationale",
  },
  approver: {
    zh: "审批人、批准人、审核人、核准人、签批人、批准、审批",
    en: "Approver, Approved by, Authorised by, Authorized by, Sign-off",
  },
  owner: {
    ...owner,
    zh: `${owner.zh}、申请人、变更申请人、提出人`,
    en: `${owner.en}, Requested by, Requester`,
  },
  ...{ department, position, note, period, evidence },
};

/** Appeals against published results. */
export const appealsWords: RoleWords = {
  id: { ...id, zh: `${id.zh}、申诉编号、申诉单号`, en: `${id.en}, Appeal No., Appeal ID, Case No.` },
  owner: {
    ...owner,
    zh: `${owner.zh}、申诉人、申诉人姓名、申诉员工`,
    en: `${owner.en}, Appellant, Appealed by, Raised by`,
  },
  name: {
    zh: `${name.zh}、申诉指标、申诉事项、涉及指标、申诉项目、争议指标、申诉内容`,
    en: `${name.en}, Appealed KPI, Appealed item, Item, KPI appealed`,
  },
  publishedDate: {
    zh: "公布日期、结果公布日期、公布日、公示日期、结果公示日期、公布时间、发布日期、结果发布日期、公示日、结果公布日、绩效公布日期、公示时间、结果下发日期",
    en: "Published, Published date, Publication date, Results published, Published on, Result date, Result published",
  },
  appealDate: {
    zh: "申诉日期、申诉时间、提交日期、申诉提交日期、提出日期、受理日期、申诉日、提交时间、收到日期、提出时间",
    en: "Appeal date, Appealed, Appealed on, Date of appeal, Submitted, Filed, Raised on, Received, Submitted on, Filed on, Date raised",
  },
  handledDate: {
    zh: "处理日期、处理完成日期、办结日期、答复日期、回复日期、处理时间、处理完成日、办结日、结案日期、答复时间、反馈日期、完成日期、处理日、裁定日期",
    en: "Handled, Handled date, Handled on, Resolved, Resolved on, Decision date, Closed, Closed on, Resolution date, Date closed, Decided on, Answered",
  },
  result: {
    zh: "处理结果、结果、处理意见、申诉结果、裁定结果、结论、处理结论、答复意见、处理情况",
    en: "Result, Outcome, Decision, Resolution",
  },
  reason: {
    zh: "申诉理由、申诉原因、理由、原因、申诉说明、异议理由",
    en: "Reason, Grounds, Reason for appeal",
  },
  evidence: {
    zh: `${evidence.zh}、申诉证据、证据材料`,
    en: `${evidence.en}, Evidence provided, Attachments`,
  },
  approver: {
    zh: "处理人、受理人、审批人、经办人、复核人、处理部门",
    en: "Handler, Handled by, Approver, Decided by, Reviewer",
  },
  ...{ department, position, period, note },
};

/** Bonus by person. */
export const incentivesWords: RoleWords = {
  ...{ id, position, note, period, level },
  department: { ...department, zh: `${department.zh}、单位、公司` },
  owner,
  score: {
    zh: "综合达成率、绩效得分、考核得分、综合得分、绩效分、达成率、完成率、总得分、KPI得分、得分、绩效达成率、考核分数、最终得分、实际达成率、总分",
    en: "Attainment, Score, Overall attainment, Overall score, KPI score, Performance score, Achievement",
  },
  kind: {
    zh: "奖励类型、激励类型、奖金类型、奖励类别、激励方式、奖项",
    en: "Award type, Incentive type, Bonus type, Award",
  },
  baseAmount: {
    zh: "奖金基数、基数、绩效基数、绩效工资基数、目标奖金、标准奖金、绩效工资标准、月绩效基数、季度绩效基数、绩效奖金基数、年终奖基数、基础奖金、绩效工资、奖金标准、激励基数",
    en: "Base amount, Bonus base, Target bonus, Base, Base bonus, On-target bonus, Bonus target, Base pay",
  },
  coefficient: {
    zh: "系数、绩效系数、奖金系数、兑现系数、考核系数、激励系数、发放系数、绩效考核系数、个人系数、计发系数",
    en: "Coefficient, Multiplier, Payout factor, Factor, Bonus multiplier, Payout %, Payout multiplier",
  },
  amount: {
    zh: "奖金金额、应发奖金、金额、奖金、实发奖金、应发金额、绩效奖金、奖励金额、应发绩效、激励金额、发放金额、实发绩效、应发绩效工资、实发金额、应得奖金、奖金额",
    en: "Amount, Bonus, Payout, Bonus amount, Payable, Bonus payable, Payout amount, Bonus due, Award amount",
  },
  approver: { zh: "审批人、批准人、审核人", en: "Approver, Approved by" },
};

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

/** Settings and tables of limits: grades, coefficients, thresholds. */
export const settingsWords: RoleWords = {
  key: {
    zh: "参数、设置项、参数名称、配置项、设置、规则、等级、绩效等级、档次、档位、考核等级、参数项、规则名称、等级名称、项目、名称、评级",
    en: "Setting, Key, Parameter, Option, Rule, Grade, Band, Tier, Item, Name, Level, Rating",
  },
  min: {
    zh: "下限、最低、最小值、下限（含）、最低分、起点、分数下限、从、最低值、达成率下限、得分下限、区间下限",
    en: "Min, Minimum, From, Lower, At least, Lower bound, Lower limit, Low",
  },
  max: {
    zh: "上限、最高、最大值、上限（不含）、最高分、终点、分数上限、到、最高值、达成率上限、得分上限、区间上限",
    en: "Max, Maximum, To, Upper, Below, Upper bound, Upper limit, High",
  },
  value: {
    zh: "值、取值、设置值、参数值、系数、数值、绩效系数、奖金系数、设定值、当前值、默认值、内容",
    en: "Value, Coefficient, Setting value, Current value, Default, Multiplier, Factor",
  },
  unit,
  definition: { zh: "含义、描述、定义", en: "Description, Meaning, Definition" },
  note: { zh: "备注、说明、备注说明", en: "Note, Notes, Remarks, Comment" },
};
