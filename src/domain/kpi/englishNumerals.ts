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
    .replace(often, (word) => (/once/i.test(word) ? "1 time" : "2 times"))
    .replace(numeral, (word) => String(numbers.indexOf(word.toLowerCase())));
}
