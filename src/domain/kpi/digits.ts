import { withDigits } from "./chineseNumerals";
import { withEnglishDigits } from "./englishNumerals";
import { plainText } from "./plainText";

const usDollar = /\b(?:US\$|USD)\s*(?=\d)|US\$/gi;
const currencyCode = /\b(?:EUR|GBP)\s*(?=\d)/gi;
/** 5个亿 is 5亿. */
const countedScale = /(?<=\d)个(?=亿|万)/g;
/** Thousands set apart by spaces, where the text begins with them: 1 200 000. */
const spaced = /^([≥≤<>~]?\s*[$¥€£]?)(\d{1,3}(?: \d{3})+)(?![\d.,]*\d)/;
/** In Chinese text pct is short for points of a percentage. */
const chinesePoints = /(?<=\d)\s*pct(?![A-Za-z])/gi;
const yuan = /(?:\b(?:RMB|CNY)|人民币)\s*(?=\d)/gi;

/** A text in plain signs with its amounts in digits, however they were spelled. */
export function inDigits(text: string): string {
  const signed = plainText(text).replace(usDollar, "$").replace(yuan, "¥");
  const plain = signed
    .replace(currencyCode, (code) => (/eur/i.test(code) ? "€" : "£"))
    .replace(countedScale, "")
    .replace(spaced, (_match, before: string, digits: string) => before + digits.replaceAll(" ", ""));
  const counted = /\p{Script=Han}/u.test(plain) ? plain.replace(chinesePoints, "个百分点") : plain;
  return withDigits(withEnglishDigits(counted));
}
