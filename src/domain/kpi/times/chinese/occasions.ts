import type { TimeForm } from "../time";

const festivals: Readonly<Record<string, string>> = {
  ...{
    元旦: "--01-01",
    妇女节: "--03-08",
    五一: "--05-01",
    劳动节: "--05-01",
    六一: "--06-01",
    国庆: "--10-01",
  },
  ...{
    双十一: "--11-11",
    双11: "--11-11",
    双十二: "--12-12",
    双12: "--12-12",
    圣诞: "--12-25",
    "618": "--06-18",
  },
};
const festival =
  "国庆|春节|新年|元旦|五一|劳动节|中秋|端午|清明|元宵|除夕|七夕|双十一|双11|双十二|双12|618|六一|圣诞|妇女节|开学|放假|高考|中考|年货节|黄金周|汛期|旺季|淡季|雨季|供暖季|采暖季|大促|开业";

/** Periods seen from today, and days that everybody knows. */
export const occasionForms: readonly TimeForm[] = [
  {
    kind: "deadline",
    pattern:
      /(?:本|当|这个?|下个?|次)(?:季度?|月度?|周|学期|学年|半年|财季)(?:底|末|结束前|内|之内|以内|之?前)(?:前)?/g,
  },
  {
    kind: "period",
    pattern:
      /(?:本|这个?|当|下个?|次|今|明)(?:季度?|月(?!薪)|周|星期|学期|学年|年度?|半年|财年|财季|考核期|周期|任期|赛季)(?:之?内|以内|中)?|全年|(?<![\d半一二两三四五六七八九十])年内|年度内|财年内?|全学期|(?<![数化科文医大中小哲])学期[末内]|暑[假期]|寒假|(?:任期|考核期|合同期|试用期|项目期|工期|服务期|一个?周期)(?:之?内|以内)/g,
  },
  { kind: "period", pattern: /(?:今|明|本|当|次)年(?!级|龄|终奖)/g },
  { kind: "period", pattern: /["“]?十[三四五六七]五["”]?(?:期间|末|规划期?|时期)?/g },
  {
    kind: "period",
    pattern: new RegExp(
      `(?:${festival})(?:节日?|假期|长假|大促|来临|到来)?(?:之?前|期间|期内|当[天日]|结束前|之?后)`,
      "g",
    ),
    value: ([text]) => festivalDay(text),
  },
  {
    kind: "period",
    pattern: /双十一|双11|双十二|双12|618(?=大促|期间|活动|当天|GMV|销售)/g,
    value: ([text]) => festivalDay(text),
  },
];

function festivalDay(text: string): string | undefined {
  return Object.entries(festivals).find(([name]) => text.startsWith(name))?.[1];
}
