import { dictionary } from "./dictionary";
import { listWords, type FieldWords } from "./dictionary/fieldWords";
import { otherHeaders } from "./dictionary/planWords";
import type { Field } from "./fields";
import type { Role } from "./roles";

export interface HeaderMatch {
  readonly field: Field;
  /** 1 a dictionary word, 0.8 one with a period or a second language, 0.6 one inside longer words, 0.5 a weak word. */
  readonly certainty: number;
  /** The word stands for the field only by itself. */
  readonly alone?: true;
  /** Both fields of a header with two readings. */
  readonly ambiguous?: readonly Field[];
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

type KnownWords = Map<string, HeaderMatch | undefined>;

function learnWords(role: Role): KnownWords {
  const known: KnownWords = new Map();
  const entries = Object.entries(dictionary[role]) as [Field, FieldWords][];
  const learn = (words: string | undefined, match: HeaderMatch | undefined) => {
    for (const word of listWords(words)) known.set(readHeader(word).label, match);
  };
  if (role === "plan") learn(otherHeaders, undefined);
  for (const [field, { weak }] of entries) learn(weak, { field, certainty: 0.5 });
  for (const [field, { either = {} }] of entries)
    for (const [other, words] of Object.entries(either) as [Field, string][])
      learn(words, { field, certainty: 0.5, ambiguous: [field, other] });
  for (const [field, { zh, en, alone }] of entries) {
    learn(zh, { field, certainty: 1 });
    learn(en, { field, certainty: 1 });
    learn(alone, { field, certainty: 1, alone: true });
  }
  return known;
}

const han = /\p{Script=Han}/u;

interface InsideWord {
  readonly word: string;
  readonly match: HeaderMatch | undefined;
  readonly chinese: boolean;
}

/** Longest first, so that 指标名称 is seen before 指标. One-letter and one-character words are too common. */
function wordsInside(known: KnownWords): InsideWord[] {
  return [...known]
    .filter(
      ([word, match]) =>
        !match?.alone && match?.certainty !== 0.5 && word.length >= (/[a-z]/.test(word) ? 4 : 2),
    )
    .map(([word, match]) => ({ word, match, chinese: han.test(word) }))
    .sort((a, b) => b.word.length - a.word.length);
}

function findInside(label: string, inside: readonly InsideWord[]): HeaderMatch | undefined {
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

interface Reader {
  readonly known: KnownWords;
  readonly inside: readonly InsideWord[];
  /** Detection asks about every cell of a sheet, and sheets repeat themselves. */
  readonly answered: Map<string, HeaderMatch | undefined>;
}

const MOST_ANSWERS = 10_000;
const readers = new Map<Role, Reader>();

function readerOf(role: Role): Reader {
  const there = readers.get(role);
  if (there) return there;
  const known = learnWords(role);
  const reader = { known, inside: wordsInside(known), answered: new Map<string, HeaderMatch | undefined>() };
  readers.set(role, reader);
  return reader;
}

/** The field a column header names on a sheet of this role, or undefined when it names none. */
export function matchHeader(text: string, role: Role = "plan"): HeaderMatch | undefined {
  const reader = readerOf(role);
  const { answered } = reader;
  if (answered.has(text)) return answered.get(text);
  if (answered.size >= MOST_ANSWERS) answered.clear();
  const match = findField(text, reader);
  answered.set(text, match);
  return match;
}

function findField(text: string, { known, inside }: Reader): HeaderMatch | undefined {
  const { label } = readHeader(text);
  if (label === "" || label.length > 40) return undefined;
  if (known.has(label)) return known.get(label);
  const withoutPeriod = label.replace(periodPrefix, "");
  if (withoutPeriod !== label && known.has(withoutPeriod)) return lower(known.get(withoutPeriod));
  for (const part of splitLanguages(label)) if (known.has(part)) return lower(known.get(part));
  return label.length <= 20 ? findInside(label, inside) : undefined;
}

function lower(match: HeaderMatch | undefined): HeaderMatch | undefined {
  return match && { ...match, certainty: Math.min(match.certainty, 0.8) };
}
