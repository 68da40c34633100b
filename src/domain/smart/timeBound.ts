import { plainText } from "../kpi/plainText";

const count = "(?:\\d+|[一二两三四五六七八九十]+)";
const festivals = "国庆|春节|元旦|五一|中秋|端午|双十一|双11|双十二|618|圣诞";
const weekdays = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const months =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const englishCount = "(?:\\d+|one|two|three|four|five|six|nine|twelve)";

/** Words of time that bind nothing: how often, compared with when, founded when. */
const unbound: readonly RegExp[] = [
  /每(?:个)?(?:天|日|周|月|季度?|年|学期)/g,
  /(?:较|比)(?:上年|去年|上期|上季度|上月|同期)(?:同期)?|同比|环比/g,
  /(?:成立|始建|建立|开业|创立|投产)于?\s*\d{4}年|\d{4}年(?:成立|建成|开业|创立)/g,
  /\b(?:opened|founded|built|established|started|since)(?: in)? \d{4}/gi,
  /\b(?:per|each|every|a) (?:day|week|month|quarter|year)\b|\b(?:daily|weekly|monthly|quarterly|annually)\b/gi,
  /\b(?:year|month|quarter)-end (?!target)\w+/gi,
];

/** Deadlines and periods. Hours are how fast, not by when; so are days, unless the sentence begins with them. */
const bound: readonly RegExp[] = [
  /(?:19|20)\d{2}\s*(?:年|[-/.]\d{1,2}|H[12]|Q[1-4])/i,
  /(?<![\d.])(?:[1-9]|1[0-2])月(?:\d{1,2}[日号]|底|末|初|中旬|上旬|下旬|份|前|内|至|之前)/,
  /(?:第?[一二三四1-4]|本|当|上|下|次)季度?(?:前|内|末|底|度)|第?[一二三四1-4]季度/,
  /(?<![A-Za-z])(?:Q[1-4]|H[12]|FY\s?\d{2,4})(?![A-Za-z\d])/i,
  /[上下]半年|半年内|全年|年内|今年|明年|本年度?|当年|年度内|财年|任期内|考核期/,
  /(?:年|月|季)(?:底|末)(?:之?前|以前|完成|实现|达|使|[,，])/,
  /(?:本|当|下)(?:个?月|周|学期|学年|年度)|学期(?:末|内)|暑假|寒假/,
  /十[三四五六七]五(?:期间|末|规划)?/,
  new RegExp(`(?:${festivals})节?(?:之?前|期间|后)`),
  new RegExp(`${count}个?(?:月|季度|年|星期)(?:之?内|以内|时间)|${count}周(?:之?内|以内)`),
  new RegExp(`^(?:在)?${count}[天日](?:之?内|以内)`),
  /\b(?:by|before|until|till|in|for|during|throughout|end of|summer|winter|spring|autumn|fall)\s+(?:the end of )?(?:19|20)\d{2}\b/i,
  new RegExp(
    `\\b(?:by|before|until|in|on|end of|no later than)\\s+(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:next )?${months}\\b`,
    "i",
  ),
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${months}\\b|\\b${months} \\d{1,2}\\b|\\b${months} (?:19|20)\\d{2}\\b`,
    "i",
  ),
  new RegExp(`\\b(?:by|before|until|on) (?:next )?${weekdays}\\b`, "i"),
  /\b(?:by|before|at|until) (?:the )?(?:fiscal )?(?:year|quarter|month|week|season)(?:[- ]end|'s end)\b|\bend of (?:the )?(?:fiscal )?(?:year|quarter|month|week)\b/i,
  /\b(?:this|next|current|coming) (?:fiscal )?(?:year|quarter|month|week|half|semester|season)\b/i,
  new RegExp(
    `\\b(?:within|over|in|during) (?:the )?(?:next |coming |first )?${englishCount} (?:weeks?|months?|quarters?|years?)\\b`,
    "i",
  ),
  /\b(?:easter|christmas|thanksgiving|new year)\b/i,
];

function withoutUnbound(text: string): string {
  return unbound.reduce((rest, pattern) => rest.replace(pattern, " "), plainText(text));
}

/** The words by which a sentence is bound in time, if it is. */
export function timeIn(text: string): string | undefined {
  const plain = withoutUnbound(text);
  for (const pattern of bound) {
    const match = pattern.exec(plain);
    if (match) return match[0].trim();
  }
  return undefined;
}

/** The sentence without its words of time, bound or not. */
export function withoutTime(text: string): string {
  return bound.reduce(
    (rest, pattern) => rest.replace(new RegExp(pattern, pattern.flags.includes("i") ? "gi" : "g"), " "),
    withoutUnbound(text),
  );
}

/** Deadline cells that name no end. */
export function isEndless(text: string): boolean {
  return /^(?:长期|持续|常态化?|不限|随时|尽快|ongoing|continuous|continuously|asap|always|tbd)$/i.test(
    plainText(text),
  );
}
