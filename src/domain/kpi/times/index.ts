import { chineseForms } from "./chinese";
import { englishForms } from "./english";
import { isBinding, type Time, type TimeForm } from "./time";

const hasHan = /\p{Script=Han}/u;
/** Without any of these no form can match; most names of KPIs have none. */
const mayHaveTime =
  /[年月日号季周天期时钟末底今明比较双节夏寒暑汛旺假]|\d|FY|Q[1-4]|H[12]|[日]均/i;

/** All words of time in a text, in its order; none overlaps another. The text is plain: half-width, one kind of sign. */
export function timesIn(text: string): Time[] {
  const isChinese = hasHan.test(text);
  if (isChinese && !mayHaveTime.test(text)) return [];
  const found: Time[] = [];
  for (const form of isChinese ? [...chineseForms, ...sharedForms] : englishForms) collect(text, form, found);
  return found.sort((a, b) => a.start - b.start);
}

/** English dates inside Chinese sentences: 30 June, FY27. */
const sharedForms: readonly TimeForm[] = [];

function collect(text: string, { kind, pattern, value, when }: TimeForm, found: Time[]): void {
  for (const match of text.matchAll(pattern)) {
    const leading = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const [start, end] = [match.index + leading, match.index + leading + trimmed.length];
    if (found.some((other) => start < other.end && other.start < end)) continue;
    if (when && !when(text.slice(0, start), text.slice(end))) continue;
    found.push({ kind, start, end, text: trimmed, value: value?.(match) });
  }
}

/** The text without some of its words of time; each leaves a bar, at which words before and after do not touch. */
export function withoutTimes(text: string, times: readonly Time[]): string {
  let [rest, at] = ["", 0];
  for (const { start, end } of times) {
    rest += `${text.slice(at, start)}|`;
    at = end;
  }
  return rest + text.slice(at);
}

export { isBinding, type Time };
