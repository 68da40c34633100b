import type { Kpi } from "../../binding/records/readRecord";
import { quantityOf } from "./amounts";
import { shown } from "./places";

const past =
  /(?:去年|上年|前年|往年|历年|上一?年度|上(?:一|个|一个)?(?:季度|月|期|财年))(?:的?(?:同期|同月|同季|平均|实绩|实际|水平))*(?:水平|数|值)?|同期(?:水平|数|值)?|\b(?:the )?(?:last|prior|previous) (?:year|quarter|month|period)(?:['’]s)?(?: (?:level|result|average|actual)s?)?|\b(?:the )?same (?:period|quarter|month) (?:last year|of last year|a year ago)/i;
const comparison = /同比|环比|\byear[- ](?:on|over)[- ]year\b|\byoy\b/i;
const others =
  /(?:行业|同行业?|市场|全国|全省|集团|竞品|竞争对手|标杆企业?)的?(?:平均|均值|中位|先进|领先|标杆)?(?:水平|值|数)?|\b(?:the )?(?:industry|market|sector|peer|group)(?: (?:average|mean|median|benchmark|level))\b/i;
const bound =
  /不低于|不高于|不少于|不多于|不超过?|不劣于|高于|低于|优于|超过?|达到|持平|相当|以上|以内|[≥≤><=]|\b(?:at least|at most|not (?:below|above|under|over|less than|more than|worse than)|no (?:less|more|worse) than|above|below|better than|in line with|on par with|match|beat|exceed|same as|flat)\b/i;

/**
 * What a target without a number of its own is measured by: 去年同期 in 不低于去年同期, the industry average. Undefined
 * where it is something else, or where the number from the past stands in the row.
 */
export function referredBy(kpi: Kpi): string | undefined {
  const text = shown(kpi, "target");
  if (text === "" || quantityOf(kpi.target) || !bound.test(text)) return undefined;
  const [other] = others.exec(text) ?? [];
  if (other !== undefined) return other.trim();
  if (quantityOf(kpi.start)) return undefined;
  return (past.exec(text) ?? comparison.exec(text))?.[0].trim();
}

const pointer =
  /^(?:详?见|参见|参照|参考|按照?|依据?|依照|根据|以)\s*.{0,16}(?:附件|附表|附录|计划|规划|方案|通知|文件|责任书|预算|下达|为准|协议|合同)|\b(?:see|refer to|as per|according to|as (?:set out |agreed )?in|in line with)\b.*\b(?:annex|appendix|attach(?:ment|ed)|plan|budget|policy|schedule|contract|letter|document|memo|tab|sheet)s?\b/i;

/** Whether the target only says where it stands: 见附件3, 按公司计划, as per plan. */
export function isElsewhere(kpi: Kpi): boolean {
  return pointer.test(shown(kpi, "target"));
}
