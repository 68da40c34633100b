import { dictionary } from "../dictionary";
import { listWords, type FieldWords } from "../dictionary/fieldWords";
import { otherHeaders } from "../dictionary/planWords";
import type { Field } from "../fields";
import { roles, type Role } from "../roles";
import { isTypo } from "./typos";

export interface HeaderMatch {
  readonly field: Field;
  /** 1 a dictionary word, 0.8 one with a period or a second language, 0.7 one with a typo, 0.6 one inside longer words, 0.5 a weak word. */
  readonly certainty: number;
  /** Its place among the field's words: of two columns the more usual word wins. */
  readonly rank: number;
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
  /^(?:\d{2,4}年?(?:度|[1-4]季度|上半年|下半年|\d{1,2}月)?|(?:fy ?)?\d{2,4}|q[1-4]|h[12]|本期|本月|本季度?|本年度?|当期|当月|当季|年度|季度|月度|全年|上半年|下半年|第?[一二三四1-4]季度)(?:的| )?/;
const periodSuffix = / (?:(?:fy ?)?\d{2,4}|q[1-4]|h[12])(?: \d{4})?$/;

const han = /\p{Script=Han}/u;

/** Fields by label; none for a column that is known to be no field. */
type KnownWords = Map<string, readonly HeaderMatch[]>;

interface Reader {
  readonly known: KnownWords;
  /** Words that count inside longer ones, longest first, so that 指标名称 is seen before 指标. */
  readonly inside: readonly { readonly word: string; readonly chinese: boolean }[];
  /** Words that are known with a slip in them. */
  readonly spelt: readonly string[];
  /** How longer words of a field begin. */
  readonly starts: readonly { readonly word: string; readonly match: HeaderMatch }[];
  /** Detection asks about many cells of a sheet, and sheets repeat themselves. */
  readonly answered: Map<string, readonly HeaderMatch[]>;
}

function learnWords(role: Role): Reader {
  const known: KnownWords = new Map();
  const alone = new Set<string>();
  const learn = (words: string | undefined, match: Omit<HeaderMatch, "rank">) =>
    listWords(words).forEach((word, rank) => {
      const { label } = readHeader(word);
      const others = (known.get(label) ?? []).filter(({ field }) => field !== match.field);
      known.set(
        label,
        [...others, { ...match, rank }].sort((a, b) => b.certainty - a.certainty),
      );
    });
  for (const word of listWords(otherHeaders)) known.set(readHeader(word).label, []);
  const entries = Object.entries(dictionary[role]) as [Field, FieldWords][];
  for (const [field, { weak, either = {} }] of entries) {
    learn(weak, { field, certainty: 0.5 });
    for (const [other, words] of Object.entries(either) as [Field, string][])
      learn(words, { field, certainty: 0.5, ambiguous: [field, other] });
  }
  for (const [field, words] of entries) {
    for (const word of listWords(words.alone)) alone.add(readHeader(word).label);
    learn(words.alone, { field, certainty: 0.95 });
    learn([words.zh, words.en].join(", "), { field, certainty: 1 });
  }
  const inside = [...known]
    .filter(([word, [best]]) => !alone.has(word) && (best?.certainty ?? 1) > 0.5)
    .map(([word]) => ({ word, chinese: han.test(word) }))
    .filter(({ word, chinese }) => word.length >= (chinese && !/[a-z]/.test(word) ? 2 : 4))
    .sort((a, b) => b.word.length - a.word.length);
  const starts = entries.flatMap(([field, words]) =>
    listWords(words.starts).map((word, rank) => ({
      word: word.toLowerCase(),
      match: { field, certainty: 0.7, rank },
    })),
  );
  const spelt = [...known]
    .filter(([word, [best]]) => word.length >= (alone.has(word) ? 6 : 4) && (best?.certainty ?? 1) > 0.5)
    .map(([word]) => word);
  return { known, inside, spelt, starts, answered: new Map() };
}

/** In Chinese the last word is what it is: 目标来源 is a source. Only then the first: 目标设定 is a target. */
function findInside(label: string, { known, inside, starts }: Reader): readonly HeaderMatch[] {
  const start = starts.find(({ word }) => label.startsWith(word));
  if (start) return [start.match];
  const spaced = ` ${label} `;
  const hit =
    inside.find(({ word, chinese }) => (chinese ? label.endsWith(word) : spaced.endsWith(` ${word} `))) ??
    inside.find(({ word, chinese }) => (chinese ? label.startsWith(word) : spaced.includes(` ${word} `)));
  return lower(hit && known.get(hit.word), 0.6);
}

/** All words within a slip or two must mean the same field. */
function findTypo(label: string, { known, spelt }: Reader): readonly HeaderMatch[] {
  const near = spelt.filter((word) => isTypo(label, word));
  const fields = new Set(near.map((word) => known.get(word)?.[0]?.field));
  const [first] = near;
  return fields.size === 1 && first ? lower(known.get(first), 0.7) : [];
}

/** The parts of a header in two languages or with two words: 目标 Target, 权重/Weight, 上级KR/Parent. */
function splitWords(label: string): string[] {
  const words = label.split(/[/|、]/).map((word) => word.trim());
  return [...(words.length > 1 ? words : []), ...words.flatMap(splitLanguages)].filter(Boolean);
}

function splitLanguages(word: string): string[] {
  const parts = word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  if (parts.length < 2) return [];
  const trimmed = parts.map((part) => part.replace(/^[\s-]+|[\s-]+$/g, ""));
  return [...trimmed.filter((part) => han.test(part)), ...trimmed.filter((part) => !han.test(part))];
}

const MOST_ANSWERS = 10_000;
const readers = new Map<Role, Reader>();

function readerOf(role: Role): Reader {
  const there = readers.get(role);
  if (there) return there;
  const reader = learnWords(role);
  readers.set(role, reader);
  return reader;
}

/** The fields a column header can name on a sheet of this role, the likeliest first. */
export function matchHeaders(text: string, role: Role): readonly HeaderMatch[] {
  const reader = readerOf(role);
  const { answered } = reader;
  const there = answered.get(text);
  if (there) return there;
  if (answered.size >= MOST_ANSWERS) answered.clear();
  const matches = findFields(text, reader);
  answered.set(text, matches);
  return matches;
}

/** The field a column header names, or undefined when it names none. */
export function matchHeader(text: string, role: Role = "plan"): HeaderMatch | undefined {
  return matchHeaders(text, role)[0];
}

function findFields(text: string, reader: Reader): readonly HeaderMatch[] {
  const { known } = reader;
  const { label } = readHeader(text);
  if (label === "" || label.length > 40) return [];
  const exact = known.get(label);
  if (exact) return exact;
  const bare = label.replace(periodPrefix, "");
  const withoutPeriod = known.get(bare) ?? known.get(label.replace(periodSuffix, ""));
  if (withoutPeriod) return lower(withoutPeriod, 0.8);
  for (const part of splitWords(label)) {
    const match = known.get(part);
    if (match) return lower(match, 0.8);
  }
  if (label.length > (han.test(label) ? 20 : 32)) return [];
  const typo = findTypo(label, reader);
  return typo.length > 0 ? typo : findInside(label, reader);
}

function lower(matches: readonly HeaderMatch[] | undefined, most: number): readonly HeaderMatch[] {
  return (matches ?? []).map((match) => ({ ...match, certainty: Math.min(match.certainty, most) }));
}

let everyWord: ReadonlySet<string> | undefined;

/** Whether a cell holds a header word of any role as it stands in the dictionary; cheap enough for every cell. */
export function isHeaderWord(text: string): boolean {
  everyWord ??= new Set(roles.flatMap((role) => [...readerOf(role).known.keys()]));
  return text.length <= 20 && everyWord.has(text.trim().toLowerCase());
}
