import { chineseTimes } from "./chinese";
import { englishTimes } from "./english";
import { isBinding, type Time, type TimeForm } from "./time";

const hasHan = /\p{Script=Han}/u;

/** All words of time in a text, in its order; none overlaps another. The text is plain: half-width, one kind of sign. */
export function timesIn(text: string): Time[] {
  const found: Time[] = [];
  for (const { needs, forms } of hasHan.test(text) ? chineseTimes : englishTimes)
    if (needs.test(text)) for (const form of forms) collect(text, form, found);
  return found.sort((a, b) => a.start - b.start);
}

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
