import { readChineseNumeral } from "../chineseNumerals";
import { dayText, halfText, monthEndText, monthText, quarterText, yearText } from "./calendar";
import type { TimeForm } from "./time";

const digits = "一二两三四五六七八九十";
const count = `(?:\\d+|[${digits}]+|半|几|数)`;
/** 2026年, 2026, 26年, 今年 … The digits are the first group, the word the second. */
const year = "(?:((?:19|20)\\d{2}|(?<!\\d)\\d{2}(?=\\s*年))\\s*(?:年度?|财年|[-/.])?|(今年|本年度?|当年|明年|次年|去年|后年))\\s*";
const month = `(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*月份?`;
const quarter = "第?\\s*([1-4一二三四])\\s*季度?|Q([1-4])|([首末])季度?";
const by = "(?:之前|以前|前|之内|以内|内|底前?|末前?|初前?|止|为止|截止|截至)";
/** Words after 年底, 月末 that make it a time: 年底达到95%, against the name 年末存货. */
const verbs =
  "前|之前|以前|完成|实现|达|使|将|把|力争|确保|不|提|降|升|减|增|上线|建成|控制|交付|投产|开业|通过|发布|做到|全面|累计|为|须|要|应|可|的?目标|[,，。;；:：、)）\\s]|$";

const verbAfter = new RegExp(`^(?:${verbs})`);

const number = (text: string | undefined): number =>
  text === undefined ? Number.NaN : /^\d+$/.test(text) ? Number(text) : (readChineseNumeral(text) ?? Number.NaN);

const quarterNumber = (a?: string, b?: string, c?: string): number =>
  a ? number(a) : b ? Number(b) : c === "首" ? 1 : 4;

const units: readonly (readonly [RegExp, string])[] = [
  [/年/, "Y"],
  [/季/, "Q"],
  [/月/, "M"],
  [/周|星期|礼拜/, "W"],
  [/天|日/, "D"],
];

/** 3个月内 is P3M, 半年内 P6M. */
function duration(amount: string | undefined, unit: string): string | undefined {
  const letter = units.find(([pattern]) => pattern.test(unit))?.[1];
  if (amount === "半") return letter === "Y" ? "P6M" : undefined;
  const size = number(amount);
  if (!letter || Number.isNaN(size)) return undefined;
  return letter === "Q" ? `P${size * 3}M` : `P${size}${letter}`;
}

const startsClause = (before: string): boolean =>
  /(?:^|[，,。;；、:：|()（）\s]|在|于|力争|争取|确保|预计|计划|要求|后|未来|今后|接下来|目标|须|需|用)$/.test(before);
/** 3个月内留存率: what follows is a metric, so the window is its own. */
const metricFollows = (after: string): boolean =>
  /^的?[\p{Script=Han}A-Za-z]{0,8}?(?:率|占比|比例|比重)(?!\p{Script=Han}*制度)/u.test(after) &&
  !/^.{0,6}(?:将|把|使|完成|实现|提升|提高|降低)/u.test(after);
const verbFollows = (after: string): boolean =>
  /^[，,]?(?:完成|实现|将|把|使|上线|达|提|降|建|搭|落地|交付|投产|开发|新增|签|招|完|通过|取得|整改完|开业|拿|关闭|清)/.test(after);

const festivals: Readonly<Record<string, string>> = {
  ...{ 元旦: "--01-01", 妇女节: "--03-08", 五一: "--05-01", 劳动节: "--05-01", 六一: "--06-01", 国庆: "--10-01" },
  ...{ 双十一: "--11-11", 双11: "--11-11", 双十二: "--12-12", 双12: "--12-12", 圣诞: "--12-25", "618": "--06-18" },
};
const festival =
  "国庆|春节|新年|元旦|五一|劳动节|中秋|端午|清明|元宵|除夕|七夕|双十一|双11|双十二|双12|618|六一|圣诞|妇女节|开学|放假|高考|中考|年货节|黄金周|汛期|旺季|淡季|雨季|供暖季|采暖季|大促|开业";

/** Times that bind nothing come first, so that 每季度 and 较上年 are not taken for a period. */
export const chineseForms: readonly TimeForm[] = [
  {
    kind: "frequency",
    pattern: new RegExp(
      `每隔?(?:${count})?个?(?:工作日|小时|分钟|天|日|夜|晚|早|周末?|星期|礼拜|旬|月|季度?|半年|年度?|学期|学年|班|班次|轮次)`,
      "g",
    ),
  },
  { kind: "frequency", pattern: /逐[日月周季年]|按[日周月季年](?:度)?(?!期)|[日周月季年]均(?!衡|匀)/g },
  {
    kind: "baseline",
    pattern:
      /(?:较|比|相比于?|对比|与|同)(?:20\d{2}年?|上一?年度?|去年|前年|上一?(?:个)?(?:季度|月|周|期|财年|学年|学期)|往年|历年|历史)(?:同期|底|末|水平|平均)?(?:水平)?(?:相比)?|同比|环比|去年同期|上年同期|上年度?(?:水平|实绩|基数)|基期|(?:去年|上年)(?=水平|实际|均值)/g,
  },
  {
    kind: "name",
    pattern:
      /(?:成立|始建|建立|开业|创立|投产|创办|启用|建成|组建|生于|签订|建校|建院)于?\s*(?:19|20)\d{2}年?|(?:19|20)\d{2}年(?:成立|建成|开业|创立|投产|创办|建立|启用|组建|入职|毕业|签订|新版|修订|版|级|届|款|产)/g,
  },
  { kind: "name", pattern: /(?:19|20)\d{2}\s*[级届版款]/g },
  {
    kind: "name",
    pattern:
      /年度(?=体检|例会|会议|预算|报告|报表|考核|审计|评审|评估|总结|计划|培训|目标|重点|工作|盘点|检修|大修|述职|评优|表彰|人均|平均|累计)|年终(?=奖|总结|盘点|考核|决算)|年检|年审|年会|年报|半年报|季报|月报|周报|日报|月结|日结|季度(?=例会|会议|考核|报告|报表|评审|盘点)|月度(?=例会|会议|考核|报告|报表|评审|盘点|结账)/g,
  },
  { kind: "name", pattern: new RegExp(`(?<![\\d本当每${digits}])[月年季](?:末|底)(?!${verbs})`, "g") },
  // Full dates.
  {
    kind: "deadline",
    pattern: new RegExp(
      `(?:截[至止]到?|到|至|于|在)?(?<!\\d)((?:19|20)\\d{2})\\s*(?:年|[-/.])\\s*(1[0-2]|0?[1-9])\\s*(?:月|[-/.])\\s*(3[01]|[12]\\d|0?[1-9])(?!\\d)\\s*[日号]?${by}?`,
      "g",
    ),
    value: ([, y, m, d]) => dayText(y, Number(m), Number(d)),
  },
  // 1–6月, 1月至6月, 3月到5月底
  {
    kind: "period",
    pattern: new RegExp(
      `(?:${year})?(?<!\\d)(1[0-2]|[1-9])月?\\s*(?:至|到|[-~—–])\\s*(?:${year})?${month}(?:底|末|\\d{1,2}[日号])?`,
      "g",
    ),
    value: (match) => {
      const y = yearText(match[1]);
      const [from, to] = [monthText(y, Number(match[3])), monthText(yearText(match[4]) ?? y, number(match[6]))];
      return from && to ? `${from}/${to}` : undefined;
    },
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:截[至止]到?|到|至|于|在)?(?:${year})?(?<![\\d.])${month}\\s*(3[01]|[12]\\d|0?[1-9])\\s*[日号]${by}?`, "g"),
    value: ([, y, , m, d]) => dayText(yearText(y), number(m), Number(d)),
  },
  {
    kind: "deadline",
    pattern: /(?<![\d.])(1[0-2]|0?[1-9])[./](3[01]|[12]\d|0?[1-9])\s*(?:之前|以前|前)/g,
    value: ([, m, d]) => dayText(undefined, Number(m), Number(d)),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:截[至止]到?|到|至)?(?:${year})?(?<![\\d.])${month}\\s*(?:底|末|月末)(?:之?前|以前)?`, "g"),
    value: ([, y, , m]) => monthEndText(yearText(y), number(m)),
  },
  {
    kind: "deadline",
    pattern: new RegExp(
      `(?:截[至止]到?|到|至)?(?:${year})?(?<![\\d.])${month}\\s*(?:之前|以前|前|中旬|上旬|下旬|初|中|内|以内|止)`,
      "g",
    ),
    value: ([, y, , m]) => monthText(yearText(y), number(m)),
  },
  {
    kind: "period",
    pattern: new RegExp(`${year}${month}(?![龄均度供子饼])`, "g"),
    value: ([, y, , m]) => monthText(yearText(y), number(m)),
  },
  {
    kind: "period",
    pattern: new RegExp(`(?<![\\d.])(1[0-2]|[1-9])月(?:份)?(?![龄均度供子饼卡租费薪活]|\\s*\\d)`, "g"),
    value: ([, m]) => monthText(undefined, number(m)),
  },
  // Quarters and halves.
  {
    kind: "period",
    pattern: new RegExp(`(?:${year})?前([二三2-3])个?季度`, "g"),
    value: ([, y, , q]) => `${quarterText(yearText(y), 1)}/${quarterText(yearText(y), number(q))}`,
  },
  {
    kind: "period",
    pattern: new RegExp(`(?:${year})?(?:第?[1-4一二三四]季度?|Q[1-4])\\s*(?:至|到|[-~—–])\\s*(?:第?[1-4一二三四]季度?|Q[1-4])`, "gi"),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:截[至止]到?|到|至)?(?:${year})?(?<![A-Za-z\\d.])(?:${quarter})(?:末|底)(?:之?前)?`, "gi"),
    value: ([, y, , a, b, c]) => monthEndText(yearText(y), quarterNumber(a, b, c) * 3),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:${year})?(?<![A-Za-z\\d.])(?:${quarter})(?:之前|以前|前)`, "gi"),
    value: ([, y, , a, b, c]) => {
      const before = (quarterNumber(a, b, c) - 1) * 3;
      return before > 0 ? monthEndText(yearText(y), before) : undefined;
    },
  },
  {
    kind: "period",
    pattern: new RegExp(`(?:${year})?(?<![A-Za-z\\d.])(?:${quarter})(?!节)(?:之?内|以内)?(?![A-Za-z\\d%])`, "gi"),
    value: ([, y, , a, b, c]) => quarterText(yearText(y), quarterNumber(a, b, c)),
  },
  {
    kind: "period",
    pattern: /(?<![A-Za-z\d])((?:20)?\d{2})\s*(?:Q([1-4])|H([12]))(?![A-Za-z\d])|(?<![A-Za-z\d])([12])H((?:20)?\d{2})(?!\d)/gi,
    value: ([, y, q, h, half, late]) =>
      q ? quarterText(yearText(y), Number(q)) : halfText(yearText(y ?? late), Number(h ?? half)),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:${year})?([上下])半年(?:末|底|结束前|之?前)`, "g"),
    value: ([, y, , half]) => monthEndText(yearText(y), half === "上" ? 6 : 12),
  },
  {
    kind: "period",
    pattern: new RegExp(`(?:${year})?([上下])半年(?:度|内)?`, "g"),
    value: ([, y, , half]) => halfText(yearText(y), half === "上" ? 1 : 2),
  },
  {
    kind: "period",
    pattern: new RegExp(`(?:${year})?(?<![A-Za-z\\d])H([12])(?![A-Za-z\\d])`, "g"),
    value: ([, y, , half]) => halfText(yearText(y), Number(half)),
  },
  // Years.
  {
    kind: "deadline",
    pattern: new RegExp(`(?:截[至止]到?|到|至|在)?${year}(?:年)?(?:底|末|年底|年末|年终|终)(?:之?前|以前)?`, "g"),
    value: ([, y]) => (y ? `${yearText(y)}-12-31` : undefined),
  },
  {
    kind: "period",
    pattern: /(?<!\d)((?:19|20)\d{2})年?\s*(?:至|到|[-~—–])\s*((?:19|20)\d{2})年?/g,
    value: ([, from, to]) => `${from}/${to}`,
  },
  {
    kind: "deadline",
    pattern: /(?:截[至止]到?|到|至)(20\d{2})年?(?!\d)|(?<!\d)(20\d{2})年(?:之前|以前|前)/g,
    value: ([, a, b]) => a ?? (b && String(Number(b) - 1)),
  },
  {
    kind: "period",
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d{2}|\\d{2}(?=年(?!内|以|之|期|龄)))\\s*(?:年度?|财年|学年)(?:全年|内|度|期间)?`, "g"),
    value: ([, y]) => yearText(y),
  },
  { kind: "period", pattern: /(?<![A-Za-z\d])FY\s?'?((?:20)?\d{2})(?!\d)/gi, value: ([, y]) => yearText(y) },
  {
    kind: "deadline",
    pattern: /(?<![\d每])(?:本|今|当|明|次|下)?(?:个)?(?:年度?|财年|学年)(?:底|末|终)(?:之前|以前|前)/g,
    value: () => "--12-31",
  },
  { kind: "deadline", pattern: /(?<!每)[月季]度?(?:底|末)(?:之前|以前|前)/g },
  {
    kind: "deadline",
    pattern: /(?<![\d每])(?:本|今|当|明|次|下)?(?:个)?(?:年度?|财年|学年)(?:底|末|终)/g,
    when: (_before, after) => verbAfter.test(after),
    value: () => "--12-31",
  },
  {
    kind: "deadline",
    pattern: /(?:本|当|这个?|下个?|次)(?:季度?|月度?|周|学期|学年|半年|财季)(?:底|末|结束前|内|之内|以内|之?前)(?:前)?/g,
  },
  {
    kind: "deadline",
    pattern: /(?<![每本当])[月季]度?(?:底|末)/g,
    when: (before, after) => /(?:^|[，,。;；、到至在于])$/.test(before) && verbAfter.test(after),
  },
  {
    kind: "period",
    pattern:
      /(?:本|这个?|当|下个?|次|今|明)(?:季度?|月(?!薪)|周|星期|学期|学年|年度?|半年|财年|财季|考核期|周期|任期|赛季)(?:之?内|以内|中)?|全年|年内|年度内|财年内?|全学期|学期[末内]|暑[假期]|寒假|(?:任期|考核期|合同期|试用期|项目期|工期|服务期|一个?周期)(?:之?内|以内)/g,
  },
  { kind: "period", pattern: /(?:今|明|本|当|次)年(?!级|龄|终奖)/g },
  { kind: "period", pattern: /["“]?十[三四五六七]五["”]?(?:期间|末|规划期?|时期)?/g },
  { kind: "period", pattern: new RegExp(`(?:${festival})(?:节日?|假期|长假|大促|来临|到来)?(?:之?前|期间|期内|当[天日]|结束前|之?后)`, "g"), value: ([text]) => festivalDay(text) },
  { kind: "period", pattern: /双十一|双11|双十二|双12|618(?=大促|期间|活动|当天|GMV|销售)/g, value: ([text]) => festivalDay(text) },
  // Spans of time: a deadline when the sentence is set into it, a measure when a metric has it.
  {
    kind: "measure",
    pattern: new RegExp(`${count}\\s*(?:个)?(?:小时|钟头|分钟|秒钟?|毫秒|h|min)(?:之内|以内|内)|24\\s*小时(?!内|以内|之内)(?=[便自营值客热服在不])|7\\s*[×xX*]\\s*24(?:小时)?`, "g"),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:未来|今后|接下来|下)(${count})个?(年|季度|月|周|星期|天)(?:之?内|以内)?`, "g"),
    value: ([, amount, unit = ""]) => duration(amount, unit),
  },
  {
    kind: "measure",
    pattern: new RegExp(`(${count})\\s*个?(工作日|自然日|日历日)(?:之内|以内|内)`, "g"),
    when: (before, after) => !(startsClause(before) && verbFollows(after)),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(${count})\\s*个?(工作日|自然日|日历日|天|日)(?:之内|以内|内)`, "g"),
    when: (before, after) => startsClause(before) && verbFollows(after),
    value: ([, amount, unit = ""]) => duration(amount, unit),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?<![\\d.])(${count})\\s*个?(年|季度|月|周|星期|礼拜)(?:之内|以内|内|时间内?)`, "g"),
    when: (before, after) => startsClause(before) ? !/^(?:的)?[\p{Script=Han}]{0,6}率$/u.test(after) : !metricFollows(after) && after !== "",
    value: ([, amount, unit = ""]) => duration(amount, unit),
  },
  {
    kind: "measure",
    pattern: new RegExp(`${count}\\s*个?(?:工作日|天|日|周|月|年)(?:之内|以内|内)(?=\\s*[\\p{Script=Han}A-Za-z])`, "gu"),
  },
  { kind: "measure", pattern: new RegExp(`[${digits}]年期|[${digits}\\d]+个?(?:月|年)期`, "g") },
];

function festivalDay(text: string): string | undefined {
  return Object.entries(festivals).find(([name]) => text.startsWith(name))?.[1];
}
