import type { Messages } from "../en-US";

/** 单元格注释中的用语。 */
export const cellNotes: Messages["cellNotes"] = {
  signature: "KPI 检查",
  finding: ({ severity, what }) => `${severity}：${what}`,
  more: ({ count }) => `另有 ${count} 个问题，见 KPI 窗格。`,
};
