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
  dismiss: "正在保存…",
  rules: "正在应用规则…",
  list: "正在列出问题…",
  notes: "正在写入注释…",
  template: "正在新建 KPI 表…",
  insert: "正在插入公式…",
  scorecard: "正在生成评分卡…",
};

export const notices: Messages["notices"] = {
  bound: (data) => `已绑定“${data.table}”，共 ${number(data.count)} 个指标。没有改动任何单元格。`,
  unbound: (data) => `已解除绑定“${data.table}”。没有改动任何单元格。`,
  checked: (data) =>
    data.count === 0
      ? `已检查 ${number(data.tables)} 张表，没有发现问题。`
      : `已检查 ${number(data.tables)} 张表，发现 ${number(data.count)} 个问题。`,
  boundSeveral: (data) =>
    `已绑定 ${number(data.tables)} 张表，共 ${number(data.count)} 行。没有改动任何单元格。`,
  fixed: (data) =>
    data.formulas === 0
      ? `已修改 ${number(data.count)} 个单元格，可用 Excel 的“撤消”恢复。`
      : `已修改 ${number(data.count)} 个单元格，可用 Excel 的“撤消”恢复。另有 ${number(data.formulas)} 个由公式计算，没有改动。`,
  dismissed: (data) => `已搁置 ${number(data.count)} 个问题，原因随工作簿保存，可随时恢复。`,
  restored: (data) => `已恢复 ${number(data.count)} 个问题。`,
  presetApplied: (data) => `已采用“${data.name}”规则。`,
  findingsListed: (data) => `已将 ${number(data.count)} 个问题列在工作表“${data.sheetName}”中。`,
  checkedWithNotes: (data) =>
    `已检查 ${number(data.tables)} 张表，发现 ${number(data.count)} 个问题，更新注释 ${number(data.notes)} 条。`,
  notesWritten: ({ cells, written, removed, kept }) =>
    [
      cells + removed + kept === 0 && "没有发现问题，无需写入注释。",
      written > 0 && `已在 ${number(written)} 个单元格写入注释。每次检查工作簿都会更新，清除标记时一并删除。`,
      written === 0 && cells > 0 && `${number(cells)} 个单元格的注释已是最新。`,
      removed > 0 && `已删除 ${number(removed)} 条不再成立的注释。`,
      kept > 0 && `${number(kept)} 个单元格保留了原有的注释或批注。`,
    ]
      .filter(Boolean)
      .join(""),
  cleared: (data) =>
    data.count === 0 ? "没有需要清除的标记。" : `已清除 ${number(data.count)} 处标记，您自己的格式保持原样。`,
  clearedWithNotes: ({ count, notes, edited }) =>
    [
      `已清除 ${number(count)} 处标记和 ${number(notes)} 条注释，您自己的格式和注释保持原样。`,
      edited > 0 && `${number(edited)} 条注释写入后有人改过，予以保留。`,
    ]
      .filter(Boolean)
      .join(""),
  madeFromTemplate: (data) =>
    `已新建并绑定“${data.sheetName}”，共 ${number(data.count)} 个指标。数值为示例，请按实际情况修改。`,
  sampleOpened: (data) =>
    `示例已打开：“${data.sheetName}”，共 ${number(data.count)} 个指标，其中留了两处错误。接下来点“检查”。`,
  formulaInserted: (data) => `公式已写入“${data.sheetName}”的 ${data.address}。`,
  scorecardMade: (data) => `评分卡已生成，在工作表“${data.sheetName}”中。`,
  scorecardUpdated: (data) => `工作表“${data.sheetName}”中的评分卡已更新。`,
  scorecardsMade: (data) => `评分卡已完成：新建 ${number(data.made)} 张，更新 ${number(data.updated)} 张。`,
  scorecardsCancelled: (data) => `已取消。完成 ${data.made} 张，余下 ${data.left} 张；再次运行会接着做。`,
  scorecardsReported: (data) => `${data.count} 人的评分卡已汇编到工作表“${data.sheetName}”。`,
  scorecardsDelivered: (data) => `已生成 ${data.count} 张交付副本，其中不含 KPI.* 函数。`,
  cancelled: () => "已取消，此前完成的部分保留。",

  noTableFound: (data) => `“${data.sheetName}”中没有找到 KPI 表。`,
  noTableInWorkbook: () => "此工作簿中没有找到 KPI 表。",
  allBound: () => "此工作簿中的 KPI 表都已绑定。",
  noTableHere: (data) => `“${data.sheetName}”中没有已绑定的表。请先绑定，或检查整个工作簿。`,
  checkFirst: () => "请先检查，再列出问题。",
  alreadyBound: (data) => `“${data.sheetName}”中的 KPI 表都已绑定。`,
  bindFirst: () => "请先绑定 KPI 表。",
  chooseTable: (data) =>
    `已绑定 ${number(data.count)} 张表，都不在当前工作表。请打开要用的工作表，或在窗格中选择。`,
  candidateGone: (data) => `“${data.table}”在识别之后有改动，请重新查找。`,
  columnsUnclear: (data) => `“${data.field}”必须有且只有一列。请更正各列，再绑定。`,
  personGone: (data) => `表格中已找不到“${data.name}”。`,
  tableLost: (data) => `“${data.table}”已经找不到，请重新绑定。`,
  findingGone: () => "这个问题已不存在，没有改动任何内容。",
  notFixable: () => "这个问题需要手动修改，没有改动任何内容。",
  holdsFormulas: (data) =>
    `要修改的单元格中有 ${number(data.count)} 个由公式计算，没有改动。请修改公式引用的单元格。`,
  templateUnknown: (data) => `没有“${data.name}”这个模板。`,
  selectCell: () => "请先在表中选一个空单元格，再插入公式。",
  cellNotEmpty: (data) =>
    `“${data.sheetName}”的 ${data.address} 已有内容，没有改动。请选一个空单元格，再插入公式。`,
  sheetProtected: (data) => `工作表“${data.sheetName}”受保护。请先撤消保护，再试一次。`,
  readOnly: () => "工作簿以只读方式打开，不能改动。请启用编辑，或另存一份，再试一次。",
  workbookProtected: () => "工作簿结构受保护。请先撤消保护，再试一次。",
  cellEditing: () => "有单元格正在编辑。请在表中按 Enter 或 Esc，再试一次。",
  missingFeature: (data) => `当前 Excel 版本过旧（缺少 ${data.set}），请使用 Excel 网页版或 Microsoft 365。`,
  notesMissing: () =>
    "当前 Excel 不允许加载项写入注释，请使用 Excel 网页版或 Microsoft 365。问题仍可在窗格中查看，或列到工作表。",
  notesNotCleared: ({ count }) =>
    `已清除 ${number(count)} 处标记。当前 Excel 不允许加载项读写注释，注释仍然保留：请在 Excel 网页版或 Microsoft 365 中再清除一次。`,
  tooLarge: () => "内容超出 Excel 一次能处理的大小，请绑定较小的区域。",
  excelBusy: () => "Excel 正忙，请稍后再试。",
  sessionEnded: () => "Excel 会话已结束，请刷新页面。",
  sheetGone: (data) => `工作表“${data.sheetName}”已不存在。请重新检查，或重新绑定。`,
  changedMeanwhile: () => "工作簿刚刚有改动，请再试一次。",
  notPutBack: () => "其他人正在修改同样的单元格，修正的内容可能盖住了对方的输入，请核对这些单元格。",
  newerBindings: () => "此工作簿由更新版本的 KPI 工作簿绑定。请先更新，再修改绑定。",
  unexpected: (data) => `操作没有成功，这是我们的故障。（${data.message}）`,
};

export const unknownNotice: Messages["unknownNotice"] = {
  done: "已完成。",
  problem: (data) => `操作没有成功（${data.code}）。`,
};
