import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number, share } = formatsFor("zh-CN");

/** 界面用语：按大陆标点，汉字与数字、拉丁字母之间空一格。 */
export const pane: Messages["pane"] = {
  name: "KPI 工作簿",
  pages: { tables: "表格", findings: "问题", scorecards: "评分卡" },
  place: (at) => `${at.sheetName} · ${at.address}`,
  goTo: (to) => `转到 ${to.place}`,

  opening: "正在读取工作簿…",
  next: {
    reopen: { title: "没有读到工作簿", action: "再试一次" },
    find: {
      title: "从您现有的表开始",
      text: (on) => `读取工作表“${on.sheetName}”中的 KPI 表，不改动任何单元格。`,
      action: "绑定当前工作表",
    },
    findAgain: {
      title: (on) => `“${on.sheetName}”中没有找到 KPI 表`,
      text: "请打开 KPI 所在的工作表。表头要有“指标名称”和“权重”；要计分，还要有“目标值”和“实际值”。",
      action: "重新查找",
    },
    confirm: {
      title: (found) => `找到 ${number(found.count)} 张 KPI 表`,
      text: "请核对下面的识别结果，然后绑定。",
      action: (found) => (found.count === 1 ? "绑定这张表" : `全部绑定（${number(found.count)} 张）`),
    },
    rebind: {
      title: (lost) => `找不到“${lost.table}”`,
      text: "请打开它现在所在的工作表，再绑定一次。",
      action: "绑定当前工作表",
    },
    check: {
      title: (bound) => `已绑定 ${number(bound.count)} 张表，还没有检查`,
      text: "检查会在表中标出问题，并列在这里。",
      action: "检查",
    },
    solve: {
      title: (found) => `有 ${number(found.count)} 个问题`,
      text: "从第一个开始：点击即可转到相应单元格。",
      action: "查看第一个问题",
    },
    makeScorecards: {
      title: "没有发现问题",
      text: "接下来生成评分卡，其中的公式随您的表更新。",
      action: (missing) => (missing.count === 1 ? "生成评分卡" : `生成 ${number(missing.count)} 张评分卡`),
    },
    done: {
      title: "一切就绪",
      text: "没有发现问题，每张表都有评分卡。",
      action: "重新检查",
    },
  },

  firstSteps: {
    bind: { title: "绑定", text: "原样读取您的表：任何布局，中文或英文表头。" },
    check: { title: "检查", text: "权重合计不是 100% 时，标出单元格，说明原因，一键修正。" },
    scorecard: { title: "评分", text: "一键生成带公式的评分卡。" },
  },

  tables: {
    understood: "这是我理解的",
    bound: "已绑定的表",
    columns: (of) => `更正各列（${number(of.all)} 列中使用 ${number(of.used)} 列）`,
    columnField: (column) => `${column.letter} 列“${column.header}”对应的字段`,
    unused: "不使用",
    preview: "将这样读取",
    previewMore: (rest) => `另有 ${number(rest.count)} 个指标`,
    missing: (columns) => `没有找到：${columns.fields}。请指定对应的列，或不带它直接绑定。`,
    confidence: {
      sure: "识别明确",
      likely: "基本确定，请看一眼",
      unsure: "不太确定，请核对",
    },
    listSeparator: "、",
    points: (of) => `${of.score} 分`,
    bind: "绑定",
    bindTable: (which) => `绑定：${which.table}`,
    skip: "不是这张",
    skipTable: (which) => `不是这张：${which.table}`,
    bindAnother: (on) => `再绑定“${on.sheetName}”`,
    lookAgain: (on) => `在“${on.sheetName}”中再找找`,
    unbindTable: (which) => `解除绑定：${which.table}`,
    weightTotal: "权重合计",
    weightTotalUnknown: "有权重空缺或不是数字",
    short: (by) => `少 ${number(Math.abs(by.difference))} 个百分点`,
    over: (by) => `多 ${number(Math.abs(by.difference))} 个百分点`,
    right: "正确",
    averageScore: "平均得分",
    averageOfFirst: (of) => `前 ${number(of.count)} 个的平均得分`,
    noScore: "暂无",
    kpiCount: (rows) => `${number(rows.count)} 个指标`,
    lost: "找不到",
    lostText: (was) => `原来在 ${was.place}。工作表或表头行可能已被删除或改名。`,
    lostSteps: "请打开它现在所在的工作表，再绑定一次；不再需要时，可在这里解除绑定。",
  },

  findings: {
    checkAgain: "重新检查",
    clear: "清除标记",
    highlightCount: (marked) =>
      marked.count === 0 ? "没有标记的单元格" : `已标记 ${number(marked.count)} 个单元格`,
    beforeFirst: {
      title: "还没有检查",
      text: "检查会核对每张已绑定表的权重合计。不是 100% 时，会标出相应单元格，说明原因，并给出修正办法。您自己的颜色和格式保持原样。",
    },
    nothing: {
      title: "没有发现问题",
      text: (of) =>
        `${of.count === 1 ? "权重合计" : `${number(of.count)} 张表的权重合计都`}为 100%。修改权重后，请重新检查。`,
    },
    listTitle: "问题列表",
  },

  status: {
    cancel: "取消",
    dismiss: "关闭提示",
    progress: (done) => share(done.share),
  },

  crashed: {
    title: "窗格停止了工作",
    text: "这是 KPI 工作簿的故障，您的工作簿没有因此改动。",
    details: "供反馈使用",
    reload: "重新显示窗格",
  },
};
