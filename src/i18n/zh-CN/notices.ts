import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number } = formatsFor("zh-CN");

export const operations: Messages["operations"] = {
  open: "正在读取工作簿…",
  detect: "正在查找 KPI 表…",
  bind: "正在绑定…",
  unbind: "正在解除绑定…",
  check: "正在检查…",
  fix: "正在修正…",
  clear: "正在清除标记…",
  scorecard: "正在生成评分卡…",
};

export const notices: Messages["notices"] = {
  bound: (data) => `已绑定“${data.table}”，没有改动任何单元格。`,
  unbound: (data) => `已解除绑定“${data.table}”，没有改动任何单元格。`,
  noTable: (data) => `“${data.sheet}”中没有找到 KPI 表。`,
  checked: (data) =>
    data.count === 0 ? "检查完毕，没有发现问题。" : `检查完毕，发现 ${number(data.count)} 个问题。`,
  fixed: (data) => `已修改 ${number(data.count)} 个单元格，可用 Excel 的“撤消”恢复。`,
  cleared: (data) => `已清除 ${number(data.count)} 处标记，您自己的格式保持原样。`,
  scorecardMade: (data) => `评分卡已生成，在工作表“${data.sheet}”中。`,
  scorecardUpdated: (data) => `工作表“${data.sheet}”中的评分卡已更新。`,
  cancelled: () => "已取消，此前完成的部分保留。",

  cellEditing: () => "Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑，再试一次。",
  protectedSheet: (data) => `“${data.sheet}”受保护。请先撤消工作表保护，再试一次。`,
  readOnly: () => "此工作簿以只读方式打开。请另存副本或启用编辑，再试一次。",
  tableLost: (data) => `“${data.table}”已经找不到，请重新绑定。`,
  findingGone: () => "上次检查之后工作表有改动，请重新检查。",
  tooLarge: () => "内容超出 Excel 一次能处理的大小，请绑定较小的区域。",
  tooOld: () => "当前 Excel 版本缺少所需功能，请使用 Excel 网页版或 Microsoft 365。",
  excelBusy: () => "Excel 正忙，请稍后再试。",
  sessionExpired: () => "Excel 会话已结束，请刷新页面。",
  unexpected: (data) => `操作没有成功，是我们的故障；没有再改动其他内容。（${data.detail}）`,
};

export const unknownNotice: Messages["unknownNotice"] = {
  done: "已完成。",
  problem: (data) => `操作没有成功（${data.code}）。`,
};
