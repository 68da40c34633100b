/** Signs that people type for one and the same thing. Dashes are minus signs here; ranges are read from both. */
const sameSigns: readonly (readonly [RegExp, string])[] = [
  [/[−–—―－﹣‐‑]/g, "-"],
  [/[≧⩾]|>=|=>/g, "≥"],
  [/[≦⩽]|<=|=</g, "≤"],
  [/[％﹪]/g, "%"],
  [/[～〜∼˜]/g, "~"],
  [/[→➔➜⇒]|->/g, "→"],
  [/￥/g, "¥"],
  [/\+\/-/g, "±"],
  // The Greek letter for the sign of a millionth.
  [/μ/g, "µ"],
];

/** Full-width letters, digits and signs as their ASCII twins, one kind of space, one kind of each sign. */
export function plainText(text: string): string {
  const narrow = text.replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const signed = sameSigns.reduce((plain, [pattern, sign]) => plain.replace(pattern, sign), narrow);
  return signed.replace(/[\s\u3000]+/g, " ").trim();
}

const missingWords = new Set([
  ...[
    "",
    "-",
    "--",
    "---",
    "/",
    "\\",
    "n/a",
    "na",
    "n.a.",
    "n.a",
    "tbd",
    "tbc",
    "tba",
    "nil",
    "none",
    "null",
    "pending",
  ],
  ...[
    "待定",
    "待补充",
    "待确认",
    "待填",
    "待填写",
    "未定",
    "未填",
    "暂无",
    "暂缺",
    "无",
    "缺",
    "空",
    "不适用",
    "待统计",
  ],
  ...["?", "…", "...", "……", "x", "not available", "not applicable", "to be determined", "to be confirmed"],
]);

/** Blank, or a text by which people say that there is nothing yet. */
export function isMissing(text: string): boolean {
  return missingWords.has(
    plainText(text)
      .toLowerCase()
      .replace(/^[([]|[)\]。.]$/g, ""),
  );
}
