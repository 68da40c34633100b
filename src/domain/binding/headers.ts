import { fieldNames, fieldWords, otherHeaders, type Field } from "./fields";

export interface HeaderMatch {
  readonly field: Field;
  /** 1 a dictionary word, 0.8 one with a period or a second language, 0.6 one inside longer words, 0.5 a weak word. */
  readonly certainty: number;
}

/** 「权 重（%）」 → { label: "权重", unit: "%" }: full-width forms, spaces, brackets and end marks do not count. */
export function readHeader(text: string): { label: string; unit: string | undefined } {
  const plain = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  const bracket = /[([【〔{]([^)\]】〕}]*)[)\]】〕}]/.exec(plain)?.[1]?.trim();
  const bare = plain.replace(/[([【〔{][^)\]】〕}]*[)\]】〕}]/g, " ").replace(/[:*;,。、]+$/g, "");
  const sign = /^(.+?)\s*(%|‰)$/.exec(bare.trim());
  const label = (sign?.[1] ?? bare).replace(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "").trim();
  return { label, unit: bracket || sign?.[2] };
}

const periodPrefix =
  /^(?:\d{2,4}年?(?:度|[1-4]季度|上半年|下半年|\d{1,2}月)?|(?:fy ?)?\d{2,4}|q[1-4]|h[12]|本期|本月|本季度?|本年度?|当期|当月|当季|年度|季度|月度|全年|上半年|下半年|第?[一二三四]季度)(?:的| )?/;

const known = new Map<string, HeaderMatch | undefined>();
for (const field of fieldNames)
  for (const word of fieldWords[field].weak ?? [])
    known.set(readHeader(word).label, { field, certainty: 0.5 });
for (const field of fieldNames)
  for (const word of [...fieldWords[field].zh, ...fieldWords[field].en])
    known.set(readHeader(word).label, { field, certainty: 1 });
for (const word of otherHeaders) known.set(readHeader(word).label, undefined);

const han = /\p{Script=Han}/u;

/** Longest first, so that 指标名称 is seen before 指标. One-letter and one-character words are too common. */
const inside = [...known]
  .filter(([word, match]) => match?.certainty !== 0.5 && word.length >= (/[a-z]/.test(word) ? 4 : 2))
  .map(([word, match]) => ({ word, match, chinese: han.test(word) }))
  .sort((a, b) => b.word.length - a.word.length);

function findInside(label: string): HeaderMatch | undefined {
  const spaced = ` ${label} `;
  const hit = inside.find(({ word, chinese }) =>
    chinese ? label.endsWith(word) || label.startsWith(word) : spaced.includes(` ${word} `),
  );
  return hit?.match && { ...hit.match, certainty: 0.6 };
}

/** The Chinese and then the other words of a header in two languages: 目标 Target, Weight/权重. */
function splitLanguages(label: string): string[] {
  const parts = label.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  if (parts.length < 2) return [];
  const words = parts.map((part) => part.replace(/^[\s/|-]+|[\s/|-]+$/g, ""));
  return [...words.filter((word) => han.test(word)), ...words.filter((word) => !han.test(word))];
}

/** Detection asks about every cell of a sheet, and sheets repeat themselves. */
const answered = new Map<string, HeaderMatch | undefined>();
const MOST_ANSWERS = 10_000;

/** The field a column header names, or undefined when it names none. */
export function matchHeader(text: string): HeaderMatch | undefined {
  if (answered.has(text)) return answered.get(text);
  if (answered.size >= MOST_ANSWERS) answered.clear();
  const match = findField(text);
  answered.set(text, match);
  return match;
}

function findField(text: string): HeaderMatch | undefined {
  const { label } = readHeader(text);
  if (label === "" || label.length > 40) return undefined;
  if (known.has(label)) return known.get(label);
  const withoutPeriod = label.replace(periodPrefix, "");
  if (withoutPeriod !== label && known.has(withoutPeriod)) return lower(known.get(withoutPeriod));
  for (const part of splitLanguages(label)) if (known.has(part)) return lower(known.get(part));
  return label.length <= 20 ? findInside(label) : undefined;
}

function lower(match: HeaderMatch | undefined): HeaderMatch | undefined {
  return match && { ...match, certainty: Math.min(match.certainty, 0.8) };
}
