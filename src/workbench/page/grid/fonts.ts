/** What a machine without Office's fonts shows instead, nearest shapes first; CJK faces last, for the glyphs. */
const SANS = ["Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "sans-serif"];
const SERIF = ["Noto Serif", "Songti SC", "SimSun", "Noto Serif CJK SC", "serif"];
const SONG = ["SimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "serif"];
const HEI = ["SimHei", "Heiti SC", "PingFang SC", "Noto Sans CJK SC", "sans-serif"];
const KAI = ["KaiTi", "Kaiti SC", "STKaiti", "Noto Serif CJK SC", "serif"];
const FANG_SONG = ["FangSong", "STFangsong", "Songti SC", "Noto Serif CJK SC", "serif"];
const MONO = ["Consolas", "Cascadia Mono", "Noto Sans Mono CJK SC", "monospace"];

const STACKS: readonly (readonly [pattern: RegExp, stack: readonly string[]])[] = [
  [/宋体|simsun|song|明朝|ming/i, SONG],
  [/仿宋|fangsong/i, FANG_SONG],
  [/楷|kai/i, KAI],
  [/黑体|simhei|heiti/i, HEI],
  [/consolas|courier|mono|menlo/i, MONO],
  [/times|cambria|georgia|garamond|serif|roman/i, SERIF],
];

/** The fonts Excel uses when a cell names none. */
const DEFAULT_FACES = ["Aptos Narrow", "Calibri", "Carlito", "DengXian"];

/** The default size of a cell's text, in points. */
export const DEFAULT_FONT_SIZE = 11;

/** A CSS font list for a cell's font name, so that every machine finds glyphs for it. */
export function fontFamily(name: string | undefined): string {
  const stack = STACKS.find(([pattern]) => pattern.test(name ?? ""))?.[1] ?? SANS;
  const faces = name ? [name, ...(name === "Calibri" ? ["Carlito"] : [])] : DEFAULT_FACES;
  return [...new Set([...faces, ...stack])].join(", ");
}
