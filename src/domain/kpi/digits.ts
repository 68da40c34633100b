import { withDigits } from "./chineseNumerals";
import { withEnglishDigits } from "./englishNumerals";
import { plainText } from "./plainText";

const usDollar = /\b(?:US\$|USD)\s*(?=\d)|US\$/gi;
const yuan = /(?:\b(?:RMB|CNY)|人民币)\s*(?=\d)/gi;

/** A text in plain signs with its amounts in digits, however they were spelled. */
export function inDigits(text: string): string {
  const signed = plainText(text).replace(usDollar, "$").replace(yuan, "¥");
  return withDigits(withEnglishDigits(signed));
}
