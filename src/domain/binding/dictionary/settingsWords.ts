import type { RoleWords } from "./fieldWords";
import { planWords } from "./planWords";

const { unit } = planWords;

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
