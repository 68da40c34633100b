import { knownUnits, scales } from "./units";

export interface ScaleText {
  readonly length: number;
  /** Powers of ten; 0 when no scale word is there. */
  readonly places: number;
}

const scaleWords = Object.keys(scales).sort((a, b) => b.length - a.length);

/** 万, 亿, k, million … right after a number. A small m is metres unless a currency sign stands before. */
export function readScale(text: string, afterCurrency: boolean): ScaleText {
  const gap = /^ */.exec(text)?.[0].length ?? 0;
  const rest = text.slice(gap);
  const word = scaleWords.find((candidate) => rest.startsWith(candidate) && endsThere(rest, candidate));
  if (word) return { length: gap + word.length, places: scales[word] ?? 0 };
  // $5m and $5mm are millions; 5 m and 5 mm are lengths.
  const million = afterCurrency ? /^mm?(?![a-z])/.exec(rest)?.[0] : undefined;
  if (million) return { length: gap + million.length, places: 6 };
  return { length: 0, places: 0 };
}

/** 千克 is no thousand, 百分点 no hundred, and a Latin scale is a word of its own: 3k, not 3 km. */
function endsThere(text: string, word: string): boolean {
  const next = text.slice(word.length, word.length + 1);
  if (/[A-Za-z]/.test(word)) return !/[A-Za-z\d]/.test(next);
  return !(word === "千" && /[克米瓦卡字]/.test(next)) && !(word === "百" && /[分]/.test(next));
}

export function isScale({ places }: ScaleText): boolean {
  return places !== 0;
}

export interface UnitText {
  /** Undefined where only what it is counted per is written: 1,200/quarter. */
  readonly unit: string | undefined;
  readonly per: string | undefined;
  readonly length: number;
}

/** The longest first, by their first character. */
const unitWords = new Map<string, string[]>();
for (const word of [...knownUnits].sort((a, b) => b.length - a.length))
  unitWords.set(word.charAt(0), [...(unitWords.get(word.charAt(0)) ?? []), word]);
const stops = "以上|以下|以内|之内|及以|或以|左右|内";
const perHan = `\\d{0,3}\\p{Script=Han}{1,4}?(?=$|[^\\p{Script=Han}]|每|${stops})|\\d{0,3}\\p{Script=Han}{1,4}`;
const perLatin = "(?:\\d[\\d,]* ?)?[A-Za-z][A-Za-z\\d²³-]*(?: (?:days?|hours?))?";
const perSign = "\\s*(?:[/·]|每(?=\\p{Script=Han})|(?<![A-Za-z])(?:per|each|every|an?) )\\s*";
/** 个/季度, 次每人每月, visits per ward per month. */
const perPattern = new RegExp(`^(?:${perSign}(?:${perHan}|${perLatin}|[\\d,]{2,}))+`, "iu");
const onePer = new RegExp(`${perSign}(${perHan}|${perLatin}|[\\d,]{2,})`, "giu");
/** A number without a unit must say in words what it is counted per: 4/5 is a day or a mark. */
const bare =
  /^\s*(?:\/\s*[\p{Script=Han}A-Za-z]|每\p{Script=Han}|(?:per|each|every) |an? (?:week|month|day|year|quarter|shift)\b)/iu;
const hanUnit = new RegExp(`^\\p{Script=Han}{1,4}?(?=$|[/,，。;；)|]|${stops})`, "u");
const latinUnit = new RegExp(`^[A-Za-z°℃µ][A-Za-z°²³]{0,11}(?=$|[/,.;)|]|${stops})`);
const startsWithStop = new RegExp(`^(?:${stops})`);

/** The unit right after a number and its scale, with what it is counted per: 个/季度. */
export function readUnit(text: string): UnitText | undefined {
  const gap = /^ */.exec(text)?.[0].length ?? 0;
  const rest = text.slice(gap);
  const word = unitWords
    .get(rest.charAt(0))
    ?.find((candidate) => rest.startsWith(candidate) && isWholeUnit(rest, candidate));
  const unit = word ?? unknownUnit(rest);
  const tail = unit === undefined ? text : rest.slice(unit.length);
  const per = unit !== undefined || bare.test(tail) ? perPattern.exec(tail)?.[0] : undefined;
  if (unit === undefined && per === undefined) return undefined;
  const length = (unit === undefined ? 0 : gap + unit.length) + (per?.length ?? 0);
  return { unit, per: per && namesIn(per), length };
}

function namesIn(per: string): string {
  return [...per.matchAll(onePer)].map(([, name = ""]) => name.trim()).join("/");
}

function isWholeUnit(text: string, unit: string): boolean {
  return !/[A-Za-z]$/.test(unit) || !/^[A-Za-z]/.test(text.slice(unit.length));
}

/** A short word that ends the text or stands before 以上 and the like is a unit we do not know: 10城市, 200ms. */
function unknownUnit(text: string): string | undefined {
  const han = startsWithStop.test(text) ? undefined : hanUnit.exec(text)?.[0];
  if (han) return han;
  const latin = latinUnit.exec(text)?.[0];
  return latin && !/^(?:or|and|to|by|in|per)$/i.test(latin) ? latin : undefined;
}
