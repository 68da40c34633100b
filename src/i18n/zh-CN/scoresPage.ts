import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number } = formatsFor("zh-CN");

/** 单项得分的来历，以及假设分析。 */
export const scoresPage: Messages["scoresPage"] = {
  none: {
    title: "还没有可以说明的指标",
    text: "绑定含有指标、目标值和实际值的工作表，每个得分的来历都会在这里说明。",
  },
  choose: "指标",
  chooseHint: "输入指标名称或姓名，或在表中选中一行。",
  found: {
    none: "没有找到这个指标",
    more: (of) => `另有 ${number(of.count)} 项，请输入更多文字`,
  },
  points: "分",
  noScore: {
    noActual: "还没有实际值，无法计分。",
    noTarget: "还没有目标值，无法计分。",
    unreadable: "数值无法识别，不能计分。",
  },
  failures: {
    targetZero: "目标值为 0，无法计算比率。请填写期初值，或换一种计分方法。",
    startIsTarget: "期初值等于目标值，没有可衡量的进展。",
    startBeyondTarget: "期初值已经优于目标值，请核对方向。",
    actualZero: "实际值为 0，目标 ÷ 实际 没有结果。",
    rangeUpsideDown: "区间的下限高于上限。",
    curveOutOfOrder: "底线值、目标值、挑战值的顺序与方向不符。",
    unitsDiffer: "实际值与目标值的单位不同，无法比较。",
  },
  flags: { belowFloor: "低于底线", challenge: "达到挑战值" },
  how: "得分的来历",
  inferred: "按目标的写法",
  told: "里程碑，以文字说明完成情况",
  belowFloor: "低于底线，0 分",
  atMost: "已到曲线顶端",
  equals: (of) => `= ${of.points}\u00a0分`,
  capped: (of) => `${of.points} 分，${of.cap} 分封顶`,
  floored: (of) => `${of.points} 分，最低计 0 分`,
  cells: "所用数值",
  contribution: (of) => `得 ${of.score} 分，权重 ${of.weight}，为总分贡献 ${of.points} 分。`,
  noWeight: "没有权重，仅供参考，不计入总分。",
  noWeights: "表中没有权重，各指标同等计入总分。",
  total: (of) => (of.person ? `总分（${of.person}）` : "总分"),
  missing: (of) => `还有 ${number(of.count)} 项有权重的指标没有得分。`,
  methods: "换一种计分方法的结果",
  used: "当前",
  whatIf: {
    title: "假设分析",
    text: "移动实际值，看结果如何变化。不会改动工作表。",
    slider: "假设的实际值",
    input: "实际值",
    back: "恢复为实际值",
    score: "得分",
    now: "现在",
    then: "假设",
    told: "这个里程碑以文字说明完成情况，没有可以移动的数值。",
    noNumber: "目标值中没有数字，实际值无从衡量。",
    notANumber: "请输入数字，如 120 或 1,200。",
  },
  line: {
    title: "得分随实际值的变化",
    at: (of) => `${of.name} ${of.value} → ${of.score} 分`,
  },
};
