import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number, score } = formatsFor("zh-CN");

/** 概览页与第一次打开。 */
export const homePage: Messages["pane"]["home"] = {
  scores: {
    title: "整体得分",
    points: "分",
    pointsOf: (of) => `${score(of.score)} 分`,
    none: "还没有得分。填入实际值后，这里显示整体得分，以及落后的人员和指标。",
    how: {
      people: (of) => `100 分即达标。每人按权重加权，再取 ${number(of.count)} 人的平均。`,
      scopes: (of) => `100 分即达标。每份按权重加权，再取 ${number(of.count)} 份的平均。`,
      one: "100 分即达标。各指标按权重加权。",
      alike: "100 分即达标。表中没有权重，各指标同等计入。",
    },
    missing: (of) => `${number(of.count)} 个指标暂无得分，未计入。`,
    standings: {
      ahead: "超额",
      onTarget: "达标",
      behind: "未达标",
      belowFloor: "低于底线",
      noFigure: "暂无得分",
    },
    kpis: (of) => `${number(of.count)} 个`,
  },
  behind: {
    title: "落后",
    by: "按什么列出",
    people: (of) => `人员 ${number(of.count)}`,
    kpis: (of) => `指标 ${number(of.count)}`,
    noPeople: "每个人都达标。",
    noKpis: "有得分的指标都达标。",
    belowFloor: "低于底线",
    actualOf: (of) => `实际 ${of.actual} · 目标 ${of.target}`,
    shortOf: (of) => `${number(of.count)} 个指标未达标`,
    more: (of) => `再显示 ${number(of.count)} 个`,
    fewer: "收起",
    unlisted: (of) => `另有 ${number(of.count)} 个未列出`,
  },
  findings: {
    title: "问题",
    notChecked: "还没有检查。",
    none: "没有发现问题。",
    show: (of) => `查看：${of.what}`,
  },
  stale: {
    title: "数据过期",
    text: (of) => `${number(of.count)} 个指标超过一个采集周期没有更新。`,
    since: (of) => `停在 ${of.day}`,
  },
  dates: {
    title: "近期日期",
    today: "今天",
    inDays: (of) => `${number(of.days)} 天后`,
    deadline: (of) => (of.count === 1 ? `“${of.name}”到期` : `${number(of.count)} 个指标到期`),
    deadlineOf: (of) => `${of.title}：${of.due}`,
    periodEnd: (of) => `“${of.title}”期末`,
    brief: (of) => `提交 ${of.month} 月简报`,
    review: (of) => `第 ${number(of.quarter)} 季度评审`,
  },
  tables: { title: "表格", show: "管理表格" },

  first: {
    title: "检查 KPI、计分、生成评分卡，都在您自己的工作簿里完成。",
    text: "数据不离开这个文件。",
    template: {
      title: "还没有 KPI 表？",
      text: "按岗位新建一份指标均衡的考核表，数值为示例。",
      action: "从模板新建",
    },
    sample: {
      title: "想先看看效果？",
      text: "三个人的小团队，15 个指标，留了两处错误。放在新工作表中，看完删除即可。",
      action: "打开示例",
    },
    skip: "跳过",
    empty: {
      title: "绑定一张表之后",
      text: "这里显示整体得分、落后的人员和指标、问题、过期的数据和近期日期。",
    },
  },
};
