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

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const fraction =
  /\b(one|two|three|four|a|an)[- ](half|third|quarter|fifth|tenth)s?\b(?!\s*(?:of (?:the )?(?:year|20\d\d)|quarter|year|party|day|hour|shift))/gi;

/** Nine in ten, 95 out of 100; "3 in 5 days" is none. */
const among = new RegExp(
  `\\b(${numbers.join("|")}|\\d+) (?:in|out of)(?: every)? (${numbers.join("|")}|(?:a |one )?hundred|\\d+)\\b(?! ?(?:second|minute|hour|day|week|month|quarter|year|shift)s?\\b|[.,]\\d|%)`,
  "gi",
);

function shareOf(match: string, part: string, whole: string): string {
  const [a, b] = [part, whole].map((word) => {
    if (/hundred/i.test(word)) return 100;
    return /^\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase());
  });
  return a && b && b > 1 && a <= b ? `${Number(((a / b) * 100).toPrecision(15))}%` : match;
}

const percentOf = (count: string, part: string): string => {
  const whole = parts[part.toLowerCase()] ?? 1;
  const amount = /^an?$/i.test(count) ? 1 : numbers.indexOf(count.toLowerCase());
  return `${Number(((amount / whole) * 100).toPrecision(15))}%`;
};

/** At least two times → at least 2 times; two thirds → 66.66…%. */
export function withEnglishDigits(text: string): string {
  if (!/[a-z]{3}/i.test(text)) return text;
  return text
    .replace(fraction, (match, count: string, part: string) =>
      /^quarter/i.test(part) && !/^(?:a|one|three)$/i.test(count) ? match : percentOf(count, part),
    )
    .replace(among, shareOf)
    .replace(often, (word) => (/once/i.test(word) ? "1 time" : "2 times"))
    .replace(numeral, (word) => String(numbers.indexOf(word.toLowerCase())));
}
