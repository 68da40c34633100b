import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number, percent } = formatsFor("zh-CN");

/** “60 分 到”→“60 分到”：汉字与汉字之间不空格。 */
const tight = (text: string) => text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");

export const rulesPage: Messages["pane"]["rules"] = {
  intro: "规则和数值保存在这个工作簿中。",
  presets: "预设",
  choosePreset: "选择预设…",
  applyPreset: "应用",
  presetText: "按贵公司的做法设置全部规则，您自己的修改会被替换。",
  families: {
    weights: "权重",
    smart: "SMART 表述",
    definition: "指标定义",
    counts: "指标数量",
    balance: "均衡",
    cascade: "分解与衔接",
    fiveChecks: "五维校验",
    data: "数据",
  },
  onOf: (of) => `${number(of.all)} 条中启用 ${number(of.on)} 条`,
  changed: "已修改",
  levelLabel: "级别",
  level: (of) => `级别：${of.rule}`,
  explain: (of) => `说明：${of.rule}`,
  example: "例如",
  units: {
    percent: (of) => percent(of.value),
    points: (of) => `${number(Math.abs(of.value))} 个百分点`,
    count: (of) => `${number(of.value)} 个`,
    days: (of) => `${number(of.value)} 天`,
    score: (of) => `${number(of.value)} 分`,
    ratio: (of) => `${number(of.value)} : 1`,
  },
  unitNames: { percent: "%", points: "个百分点", count: "个", days: "天", score: "分", ratio: ": 1" },
  source: { requirement: "规定值", choice: "建议值" },
  sourceText: {
    requirement: "来自本产品遵循的绩效管理规范。",
    choice: "规范没有规定，这是我们的建议。",
  },
  usual: (of) => `通常 ${of.value}`,
  between: (of) => tight(`请填写 ${of.least} 到 ${of.most} 之间的数。`),
  notANumber: "请填写数字。",
  reset: "恢复默认",
  resetRule: (of) => `恢复默认：${of.rule}`,
};
