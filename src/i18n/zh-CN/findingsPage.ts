import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number } = formatsFor("zh-CN");

export const findingsPage: Messages["pane"]["findings"] = {
  check: { workbook: "检查工作簿", sheet: "检查当前工作表", selection: "检查选中区域" },
  otherChecks: "其他检查",
  more: "更多操作",
  live: "实时",
  liveText: "每次编辑后立即检查",
  clear: "清除标记",
  listOnSheet: "列到工作表",
  writeNotes: "写入单元格注释",
  notesMissing: "当前 Excel 不支持，请使用网页版或 Microsoft 365。",
  highlightCount: (marked) =>
    marked.count === 0 ? "没有标记的单元格" : `已标记 ${number(marked.count)} 个单元格`,
  beforeFirst: {
    title: "还没有检查",
    text: "检查会逐条核对每张已绑定的表：权重、表述、目标，以及指标之间的衔接。有问题的单元格会被标出，说明原因；能修正的，给出修正办法。您自己的颜色和格式保持原样。",
  },
  nothing: {
    title: "没有发现问题",
    text: (of) =>
      `${of.count === 1 ? "这张表" : `${number(of.count)} 张表都`}符合所有已启用的规则。修改内容后，请重新检查。`,
  },
  nothingToCheck: {
    title: "没有可以检查的表",
    text: "已绑定的表都找不到了。请先在“表格”页查找，再检查。",
  },
  listTitle: "问题列表",

  shown: "显示",
  search: "搜索问题",
  groupBy: "分组",
  grouping: { severity: "级别", person: "人员", rule: "规则", sheet: "工作表" },
  nobody: "未注明人员",
  noMatch: {
    title: "没有符合条件的问题",
    text: "换一个词，或显示所有级别。",
    action: "全部显示",
  },
  onlySelection: (at) => `仅显示 ${at.place} 内的问题`,
  showAll: "全部显示",
  nothingInSelection: (at) => `${at.place} 内没有发现问题。`,
  atCell: "选中的单元格",
  here: "已选中",
  groupCount: (of) => `${number(of.count)} 个问题`,
  showMore: (of) => `再显示 ${number(of.count)} 个`,

  explain: (of) => `原因：${of.finding}`,
  rule: "规则",
  advice: "怎么办",
  chooseFirst: "请选择…",
  choose: (of) => `修正方式：${of.finding}`,
  fixAll: (of) => `修正同类的 ${number(of.count)} 个…`,
  dismiss: "搁置…",
  dismissFinding: (of) => `搁置：${of.finding}`,
  on: "开",
  off: "关",

  preview: {
    title: (of) => `将改动 ${number(of.count)} 个单元格`,
    nothing: "没有可以这样修正的内容",
    text: (of) => `可修正 ${number(of.count)} 个问题，之后可用 Excel 的“撤消”恢复。`,
    skipped: (of) => `${number(of.count)} 个问题无法这样修正：单元格中是公式或文字。`,
    before: "改前",
    after: "改后",
    blank: "空",
    apply: (of) => `改动 ${number(of.count)} 个单元格`,
    cancel: "取消",
  },

  dismissal: {
    title: "为什么可以保留？",
    reasons: {
      agreed: "已与相关人员商定",
      correct: "本来就是对的",
      later: "以后再处理",
      notOurs: "这条规则不适合这张表",
    },
    other: "其他原因",
    keep: "原因会保存在工作簿中。",
    dismiss: "搁置",
    cancel: "取消",
  },
  dismissed: (of) => `已搁置（${number(of.count)}）`,
  dismissedOn: (on) => `${on.day}：${on.reason}`,
  restore: "恢复",
  restoreFinding: (of) => `恢复：${of.finding}`,
};
