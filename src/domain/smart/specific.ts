import { plainText } from "../kpi/plainText";
import { isMeasured, isMilestone } from "./measured";
import { hasQuantity } from "./quantityInText";
import { withoutTime } from "./timeBound";
import { vagueEnglishVerbs, vagueVerbs, withoutVagueness } from "./vagueness";

/** What can be counted, by how its name ends. */
const metric =
  /(?:满意度|强度|占比|比例|比率|比重|比|率|额|量|人数|笔数|次数|起数|件数|数量|数|时长|时间|周期|天数|费用|药费|费|成本|支出|收入|利润|营收|产值|能耗|坪效|人效|评分|得分|延迟|库存|销售|NPS|GMV|DSO|DDDs)(?![\p{Script=Han}]*制度)/u;

/** Metrics that need no scope once a number is there: their name says all. */
const selfContained =
  /销售额|销售收入|营业收入|营收|净利润|利润|毛利率|回款率|费用率|销量|出货量|NPS|GMV|市场份额|产值/;

/** Words that name no object: left alone they make no goal specific. */
const genericWords =
  /产品|客户|员工|用户|工作|任务|事项|业务|管理|运营|服务|整体|总体|综合|公司|企业|部门|团队|各项|各类|有关|相关|问题|质量|效率|效能|水平|能力|业绩|绩效|成本|成绩|满意度|占比|比例|完成率|达成率|指标|排名|流程|沟通|意识|精神|面貌|文化|作风|改革|领导(?:安排|交办)?的?|临时|所有|全部|将|把|使|的|在|由|从|到|至|于|对|与|和|及|上|并|达|为|目标|进入|任务/g;

const amounts =
  /(?:[≥≤><=±~]|不低于|不少于|不超过|至少|至多|超过|突破|低于|达到|以上|以下|以内|TOP|前)?[-+]?\d[\d,.]*\s*(?:%|‰|万|亿|个百分点|百分点|[\p{Script=Han}]{0,2}(?=$|[,，。]))?/giu;
const numerals =
  /[一二两三四五六七八九十百千]+(?:成|分之|次|名|个|倍|番)[一二两三四五六七八九十]*|翻番|至少|不少于|不低于|以上|增长|下降|减少|增加/g;

function chineseObject(text: string): string {
  return withoutVagueness(withoutTime(text))
    .replace(amounts, " ")
    .replace(numerals, " ")
    .replace(new RegExp(vagueVerbs, "g"), " ")
    .replace(genericWords, " ")
    .replace(/[^\p{Script=Han}A-Za-z]/gu, "");
}

const genericEnglish = new Set(
  (
    "a an the of our your their all any some to by with for in on at and or as than from over under above below about into per most more less least latest next " +
    "job performance work quality process processes productivity efficiency overall communication stakeholders stakeholder teamwork leadership people goals goal assignments tasks task " +
    "service services score level results result business team teams culture skills things morale engagement development happy basis soon possible miscellaneous various number times time week " +
    "one day month year quarter end degrees percent points same good great better new total it them us management operations project projects best top target targets " +
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday easter christmas"
  ).split(" "),
);

function englishWords(text: string): string[] {
  const verbs = new RegExp(`^(?:${vagueEnglishVerbs}|strengthen)s?$`, "i");
  const words = withoutVagueness(withoutTime(text)).match(/[A-Za-z][A-Za-z&'/-]+/g) ?? [];
  return words.filter((word) => !genericEnglish.has(word.toLowerCase()) && !verbs.test(word));
}

/** A metric that one English word says whole. */
const englishMetric = /^(?:NPS|churn|DSO|revenue|attrition|ARR|MRR|EBITDA|GMV|downtime|scrap)$/i;

/** Whether a goal names a concrete metric or deliverable with its object or scope. */
export function isSpecific(text: string, target: unknown): boolean {
  const plain = plainText(text);
  if (isMilestone(plain)) return true;
  const measured = isMeasured(plain, target);
  if (!/\p{Script=Han}/u.test(plain)) {
    const words = englishWords(plain);
    return words.length >= 2 || words.some((word) => englishMetric.test(word) && measured);
  }
  return isSpecificChinese(plain, measured);
}

function isSpecificChinese(text: string, measured: boolean): boolean {
  const vague = new RegExp(`(?:${vagueVerbs})`).test(text);
  const object = chineseObject(text);
  const hasMetric = metric.test(text);
  // The metric itself is part of what is left, so an object needs two more characters beside it.
  const ending = metric.exec(object)?.[0].length ?? 0;
  const scope = object.length - ending;
  if (hasMetric && scope >= 2) return !(vague && !measured && selfContained.test(text) && scope < 3);
  if (hasMetric && selfContained.test(text)) return measured || !vague;
  if (hasMetric && measured && /(?:客户|员工|用户|产品|部门)[\p{Script=Han}A-Z]/u.test(text)) return true;
  // A number in another column gives a vague verb no object.
  return measured && object.length >= 2 && (!vague || hasQuantity(text));
}
