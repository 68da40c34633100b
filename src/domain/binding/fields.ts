/** The fields of a KPI record and the headers people give them. The first word of each list is the usual one. */
interface FieldWords {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Headers that mean this field only when nothing better is there. */
  readonly weak?: readonly string[];
}

const words = {
  id: {
    zh: ["编号", "指标编号", "序号", "内部编码", "编码", "指标编码", "指标代码", "指标序号"],
    en: ["ID", "KPI ID", "No.", "No", "#", "Code", "KPI code", "KPI No.", "Ref"],
  },
  name: {
    zh: [
      ...[
        "指标名称",
        "考核指标",
        "指标",
        "KPI指标",
        "KPI名称",
        "关键指标",
        "关键绩效指标",
        "绩效指标",
        "评价指标",
      ],
      ...["考核项目", "考核项", "指标项", "业绩指标", "关键业绩指标", "考评指标", "评估指标", "考核指标名称"],
    ],
    en: ["KPI", "KPIs", "KPI name", "Indicator", "Indicator name", "Metric", "Metric name", "Measure"],
    weak: ["名称", "项目", "工作任务", "重点工作", "考核要点", "Name", "Goal", "Objective"],
  },
  definition: {
    zh: [
      ...["指标定义", "计算公式", "统计口径", "定义", "指标说明", "计算方法", "口径", "计算方式", "指标释义"],
      ...["考核内容", "公式", "指标解释"],
    ],
    en: ["Definition", "Formula", "Calculation", "How measured", "KPI definition", "Description"],
  },
  level: { zh: ["层级", "指标层级", "级别"], en: ["Level", "KPI level"] },
  department: {
    zh: ["部门", "所属部门", "责任部门", "考核部门", "单位名称"],
    en: ["Department", "Dept", "Dept.", "Team"],
  },
  position: { zh: ["岗位", "职位", "岗位名称", "职务"], en: ["Position", "Post", "Job title", "Role"] },
  owner: {
    zh: ["责任人", "姓名", "负责人", "被考核人", "考核对象", "责任者", "员工姓名", "员工", "主责人"],
    en: ["Owner", "Responsible", "Person", "Employee", "Employee name", "Accountable"],
  },
  sequence: { zh: ["序列", "岗位序列", "职位序列"], en: ["Job family", "Sequence"] },
  perspective: {
    zh: ["维度", "BSC维度", "考核维度", "平衡计分卡维度", "指标维度", "BSC"],
    en: ["Perspective", "BSC perspective"],
  },
  dimension: {
    zh: ["评价维度", "类别", "指标类别", "考核类别", "分类"],
    en: ["Dimension", "Category", "Area"],
  },
  kind: { zh: ["指标类型", "类型", "KPI类型"], en: ["KPI type", "Type", "Kind"] },
  nature: { zh: ["定量/定性", "定性/定量", "定量定性"], en: ["Quantitative or qualitative", "Nature"] },
  importance: { zh: ["核心/非核心", "是否核心", "重要性"], en: ["Core or non-core", "Core", "Importance"] },
  direction: {
    zh: ["方向", "指标性质", "指标方向", "正向/逆向", "正逆向", "极性"],
    en: ["Direction", "Polarity", "Better when"],
  },
  unit: { zh: ["单位", "计量单位", "指标单位"], en: ["Unit", "Units", "Unit of measure", "UoM"] },
  start: {
    zh: ["期初值", "起点", "起始值", "期初"],
    en: ["Start", "Starting value", "From"],
    weak: ["Baseline", "上期值"],
  },
  floor: {
    zh: ["基准值", "底线值", "门槛值", "最低值", "保底值", "基准", "底线", "门槛", "基本目标"],
    en: ["Floor", "Threshold", "Minimum"],
  },
  target: {
    zh: [
      ...[
        "目标值",
        "目标",
        "指标值",
        "计划值",
        "考核目标",
        "绩效目标",
        "目标要求",
        "计划",
        "标准值",
        "考核标准",
      ],
      ...["衡量标准", "评价要点", "标准", "KPI目标", "指标目标", "任务目标", "计划目标"],
    ],
    en: ["Target", "Target value", "Goal value", "Plan", "KPI target", "Standard"],
    weak: ["Goal"],
  },
  challenge: {
    zh: ["挑战值", "挑战目标", "挑战", "卓越值", "冲刺值", "冲刺目标"],
    en: ["Challenge", "Stretch", "Stretch target"],
  },
  weight: {
    zh: ["权重", "比重", "权重值", "权重系数", "权重占比", "指标权重", "权数", "考核权重", "分值", "标准分"],
    en: ["Weight", "Weighting", "Weightage", "KPI weight"],
    weak: ["占比", "Share"],
  },
  period: { zh: ["周期", "考核周期", "考核期间", "统计周期", "期间"], en: ["Period", "Timeframe", "Cycle"] },
  deadline: {
    zh: ["截止日期", "完成时间", "截止时间", "完成期限", "期限", "截止", "完成日期", "时限"],
    en: ["Deadline", "Due", "Due date", "By when", "End date"],
  },
  source: { zh: ["数据来源", "来源", "信息来源", "数据提供部门"], en: ["Source", "Data source"] },
  frequency: {
    zh: ["采集频率", "频率", "统计频率", "考核频率", "数据频率"],
    en: ["Frequency", "Collection frequency"],
  },
  collector: { zh: ["采集责任人", "数据提供人", "统计人", "采集人"], en: ["Collector", "Data collector"] },
  parent: {
    zh: ["上级指标", "支撑的KR", "支撑指标", "对应上级指标", "关联指标", "上级指标编号"],
    en: ["Parent", "Parent KPI", "Supports"],
  },
  rollup: { zh: ["汇总方式", "汇总规则"], en: ["Roll-up", "Rollup", "Aggregation"] },
  method: {
    zh: [
      "计分方法",
      "评分标准",
      "计分规则",
      "评分方法",
      "计分方式",
      "评分规则",
      "计分标准",
      "评分办法",
      "考核办法",
    ],
    en: ["Scoring method", "Method", "Scoring", "Scoring rule"],
  },
  actual: {
    zh: [
      ...[
        "实际值",
        "实际",
        "完成值",
        "实际完成",
        "完成情况",
        "达成",
        "实际完成值",
        "当前值",
        "达成值",
        "实绩",
      ],
      ...["实际达成", "完成", "实际完成情况", "实际结果", "实际数", "达成情况"],
    ],
    en: ["Actual", "Actual value", "Actuals", "Result", "Achieved", "Current"],
  },
  asOf: {
    zh: ["更新日期", "数据日期", "统计日期", "更新时间", "截至日期"],
    en: ["As of", "As-of", "Updated", "Last updated"],
  },
  pair: { zh: ["配对指标", "制衡指标"], en: ["Counter-metric", "Paired KPI"] },
  evidence: { zh: ["佐证", "佐证材料", "证明材料"], en: ["Evidence", "Proof"] },
  note: { zh: ["备注", "说明"], en: ["Note", "Notes", "Remark", "Remarks", "Comment", "Comments"] },
} as const satisfies Record<string, FieldWords>;

export type Field = keyof typeof words;

export const fieldWords: Readonly<Record<Field, FieldWords>> = words;
export const fieldNames = Object.keys(words) as readonly Field[];

export function isField(name: string): name is Field {
  return Object.hasOwn(words, name);
}

/** Columns that KPI sheets often have and that are no field of the record: results and other people's scores. */
export const otherHeaders: readonly string[] = [
  ...[
    "得分",
    "加权得分",
    "最终得分",
    "评分",
    "自评",
    "自评得分",
    "上级评分",
    "考核得分",
    "考核结果",
    "完成率",
  ],
  ...[
    "达成率",
    "执行率",
    "差异",
    "偏差",
    "等级",
    "加分",
    "扣分",
    "进度",
    "信心指数",
    "目标完成率",
    "指标得分",
  ],
  ...[
    "Score",
    "Weighted score",
    "Points",
    "Rating",
    "Grade",
    "Attainment",
    "Achievement",
    "Variance",
    "RAG",
    "Status",
  ],
  ...["Progress", "% of target", "Gap"],
];

/** What a KPI table is recognised by and cannot be scored without. */
export const coreFields = ["name", "weight", "target", "actual"] as const satisfies readonly Field[];

/** One value stands for the blank cells below it: people merge these cells or leave the rest empty. */
export const carriedFields: ReadonlySet<Field> = new Set<Field>([
  ...(["perspective", "dimension", "department", "position", "owner", "level", "sequence"] as const),
]);
