/** Words that multiply a number, as powers of ten. */
export const scales: Readonly<Record<string, number>> = {
  ...{ 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 万亿: 12 },
  ...{ k: 3, K: 3, w: 4, W: 4, M: 6, mn: 6, Mio: 6, bn: 9, B: 9 },
  ...{ thousand: 3, million: 6, billion: 9, Thousand: 3, Million: 6, Billion: 9 },
};

/** Names of one unit. The first is how it is written when it is compared. */
const families: readonly (readonly string[])[] = [
  ["%", "percent", "per cent", "pct"],
  ["pp", "百分点", "个百分点", "个点", "percentage points", "percentage point", "pct points", "ppt"],
  ["‰"],
  ["bps", "bp", "个基点", "基点", "basis points", "basis point"],
  ["ppm", "PPM"],
  ["x", "倍", "×", "X", "times as much", "-fold", "fold"],
  // Counting words say what is counted, not how large one is.
  [
    "count",
    ...[
      "个",
      "项",
      "件",
      "次",
      "家",
      "人",
      "名",
      "台",
      "套",
      "份",
      "单",
      "例",
      "起",
      "篇",
      "场",
      "条",
      "户",
      "款",
    ],
    ...[
      "笔",
      "位",
      "批",
      "轮",
      "只",
      "支",
      "门",
      "张",
      "本",
      "层",
      "组",
      ...["座", "栋", "幢", "辆", "艘", "株", "棵", "册", "宗", "枚"],
      "pcs",
      "times",
      "time",
      "units",
      "unit",
    ],
    ...["people", "customers", "cases", "items", "projects", "orders", "visits", "tickets", "个客户", "人次"],
  ],
  ["point", "分", "points", "pts", "pt", "分数"],
  ["yuan", "元", "¥", "RMB", "rmb", "CNY", "人民币", "块"],
  ["$", "USD", "US$", "美元", "usd"],
  ["€", "EUR", "欧元"],
  ["£", "GBP", "英镑"],
  ["second", "秒", "s", "sec", "secs", "seconds", "秒钟"],
  ["minute", "分钟", "min", "mins", "minutes"],
  ["hour", "小时", "h", "hr", "hrs", "hours", "个小时", "钟头"],
  ["day", "天", "日", "days", "d", "自然日"],
  ["workday", "工作日", "个工作日", "working days", "business days", "workdays"],
  ["week", "周", "weeks", "个星期", "星期"],
  ["month", "个月", "月", "months"],
  ["year", "年", "years"],
];

const canonical = new Map(
  families.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** Every spelling of a unit, for reading one after a number. */
export const knownUnits: readonly string[] = [...canonical.keys()].filter(
  (name) => name !== "count" && name !== "yuan",
);

export function isKnownUnit(unit: string): boolean {
  return canonical.has(unit) || canonical.has(unit.toLowerCase());
}

/** Seconds in each unit of time with a fixed length. Months and working days have none. */
const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
};

export function unitName(unit: string): string {
  return canonical.get(unit) ?? canonical.get(unit.toLowerCase()) ?? unit;
}

export function isPercent(unit: string | undefined): boolean {
  return unit !== undefined && unitName(unit) === "%";
}

/** By what an amount in `from` is multiplied to be in `to`; undefined when the two measure different things. */
export function unitFactor(from: string, to: string): number | undefined {
  const [a, b] = [unitName(from), unitName(to)];
  if (a === b) return 1;
  if (a === "‰" && b === "%") return 0.1;
  if (a === "%" && b === "‰") return 10;
  const [fromSeconds, toSeconds] = [seconds[a], seconds[b]];
  return fromSeconds && toSeconds ? fromSeconds / toSeconds : undefined;
}
