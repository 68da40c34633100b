import type { Messages } from "../en-US";

/** 问题清单工作表上的用语。 */
export const findingsSheet: Messages["findingsSheet"] = {
  sheetName: "问题清单",
  title: "KPI 问题清单",
  columns: {
    severity: "级别",
    place: "位置",
    person: "责任人",
    what: "问题",
    advice: "建议",
    rule: "规则",
    state: "状态",
  },
  severities: { error: "错误", warning: "警告", hint: "提示" },
  dismissed: "已搁置",
  footer: "第 &P 页，共 &N 页",
};
