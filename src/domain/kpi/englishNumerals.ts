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

/** Before another word, so that "number one" and "one of" stay words. */
const numeral = new RegExp(`\\b(?:${numbers.join("|")})\\b(?= (?!of\\b)[a-z])`, "gi");

/** At least two times → at least 2 times. */
export function withEnglishDigits(text: string): string {
  return text.replace(numeral, (word) => String(numbers.indexOf(word.toLowerCase())));
}
