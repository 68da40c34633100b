import type { Messages } from "../en-US";
import { formatsFor } from "../formats";
import type { Amount } from "../formats";

const { number, percent } = formatsFor("zh-CN");

function pointsOf(difference: Amount): string {
  return `${number(typeof difference === "number" ? Math.abs(difference) : difference)} 个百分点`;
}

export const severities: Messages["severities"] = {
  error: { name: "错误", count: (of) => `${number(of.count)} 个错误` },
  warning: { name: "警告", count: (of) => `${number(of.count)} 个警告` },
  hint: { name: "提示", count: (of) => `${number(of.count)} 个提示` },
};

export const rules: Messages["rules"] = {
  "weights/sum": {
    name: "权重合计为 100%",
    what: (data) => {
      const whose = data.scope ? `“${data.scope}”的权重` : "权重";
      const side = Number(data.sum) < Number(data.expected) ? "少" : "多";
      return `${whose}合计 ${percent(data.sum)}，${side} ${pointsOf(data.difference)}。`;
    },
    why: (data) => `权重合计为 ${percent(data.expected)}，总分才可以相互比较。`,
    fix: (data) => `将权重归一到 ${percent(data.expected)}`,
    change: (data) =>
      `按比例调整 ${number(data.count)} 个权重，合计正好 ${percent(data.expected)}。其他单元格不变。`,
  },
};

export const unknownRule: Messages["unknownRule"] = {
  name: "其他问题",
  what: (data) => `此处不符合规则 ${data.rule}。`,
  why: () => "当前版本的窗格没有更多说明。",
  fix: () => "修正",
  change: () => "将改动这个问题所在的单元格。",
};
