import type { TimeForm } from "../time";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
export const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
export const year = "((?:19|20)\\d{2})";
const numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
export const count = `(\\d+|an?|${numbers})`;
export const by =
  "(?:by|before|until|till|prior to|no later than|not later than|ahead of|on or before|as of|effective|due|at|on)\\s+";
export const the = "(?:the\\s+)?";
export const endOf = "(?:(?:the\\s+)?(?:end|close|beginning|start|middle)\\s+of\\s+)";

export const monthNumber = (name = ""): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const words = ["", ...numbers.split("|")];
const countOf = (text = ""): number =>
  /^an?$/i.test(text) ? 1 : /^\d+$/.test(text) ? Number(text) : words.indexOf(text.toLowerCase());

export function duration(amount: string | undefined, unit = ""): string {
  const letter = unit.slice(0, 1).toUpperCase();
  return letter === "Q" ? `P${countOf(amount) * 3}M` : `P${countOf(amount)}${letter}`;
}

export const form = (
  kind: TimeForm["kind"],
  source: string,
  value?: TimeForm["value"],
  when?: TimeForm["when"],
): TimeForm => ({
  kind,
  pattern: new RegExp(source, "gi"),
  ...(value ? { value } : {}),
  ...(when ? { when } : {}),
});
