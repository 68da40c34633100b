import type { Messages } from "../en-US";
import { formatsFor } from "../formats";
import { bindPage } from "./bindPage";
import { findingsPage } from "./findingsPage";
import { homePage } from "./homePage";
import { libraryPage } from "./libraryPage";
import { rulesPage } from "./rulesPage";

const { number, share } = formatsFor("zh-CN");

/** 界面用语：按大陆标点，汉字与数字、拉丁字母之间空一格。 */
export const pane: Messages["pane"] = {
  name: "KPI 工作簿",
  tabs: {
    home: "概览",
    tables: "表格",
    findings: "问题",
    scores: "评分",
    library: "资源库",
    settings: "设置",
  },
  pages: {
    home: "概览",
    tables: "表格",
    findings: "问题",
    kpi: "单项",
    scorecards: "评分卡",
    library: "资源库",
    rules: "规则",
    scoring: "计分",
    general: "通用",
  },
  place: (at) => `${at.sheetName} · ${at.address}`,
  goTo: (to) => `转到 ${to.place}`,

  opening: "正在读取工作簿…",
  openingPage: "正在打开页面…",
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
      text: "可能已移动或改名。请在所有工作表中查找，再指认是哪一张。",
      action: "查找它",
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
      other: (missing) => (missing.count === 1 ? "先生成评分卡" : `先生成 ${number(missing.count)} 张评分卡`),
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

  home: homePage,
  tables: bindPage,
  findings: findingsPage,
  rules: rulesPage,
  library: libraryPage,

  status: {
    cancel: "取消",
    dismiss: "关闭提示",
    progress: (done) => share(done.share),
    standstill: "如果正在编辑单元格，请按 Enter 或 Esc：Excel 会等编辑结束再继续。",
  },

  crashed: {
    title: "窗格停止了工作",
    text: "这是 KPI 工作簿的故障，您的工作簿没有因此改动。",
    details: "供反馈使用",
    reload: "重新显示窗格",
  },
};
