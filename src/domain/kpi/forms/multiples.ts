import { found, type Found } from "./level";

/** A cheap sign that a multiple may be there at all: most texts have none. */
const mayMultiply = /[番倍半]|doubl|tripl|fold|quadrup|hal[fv]/i;
const multiples: readonly (readonly [RegExp, number, "倍" | "x"])[] = [
  [/翻[两2二]番/, 4, "倍"],
  [/翻(?:一|1)?番|翻(?:一)?倍|增长?[一1]倍/, 2, "倍"],
  [/\b(?:double(?!-)|doubles|doubled|doubling|twofold)\b/i, 2, "x"],
  [/\b(?:triple|triples|tripled|tripling|threefold)\b/i, 3, "x"],
  [/\b(?:quadruple|fourfold)\b/i, 4, "x"],
];
const halving =
  /减半|(?:减少|下降|降低|缩短|压缩|压降|降|减|缩减)(?:至|到|了)?一半|\b(?:halve|halves|halved|halving)\b|\b(?:by|in) half\b/i;

/** 翻番 and 翻一番 are twice, 翻两番 four times as much; 减半 is 50 % less. */
export function readDoubling(text: string): Found | undefined {
  if (!mayMultiply.test(text)) return undefined;
  for (const [pattern, value, unit] of multiples) {
    const match = pattern.exec(text);
    if (match) return found(match, { comparator: "=", value, unit, change: "increase" });
  }
  const half = halving.exec(text);
  return half
    ? found(half, { comparator: "=", value: 50, unit: "%", change: "decrease", relative: true })
    : undefined;
}
