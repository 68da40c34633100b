import type { RoleWords } from "./fieldWords";
import { planWords } from "./planWords";

const { id, name, department, position, owner, period, evidence, note } = planWords;

/** Appeals against published results. */
export const appealsWords: RoleWords = {
  id: { ...id, zh: `${id.zh}、申诉编号、申诉单号`, en: `${id.en}, Appeal No., Appeal ID, Case No.` },
  owner: {
    ...owner,
    zh: `${owner.zh}、申诉人、申诉人姓名、申诉员工`,
    en: `${owner.en}, Appellant, Appealed by, Raised by`,
  },
  name: {
    zh: `${name.zh}、申诉指标、申诉事项、涉及指标、申诉项目、争议指标、申诉内容`,
    en: `${name.en}, Appealed KPI, Appealed item, Item, KPI appealed`,
  },
  publishedDate: {
    zh: "公布日期、结果公布日期、公布日、公示日期、结果公示日期、公布时间、发布日期、结果发布日期、公示日、结果公布日、绩效公布日期、公示时间、结果下发日期",
    en: "Published, Published date, Publication date, Results published, Published on, Result date, Result published",
  },
  appealDate: {
    zh: "申诉日期、申诉时间、提交日期、申诉提交日期、提出日期、受理日期、申诉日、提交时间、收到日期、提出时间",
    en: "Appeal date, Appealed, Appealed on, Date of appeal, Submitted, Filed, Raised on, Received, Submitted on, Filed on, Date raised",
  },
  handledDate: {
    zh: "处理日期、处理完成日期、办结日期、答复日期、回复日期、处理时间、处理完成日、办结日、结案日期、答复时间、反馈日期、完成日期、处理日、裁定日期",
    en: "Handled, Handled date, Handled on, Resolved, Resolved on, Decision date, Closed, Closed on, Resolution date, Date closed, Decided on, Answered",
  },
  result: {
    zh: "处理结果、结果、处理意见、申诉结果、裁定结果、结论、处理结论、答复意见、处理情况",
    en: "Result, Outcome, Decision, Resolution",
  },
  reason: {
    zh: "申诉理由、申诉原因、理由、原因、申诉说明、异议理由",
    en: "Reason, Grounds, Reason for appeal",
  },
  evidence: {
    zh: `${evidence.zh}、申诉证据、证据材料`,
    en: `${evidence.en}, Evidence provided, Attachments`,
  },

  ...{ department, position, period, note },
};
