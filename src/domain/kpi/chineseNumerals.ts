const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const numeral = "[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]";

const wholeNumeral = new RegExp(`^${numeral}+(?:点[零〇一二三四五六七八九]+)?[万亿]*$`);

/** 一千二百万 → 12000000, 九十五 → 95, 一点八亿 → 180000000, 一二三 → 123; undefined when it is none. */
export function readChineseNumeral(text: string): number | undefined {
  if (!wholeNumeral.test(text)) return undefined;
  const point = /^(.+?)点([零〇一二三四五六七八九]+)([万亿]*)$/.exec(text);
  if (point) {
    const [, whole = "", decimals = "", scale = ""] = point;
    const places = [...decimals].map((char) => digits[char]).join("");
    const factor = [...scale].reduce((product, char) => product * (large[char] ?? 1), 1);
    return Number((Number(`${readWhole(whole)}.${places}`) * factor).toPrecision(15));
  }
  return readWhole(text);
}

function readWhole(text: string): number {
  if ([...text].every((char) => char in digits))
    return Number([...text].map((char) => digits[char]).join(""));
  let [total, section, digit] = [0, 0, 0];
  for (const char of text) {
    if (char in digits) digit = digits[char] ?? 0;
    else if (char in small) {
      // 十五 is fifteen: a leading 十 has an unspoken one.
      section += (digit || 1) * (small[char] ?? 1);
      digit = 0;
    } else {
      // 万分之三: a leading 万 has an unspoken one too.
      total = (total + section + digit || 1) * (large[char] ?? 1);
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}

/** Words after which, or before which, a Chinese numeral is an amount and not part of a word such as 统一 or 三方. */
const before =
  "^|每[日天周月年班人]|每季度?|每学期|每半年|每[两双]周|每个?[月人]|[≥≤><=~(:：,，/]|[至到达过为于满足共约近第前在少超破及从由自]|进入|目标|提升|提高|增长|下降|降低|减少";
const after =
  "$|次(?!性)|[个项件家人名台套份单例起天日周月年分秒元倍成篇场条户吨层级轮批款笔位万亿%‰)~,，。]|小时|以上|以下|以内|之内|公里|工作日";

const amount = new RegExp(
  `(?<=${before})(${numeral}+(?:点[零〇一二三四五六七八九]+[万亿]*)?)(?=${after})`,
  "g",
);
const share = new RegExp(
  `([百千万]|${numeral}+)分之(${numeral}+(?:点[零〇一二三四五六七八九]+)?|[\\d.]+)`,
  "g",
);
const tenths = new RegExp(
  `([一二两三四五六七八九十]|(?<![\\d.])[1-9](?:\\.5)?)成([一二三四五六七八九])?(?!本|果|功|立|员|为|长|交|品|效|熟|绩)`,
  "g",
);

/** 1/3以上, 半数以上; a bare 1/3 may be a day. */
const part = /(?<![\d/.])([1-9])\/([2-9]|10)(?=以上|以下|左右|的)/g;
const half = /(?:一半|半数)(?=以上|以下|左右|$)/g;

const percent = (share: number): number => Number((share * 100).toPrecision(15));

const permille: Readonly<Record<string, string>> = { 百: "%", 千: "‰" };

function readShare(whole: string, part: string): string {
  const value = /^[\d.]+$/.test(part) ? Number(part) : (readChineseNumeral(part) ?? 0);
  const sign = permille[whole];
  if (sign) return `${value}${sign}`;
  const divisor = readChineseNumeral(whole) ?? 1;
  return `${percent(value / divisor)}%`;
}

/** Writes the amounts among Chinese numerals in digits: 百分之九十五 → 95%, 三分之一 → 33.33…%, 九成五 → 95%, 两次 → 2次. */
export function withDigits(text: string): string {
  if (!/[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟成半]|\d\/\d/.test(text)) return text;
  return text
    .replace(part, (_match, above: string, below: string) => `${percent(Number(above) / Number(below))}%`)
    .replace(half, "50%")
    .replace(share, (_match, whole: string, part: string) => readShare(whole, part))
    .replace(tenths, (_match, tens: string, ones?: string) => `${readTenths(tens, ones)}%`)
    .replace(amount, (match) => {
      // A bare 万 or 亿 belongs to the digits before it: 1200万.
      const value = /^[万亿千百]+$/.test(match) ? undefined : readChineseNumeral(match);
      return value === undefined ? match : String(value);
    });
}

function readTenths(tens: string, ones: string | undefined): number {
  return (readChineseNumeral(tens) ?? Number(tens)) * 10 + (ones ? (readChineseNumeral(ones) ?? 0) : 0);
}
