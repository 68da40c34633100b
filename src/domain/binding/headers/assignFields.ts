import { keyFields, type Field } from "../fields";
import { matchHeaders, readHeader, type HeaderMatch } from "./headers";
import { yearIn } from "../records/readDay";
import type { NamingContext, RawColumn } from "./tableColumns";

interface Candidate {
  readonly column: number;
  readonly match: HeaderMatch;
}

/** Every field goes to the column that means it most surely, and every column to the field left for it. */
export function assignFields(
  columns: readonly RawColumn[],
  context: NamingContext,
): ReadonlyMap<number, HeaderMatch> {
  const candidates = columns
    .flatMap((one): Candidate[] => matchesOf(one, context).map((match) => ({ column: one.column, match })))
    .sort(
      (a, b) => b.match.certainty - a.match.certainty || a.match.rank - b.match.rank || a.column - b.column,
    );
  const found = new Map<number, HeaderMatch>();
  const taken = new Set<Field>();
  for (const { column, match } of candidates) {
    if (found.has(column) || taken.has(match.field)) continue;
    found.set(column, match);
    taken.add(match.field);
  }
  ensureKey(found, taken, candidates, context);
  askWhereBothAreOpen(found, taken);
  return found;
}

/** Without a name a table is none: 考核内容 is a definition only where something else is the name. */
function ensureKey(
  found: Map<number, HeaderMatch>,
  taken: ReadonlySet<Field>,
  candidates: readonly Candidate[],
  { role }: NamingContext,
): void {
  const keys = keyFields[role];
  if (keys.some((key) => taken.has(key))) return;
  const best = candidates.find(({ match }) => keys.includes(match.field));
  if (best) found.set(best.column, best.match);
}

/** Baseline beside a floor of its own can only be the start. */
function askWhereBothAreOpen(found: Map<number, HeaderMatch>, taken: ReadonlySet<Field>): void {
  for (const [column, match] of found) {
    if (!match.ambiguous) continue;
    const open = match.ambiguous.filter((field) => field === match.field || !taken.has(field));
    const { ambiguous: _, ...plain } = match;
    found.set(column, open.length > 1 ? { ...match, ambiguous: open } : plain);
  }
}

function matchesOf({ header, group, below }: RawColumn, context: NamingContext): readonly HeaderMatch[] {
  const { role } = context;
  const own = below ? matchesOfTwo(group, below, role) : matchHeaders(header, role);
  return own.flatMap((match) => asPrior(match, header, context));
}

/** Words that say little without the group above: 说明 under 考核指标 is its definition. */
const generic = /^(?:说明|名称|编号|描述|内容|类型|name|description|id|type)$/;

/** 维度 over 权重, or 权重 over 维度, is its weight; 目标值 over 挑战 is the challenge. */
function matchesOfTwo(group: string, below: string, role: NamingContext["role"]): readonly HeaderMatch[] {
  const [upper, lower] = [readHeader(group).label, readHeader(below).label];
  const joint = /\p{Script=Han}/u.test(upper + lower) ? "" : " ";
  const [down, up] = [upper + joint + lower, lower + joint + upper].map((both) => matchHeaders(both, role));
  for (const together of [down, up]) if (together?.[0]?.certainty === 1) return together;
  if (generic.test(lower) && down?.[0]) return down;
  const alone = matchHeaders(below, role);
  return alone.length > 0 ? alone : (down ?? []).map((match) => ({ ...match, certainty: 0.6 }));
}

/** 2025年实绩 on a sheet of 2026 is where the KPI starts, or the least that will do. */
function asPrior(match: HeaderMatch, header: string, { role, year }: NamingContext): HeaderMatch[] {
  if (match.field !== "actual" || role === "actuals") return [match];
  const written = yearIn(header);
  const isPrior =
    /^(?:上年|上年度|去年|上期|上季度?|上月|前年|prior|previous|last)/i.test(header.trim()) ||
    (written !== undefined && year !== undefined && written < year);
  if (!isPrior) return [match];
  return [{ ...match, field: "start", certainty: 0.5, ambiguous: ["start", "floor"] }];
}
