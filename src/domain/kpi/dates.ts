const months =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Dates and periods whose numbers are no amounts. 3个月内 is not here: it may be the target itself. */
const patterns: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:日)?(?!\d)/g,
  /(?:(?:19|20)\d{2}|(?<!\d)\d{2})\s*年(?:度|底|末|初|内)?\s*(?:(?:上|下)半年|第?[1-4一二三四]季度|Q[1-4])?(?:\s*\d{1,2}月份?(?:\s*\d{1,2}[日号])?(?:底|初|末)?)?/gi,
  /(?<!\d)\d{1,2}月?\s*(?:至|到|-|~)\s*\d{1,2}月(?:份|底|末)?/g,
  /(?<!\d)(?:[1-9]|1[0-2])月(?:份|底|末|初|\s*\d{1,2}[日号])?(?!龄|均|度)/g,
  /第?[1-4一二三四]季度|第[1-4一二三四]季(?!度)/g,
  /(?<![A-Za-z])(?:FY\s?\d{2,4}|Q[1-4]|H[12])(?![A-Za-z\d])(?:\s*(?:19|20)\d{2})?/gi,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?[ -]${months}\\b\\.?(?: (?:19|20)\\d{2})?`, "gi"),
  new RegExp(`\\b${months}[ -]\\d{1,2}(?:st|nd|rd|th)?\\b(?:,? (?:19|20)\\d{2})?`, "gi"),
  new RegExp(`\\b${months} (?:19|20)\\d{2}\\b`, "gi"),
  /\b(?:by|in|before|until|during|throughout|end of|summer|winter|spring|autumn)\s+(?:19|20)\d{2}\b/gi,
];

/** The text without its dates; each leaves a bar, at which words before and after do not touch. */
export function withoutDates(text: string): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, "|"), text);
}
