import type { RoleWords } from "./fieldWords";

/** A KPI plan, one KPI per row. */
export const planWords = {
  id: {
    zh: "指标编号、指标编码、指标代码、指标序号、KPI编号、KPI编码",
    en: "KPI ID, KPI code, KPI No., KPI ref, KPI number",
    alone:
      "编号、序号、内部编码、编码、代码、序、任务编号、考核编号、项次, ID, No., No, #, Code, Ref, S/N, Item no., Nr., Number",
  },
  name: {
    zh: "指标名称、考核指标、指标、KPI指标、KPI名称、关键指标、关键绩效指标、绩效指标、评价指标、考核项目、考核项、指标项、业绩指标、关键业绩指标、考评指标、评估指标、考核指标名称、三级指标、二级指标、KPI项目、绩效考核指标、评价项目、评估项目、考评项目、具体指标、考核指标项、量化指标、管理指标、工作指标、目标项目、考评内容、衡量指标项",
    en: "KPI, KPIs, KPI name, Indicator, Indicator name, Metric, Metric name, Measure, Key performance indicator, Performance indicator, Performance measure, Success measure, Success metric, Performance objective, KPI description, Key metric",
    weak: "名称、项目、工作任务、重点工作、考核要点、工作目标、考核内容、工作内容、任务、关键任务、重点任务、能力项、行为项, Name, Goal, Objective, Key result area, 评价内容、任务名称, Deliverable, Task, Activity, Initiative, Priority, Objective / KPI",
  },
  definition: {
    zh: "指标定义、计算公式、统计口径、定义、指标说明、计算方法、口径、计算方式、指标释义、公式、指标解释、指标含义、定义及计算公式、指标定义及计算公式、指标定义/计算公式、计算口径、指标口径、算法、行为描述、定义与公式、指标描述、考核内容、指标内涵",
    en: "Definition, Formula, Calculation, How measured, KPI definition, Description, Calculation method, How it is measured, Definition / formula",
  },
  level: { zh: "层级、指标层级、指标级别", en: "Level, KPI level", alone: "级别" },
  department: {
    zh: "部门、所属部门、责任部门、考核部门、单位名称、主责部门、所属单位、部门名称、被考核部门、、责任科室、责任单位、牵头部门、牵头单位、牵头科室、承办科室、主办科室、主办单位、承办部门、承办单位、考核单位、被考核单位、归口部门、承接部门、执行部门、责任处室、网点、分公司、业务板块、业务线、条线、产品线、片区、项目部、业务单元、事业群",
    en: "Department, Dept, Dept., Business unit, Depot, Branch, Office, Plant, Department name, Function, Business line, Business area, Programme",
    alone: "门店、事业部、区域、大区、车间, Team, Region, Store, Site, Division, 中心、团队",
  },
  position: {
    zh: "岗位、职位、岗位名称、职务、考核岗位、被考核岗位、职位名称",
    en: "Position, Post, Job title, Role, Job role, Job",
  },
  owner: {
    zh: "责任人、姓名、负责人、被考核人、考核对象、责任者、员工姓名、主责人、被考核者、被考评人、责任主体、经办人、考核人员、牵头领导、分管领导、责任领导、牵头人、主办人、班组长、组长、店长、站长、主管、考核责任人、第一责任人、执行人、承接人、承办人、落实人、包保人、责任岗、项目负责人",
    en: "Owner, Responsible, Employee, Employee name, Accountable, Assignee, KPI owner, Responsible person, Person responsible, Manager, Team lead, Lead, Supervisor, Salesperson, Staff, Staff name, Name of employee, Team member, Responsible party, Owned by, Accountable person, In charge, Person in charge, Accountable owner",
    alone: "班组、小组、人员、员工, Person, 主办, Who, Lead person",
  },
  sequence: { zh: "序列、岗位序列、职位序列、岗位类别、职类", en: "Job family, Sequence, Track" },
  perspective: {
    zh: "维度、BSC维度、考核维度、平衡计分卡维度、指标维度、BSC、一级维度、战略维度、视角",
    en: "Perspective, BSC perspective, Balanced scorecard perspective",
  },
  dimension: {
    zh: "评价维度、类别、指标类别、考核类别、分类、考核模块、一级指标、指标分类、考核板块、项目类别、考核大类",
    en: "Dimension, Domain, Category, Pillar, KRA, Key result area",
    weak: "考核项目、评价项目、考评项目、项目、考核项、类型",
    alone: "模块、板块、大类, Area, Section, Theme, Group",
  },
  dimensionWeight: {
    zh: "维度权重、类别权重、一级权重、模块权重、一级指标权重、大类权重、分类权重、板块权重、维度占比、评价维度权重、部分权重、考核维度权重、类权重",
    en: "Perspective weight, Dimension weight, Category weight, Section weight, Group weight, Perspective weighting, KRA weight, Area weight, Pillar weight, Theme weight",
  },
  kind: { zh: "指标类型、类型、KPI类型、指标属性", en: "KPI type", alone: "属性, Type, Kind" },
  nature: {
    zh: "定量/定性、定性/定量、定量定性、定性定量、量化/非量化、是否量化、量化类型",
    en: "Quantitative or qualitative, Nature, Quantitative/qualitative, Quant/Qual",
  },
  importance: {
    zh: "核心/非核心、是否核心、重要性、是否核心指标、核心指标、重要程度",
    en: "Core or non-core, Importance, Core/non-core, Core?",
    alone: "核心, Core",
  },
  direction: {
    zh: "方向、指标性质、指标方向、正向/逆向、正逆向、极性、正/逆向、指标极性、优化方向、正反向",
    en: "Direction, Polarity, Better when, Desired direction",
    alone: "性质、趋向, Good is",
  },
  unit: {
    zh: "计量单位、指标单位、计算单位、度量单位、量纲、度衡单位",
    en: "Unit, Units, Unit of measure, UoM, UOM, Measure unit, Measured in",
    alone: "单位",
  },
  start: {
    zh: "期初值、起点、起始值、期初、起点值、期初水平、初始值、起始水平、起始值（期初）",
    en: "Start, Starting value, From, Starting point, Start value, Opening value, Base value, Start point, Opening, Initial value",
    either: {
      floor:
        "上期值、上年值、上年实绩、上年实际、上年完成、上期实际、上期实绩、去年实绩、去年实际、上年度实际、上年度完成、历史值、上年同期、同期值、上季度实际, Baseline, Previous, Last year, Prior year, Previous period, Baseline value, Prior, Last year actual, Prior year actual, 基线、基线值、现状值、上月、上季、去年、上年、上期、去年同期、去年实绩值、上年完成值、上季度、上年度, Last, Last month, Last quarter, Previous month, Prior period, LY, PY, Base, Current baseline",
    },
  },
  floor: {
    zh: "基准值、底线值、门槛值、最低值、保底值、基本目标、底线目标、保底目标、门槛目标、基准目标、最低目标、合格值、基础值、红线、底线要求、警戒值",
    en: "Floor, Threshold, Threshold value, Minimum acceptable, Minimum acceptable level, Red line",
    alone: "门槛、底线、基准, Min, Minimum",
  },
  target: {
    zh: "目标值、目标、工作目标、指标值、计划值、考核目标、绩效目标、目标要求、计划、标准值、考核标准、衡量标准、评价要点、标准、KPI目标、指标目标、任务目标、计划目标、目标数、计划数、任务值、考核目标值、挑战前目标、预期目标、衡量指标、目标标准、完成标准、达标标准、指标标准、评价标准、工作标准、期望值、考核值、目标水平、应达值、计划完成、计划完成值、年度计划、目标任务、计划任务、任务指标",
    en: "Target, Target value, Goal value, Plan, KPI target, Standard, Planned, Target level, Expected, Expected result, Success criteria, Target for year, Commitment, Expected value",
    weak: "考核要求, Goal, 达标值",
  },
  challenge: {
    zh: "挑战值、挑战目标、卓越值、冲刺值、冲刺目标、卓越目标、力争目标、优秀值、理想值",
    en: "Challenge, Stretch, Stretch target, Stretch goal",
    alone: "挑战、冲刺, Maximum, Outstanding",
  },
  weight: {
    zh: "权重、比重、权重值、权重系数、权重占比、指标权重、权数、考核权重、分值、标准分、权重分、二级权重、基准分、分值权重、权重分值、考核分值、所占权重、二级指标权重、占分、分配权重、所占比例、权值、占比权重、比例",
    en: "Weight, Weighting, Weightage, KPI weight, Weight points, Points available, Weighting factor, Relative weight",
    weak: "占比、分数, Share, Max points, % of total",
    alone: "满分、配分, Wt, Wt., Wgt",
  },
  period: {
    zh: "周期、考核周期、考核期间、统计周期、期间、考核期、考核月份、所属期间",
    en: "Period, Timeframe, Cycle, Review period, Time frame, Time period, Fiscal period",
    alone: "月份、季度、年度, Month, Quarter",
  },
  deadline: {
    zh: "截止日期、完成时间、截止时间、完成期限、期限、截止、完成日期、时限、完成时限、时间节点、到期日、计划完成时间、计划完成日期、要求完成时间、截止期限、完成节点、节点、计划节点、交付时间、截止日、完成期",
    en: "Deadline, Due, Due date, By when, End date, Target date, Due by, Completion date, Finish by, Deliver by, Target completion, Completion, Complete by, Due on",
    alone: "When",
  },
  source: {
    zh: "数据来源、来源、信息来源、数据提供部门、数据来源部门、取数来源、数据出处、数据源、资料来源、统计来源、数据提供、提供部门、数据系统、取数系统、考核数据来源、数据提供单位、取证方式、验证方式、数据来源部门/系统、取数渠道、数据渠道",
    en: "Source, Data source, Source of data, Data source system, Means of verification, Evidence source, Data from, Verification, Data system",
    alone: "System",
  },
  frequency: {
    zh: "采集频率、频率、统计频率、考核频率、数据频率、统计频次、频次、更新频率、采集周期、考核频次、数据采集频率",
    en: "Frequency, Collection frequency, Measurement frequency, Reporting frequency, Measured, Cadence, How often, Update frequency",
  },
  collector: {
    zh: "采集责任人、数据提供人、统计人、采集人、数据责任人、数据采集人、数据负责人、取数人、提供人、填报人、录入人、填报部门、填表人",
    en: "Collector, Data collector, Collected by, Data owner, Reported by, Entered by, Recorded by, Provided by",
  },
  parent: {
    zh: "上级指标、支撑的KR、支撑指标、对应上级指标、关联指标、上级指标编号、支撑KR、承接指标、上级目标、支撑目标、战略目标、对应目标、对应KR、承接目标、关联KR、上级编号、父指标、父级指标、支撑战略目标、关联目标、上级KR、支撑O、对应上级、上级、承接上级指标、上级KPI",
    en: "Parent, Parent KPI, Supports, Parent ID, Linked objective, Supports KR, Aligned to, Strategic objective, Linked KR, Supports objective",
  },
  rollup: { zh: "汇总方式、汇总规则、汇总方法、聚合方式", en: "Roll-up, Rollup, Aggregation, Roll up" },
  method: {
    zh: "计分方法、评分标准、计分规则、评分方法、计分方式、评分规则、计分标准、评分办法、考核办法、评分细则、计分办法、扣分标准、考核方法、考核评分标准、考核细则、加减分规则、评分依据、计分细则、评价方法、考评标准、打分标准、评分说明、考核规则、奖惩标准、打分规则、考核方式、评价方式、得分规则、扣分规则、评分方式、计分依据",
    en: "Scoring method, Method, Scoring, Scoring rule, Scoring rules, Scoring criteria, Rating scale, How scored, Marking scheme, Score rule, Scoring guide, Payout rule, How it is scored, Scoring basis",
  },
  actual: {
    zh: "实际值、实际、完成值、实际完成、完成情况、达成、实际完成值、当前值、达成值、实绩、实际达成、完成、实际完成情况、实际结果、实际数、达成情况、完成数、实际情况、实际业绩、完成结果、实际达成值、本期值、实际达成情况、完成实绩、考核结果值、完成量、完成额、实际完成数、实际水平、完成进展、完成进度情况",
    en: "Actual, Actual value, Actuals, Result, Achieved, Current, Current value, Actual result, YTD, Actual YTD, Latest, Results, YTD actual, Achieved to date, Outturn, Delivered, Reported, Outcome, Actual to date",
    alone: "累计完成、本月、本期、本季, Performance",
  },
  asOf: {
    zh: "更新日期、数据日期、统计日期、更新时间、截至日期、数据截止日、数据截止日期、最近更新、填报日期、取数日期、统计时间、数据更新日期、最后更新、数据时点、统计时点、统计截至",
    en: "As of, As-of, Updated, Last updated, As of date, Data as of, Date updated, Update date, Updated on, Last update, As at, As on, Status date, Data as at, Reading date",
  },
  pair: {
    zh: "配对指标、制衡指标、平衡指标、对冲指标、反向指标、约束指标",
    en: "Counter-metric, Paired KPI, Counter metric, Guardrail, Guardrail metric, Paired metric",
  },
  forbidden: {
    zh: "负面清单、禁止行为、禁止做法、禁止事项、红线行为、行为红线、底线行为、不得出现的行为、指标红线、负面行为",
    en: "Negative list, Forbidden shortcuts, Forbidden, Prohibited behaviour, Prohibited, Not allowed, Do not",
  },
  benefit: {
    zh: "预期收益、预期产出、预期效益、预计收益、预计产出、预计效益、产出金额、产出价值、收益金额、收益额、经济效益、年化收益",
    en: "Expected benefit, Expected benefits, Expected return, Annual benefit, Annual benefits, Benefit value, Output value",
    alone: "产出、收益、效益, Benefit, Benefits, Output, Return",
  },
  input: {
    zh: "投入成本、预计投入、投入金额、所需投入、资源投入、投入预算、投入费用、成本投入、实施成本、所需预算、预算投入、投入资源金额",
    en: "Investment, Investment required, Cost to deliver, Budget required, Required budget, Input cost",
    alone: "投入、成本, Cost, Input",
  },
  evidence: {
    zh: "佐证、佐证材料、证明材料、附件、支撑材料、证据、佐证资料、依据、证明资料",
    en: "Evidence, Proof, Supporting evidence",
  },
  note: {
    zh: "备注、说明、备注说明、补充说明、其他说明",
    en: "KPI note",
    alone: "注, Note, Notes, Remark, Remarks, Comment, Comments",
  },
} as const satisfies RoleWords;

/** Columns that KPI sheets often have and that are no field of the record: results and other people's scores. */
export const otherHeaders =
  "得分、加权得分、最终得分、评分、自评、自评得分、自评分、自我评分、上级评分、上级评价、领导评分、考核得分、考核结果、完成率、达成率、执行率、差异、差额、偏差、等级、评级、加分、扣分、加减分、进度、信心指数、目标完成率、指标得分、考核人、评分人、直接上级、工号、员工编号、电话、手机、邮箱、状态、红绿灯、预警、趋势、排名、名次、增长率、同比、环比、累计完成率、里程碑备忘、主管评分、复核得分、复核、确认、签字、评语、实得分、综合得分、绩效得分、绩效系数, Score, Weighted score, Points, Rating, Grade, Attainment, Achievement, Variance, RAG, Status, Progress, % of target, Gap, Self score, Self rating, Manager score, Manager rating, Employee ID, Email, E-mail, Phone, Ext., Trend, Rank, Achievement %, % achieved, Confidence, Weighted, Final score, Reviewer, RAG status, Sparkline, Traffic light, Delta, Employee No., Staff ID, Attainment %, Variance %";
