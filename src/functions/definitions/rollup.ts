import { rollUp, type RollupMethod } from "../../domain/cascade/rollup";
import { fail } from "../../domain/failure";
import { withoutNoise } from "../../domain/numbers";
import { defineFunction } from "../declare";
import { zerosParameter, zerosWords } from "../arguments/zeros";
import { figuresParameter } from "../arguments/series";

const methods = ["sum", "average", "weighted", "latest"] as const satisfies readonly RollupMethod[];

const words = {
  "zh-CN": {
    values: { name: "下级数值", text: "下级指标的数值，按时间或组织排列。空单元格不计。" },
    method: {
      name: "汇总方式",
      text: "下级如何构成上级，默认求和。",
      choices: {
        sum: ["求和", "相加，如销售额"],
        average: ["平均", "简单平均"],
        weighted: ["加权平均", "按权重平均，如各部门满意度按人数"],
        latest: ["取最新", "最后一个有数据的数值，如期末在岗人数"],
      },
    },
    weights: { name: "权重", text: "加权平均的权重，与数值大小相同。" },
    zeros: zerosWords["zh-CN"],
  },
  "en-US": {
    values: { name: "values", text: "The children's figures, in order. Blanks are passed over." },
    method: {
      name: "method",
      text: "How children make their parent; the sum unless given.",
      choices: {
        sum: ["sum", "Added up, such as revenue"],
        average: ["average", "The plain mean"],
        weighted: ["weighted average", "The mean by weight, such as satisfaction by headcount"],
        latest: ["latest", "The last one measured, such as headcount at the end"],
      },
    },
    weights: { name: "weights", text: "Weights for the weighted average, as many as values." },
    zeros: zerosWords["en-US"],
  },
} as const;

export const rollup = defineFunction({
  id: "ROLLUP",
  answers: "range",
  parameters: {
    values: figuresParameter,
    method: { kind: "choice", choices: methods, default: "sum" },
    weights: { kind: "numbers", optional: true },
    zeros: zerosParameter,
  },
  words: {
    "zh-CN": {
      summary: "把下级指标汇总成上级：求和、平均、加权平均或取最新。",
      result: "上级的数值，与下级同一单位。",
      source: "只汇总有数据的下级；加权平均按有数据者的权重重新分摊。",
      parameters: words["zh-CN"],
    },
    "en-US": {
      summary: "Rolls children up into their parent: sum, average, weighted average or the latest.",
      result: "The parent's figure, in the children's unit.",
      source: "Only measured children count; the weighted average shares out the weights of those.",
      parameters: words["en-US"],
    },
  },
  run({ values, method, weights }, { language }) {
    if (method === "weighted" && weights === undefined)
      return fail("missing", { parameter: words[language].weights.name });
    if (weights && weights.length !== values.length) return fail("sizesDiffer");
    const children = values.map((value, index) => ({ value: value ?? null, weight: weights?.[index] ?? 0 }));
    if (children.every(({ value }) => value === null))
      return fail("empty", { parameter: words[language].values.name });
    const answer = rollUp(children, method);
    return answer === null ? fail("weightsZero") : withoutNoise(answer);
  },
  examples: [
    { with: { values: [["100万"], ["50万"], [""]] }, gives: 1500000 },
    { with: { values: [[90], [80]], method: "average" }, gives: 85 },
    { with: { values: [[90], [80]], method: "weighted", weights: [[3], [1]] }, gives: 87.5 },
    { with: { values: [[90, 80, ""]], method: "latest" }, gives: 80 },
    { with: { values: [[90], [80]], method: "weighted" }, fails: "missing" },
  ],
  moreTests: [
    { with: { values: [[90], [80]], method: "weighted", weights: [[0], [0]] }, fails: "weightsZero" },
    { with: { values: [[90], [80]], method: "weighted", weights: [[1]] }, fails: "sizesDiffer" },
    { with: { values: "待定" }, fails: "empty" },
    { with: { values: [[0], [80]], method: "average", zeros: "value" }, gives: 40 },
  ],
  seeAlso: ["OKRGAP"],
});
