import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number } = formatsFor("zh-CN");

export const severities: Messages["severities"] = {
  error: { name: "错误", count: (of) => `${number(of.count)} 个错误` },
  warning: { name: "警告", count: (of) => `${number(of.count)} 个警告` },
  hint: { name: "提示", count: (of) => `${number(of.count)} 个提示` },
};

export const unknownRule: Messages["unknownRule"] = {
  name: "其他问题",
  what: (data) => `此处不符合规则 ${data.rule}。`,
  why: () => "当前版本的窗格没有更多说明。",
  advice: () => "更新 KPI 工作簿后，即可看到说明。",
  fix: () => "修正",
  change: () => "将改动这个问题所在的单元格。",
};
