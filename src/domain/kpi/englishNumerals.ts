const numbers = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Before another word, so that "number one" and "one of" stay words; "one" alone is no more than an article. */
const numeral = new RegExp(
  `(?<![A-Za-z] |-)\\b(?:${numbers.filter((word) => word !== "one").join("|")})\\b(?= (?!of\\b|another\\b)[a-z])`.replace(
    "(?<![A-Za-z] |-)",
    "(?<!-)",
  ) +
    "|(?<=\\b(?:least|most|than|only|exactly|minimum) )one\\b(?= [a-z])|\\bone\\b(?=[ -](?:hour|minute|day|time)\\b)",
  "gi",
);
/** Once a week, twice a month; "once approved" is no amount. */
const often = /\b(once|twice)\b(?=,? (?:an?|per|every|each|in|or|daily|weekly|monthly|at)\b|$|[,.;)])/gi;

/** Cases: zero. */
const lastZero = /\bzero\s*$/i;
/** Nine in ten customers; 3 in 5 days and a mark of 9 out of 10 are no shares. */
const shareOf = new RegExp(
  `\\b(${numbers.slice(1, 11).join("|")}|\\d{1,2}) (?:in|out of) (three|four|five|ten|3|4|5|10|100)\\b(?=\\s+[a-z]|$)(?!\\s+(?:minutes|hours|days|weeks|months|years|points)\\b)`,
  "gi",
);

function readShareOf(match: string, part: string, whole: string): string {
  const [above, below] = [toNumber(part), toNumber(whole)];
  const isMark = /out of \w+$/i.test(match);
  return isMark && /\d$/.test(match) ? match : above > below ? match : `${percentage(above / below)}%`;
}

function toNumber(word: string): number {
  return /^\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase());
}

const percentage = (share: number): number => Number((share * 100).toPrecision(15));

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const fraction =
  /\b(one|two|three|four|a|an)[- ](half|third|quarter|fifth|tenth)s?\b(?!\s*(?:of (?:the )?(?:year|20\d\d)|quarter|year|party|day|hour|shift))/gi;

const percentOf = (count: string, part: string): string => {
  const whole = parts[part.toLowerCase()] ?? 1;
  const amount = /^an?$/i.test(count) ? 1 : numbers.indexOf(count.toLowerCase());
  return `${percentage(amount / whole)}%`;
};

/** At least two times → at least 2 times; two thirds → 66.66…%. */
export function withEnglishDigits(text: string): string {
  if (!/[a-z]{3}/i.test(text)) return text;
  return text
    .replace(fraction, (match, count: string, part: string) =>
      /^quarter/i.test(part) && !/^(?:a|one|three)$/i.test(count) ? match : percentOf(count, part),
    )
    .replace(shareOf, readShareOf)
    .replace(lastZero, "0")
    .replace(often, (word) => (/once/i.test(word) ? "1 time" : "2 times"))
    .replace(numeral, (word) => String(numbers.indexOf(word.toLowerCase())));
}
