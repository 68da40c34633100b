import { areaAddress, cellCount, cellsOf, columnRuns, type Area } from "../../domain/binding/area";
import type { Action } from "../actions";
import type { Severity } from "../../domain/rules/rule";
import { areSameAreas } from "./painting";
import type { Highlight } from "../workbookPort";

/**
 * How a highlight is known as ours: by text inside its rule, which is saved in the file and copied along with the
 * cells. N of a text is 0, so the rule always holds and depends on no cell.
 */
const words: Readonly<Record<Severity, string>> = { error: "err", warning: "warn", hint: "hint" };

export function highlightTag(severity: Severity, tableId: string): string {
  return `kpi.v1|sev=${words[severity]}|t=${tableId}`;
}

export function highlightFormula(tag: string): string {
  return `=N("${tag}")=0`;
}

/** Our tag in a conditional format's formula; undefined in anybody else's. */
export function readTag(formula: string): string | undefined {
  return /^=?\s*N\(\s*"(kpi\.v\d+\|[^"]*)"\s*\)\s*=\s*0\s*$/i.exec(formula)?.[1];
}

/** Cells to mark on one sheet. */
export interface Mark {
  readonly severity: Severity;
  readonly tableId: string;
  /** The fewest runs down its columns, from left to right. */
  readonly areas: readonly Area[];
}

/** Excel cuts addresses at 8,192 characters without a word; sheet name and commas are counted in. */
const LONGEST_ADDRESS = 8000;
/** Larger than any table of ours: a highlight somebody stretched over whole columns is simply made anew. */
const MOST_CELLS = 200_000;

/** The fewest changes that make the highlights on a sheet those wanted; none when they are already. */
export function planHighlights(
  sheetId: string,
  marks: readonly Mark[],
  present: readonly Highlight[],
): Action[] {
  const wanted = collectWanted(marks);
  const right = new Set<string>();
  const stale: Highlight[] = [];
  for (const tag of new Set(present.map(({ tag }) => tag))) {
    const found = present.filter((highlight) => highlight.tag === tag);
    if (isRight(found, wanted.get(tag))) right.add(tag);
    else stale.push(...found);
  }
  const removed = stale.sort((a, b) => b.place - a.place);
  return [
    ...removed.map(({ place, tag }): Action => ({ do: "removeHighlight", sheetId, place, tag })),
    ...[...wanted].flatMap(([tag, { severity, chunks }]) =>
      right.has(tag)
        ? []
        : chunks.map((areas): Action => ({ do: "addHighlight", sheetId, severity, tag, areas })),
    ),
  ];
}

interface Wanted {
  readonly severity: Severity;
  readonly chunks: readonly (readonly Area[])[];
}

function collectWanted(marks: readonly Mark[]): Map<string, Wanted> {
  const wanted = new Map<string, { severity: Severity; areas: readonly Area[] }>();
  for (const { severity, tableId, areas } of marks) {
    if (areas.length === 0) continue;
    const tag = highlightTag(severity, tableId);
    const before = wanted.get(tag)?.areas;
    wanted.set(tag, { severity, areas: before ? columnRuns([...before, ...areas].flatMap(cellsOf)) : areas });
  }
  return new Map(
    [...wanted].map(([tag, { severity, areas }]) => [tag, { severity, chunks: chunksOf(areas) }]),
  );
}

const cut = new WeakMap<readonly Area[], readonly (readonly Area[])[]>();

/** Areas that stay the very same stay cut in the same way. */
function chunksOf(areas: readonly Area[]): readonly (readonly Area[])[] {
  const chunks = cut.get(areas) ?? chunkAreas(areas);
  cut.set(areas, chunks);
  return chunks;
}

function chunkAreas(areas: readonly Area[]): Area[][] {
  const chunks: Area[][] = [];
  let length = Infinity;
  for (const area of areas) {
    const cost = addressLength(area) + 1;
    if (length + cost > LONGEST_ADDRESS) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(area);
    length += cost;
  }
  return chunks;
}

/** Of B2:B4, without writing it: there are thousands. */
function addressLength({ top, left, bottom, right }: Area): number {
  const first = cellLength(top, left);
  return top === bottom && left === right ? first : first + 1 + cellLength(bottom, right);
}

function cellLength(row: number, column: number): number {
  let length = column < 26 ? 1 : column < 702 ? 2 : 3;
  for (let rest = row + 1; rest >= 1; rest = Math.floor(rest / 10)) length += 1;
  return length;
}

/** Copies, pieces and shifted areas are wrong even where together they cover the right cells. */
function isRight(found: readonly Highlight[], wanted: Wanted | undefined): boolean {
  if (!wanted || found.length !== wanted.chunks.length) return false;
  if (found.every(({ areas }) => wanted.chunks.some((chunk) => covers(areas, chunk)))) return true;
  const size = (all: readonly (readonly Area[])[]) => all.reduce((sum, areas) => sum + countCells(areas), 0);
  if (size(found.map(({ areas }) => areas)) !== size(wanted.chunks)) return false;
  const now = found.map(({ areas }) => describe(areas)).sort();
  const then = wanted.chunks.map(describe).sort();
  return now.every((text, i) => text === then[i]);
}

/** What a present highlight was found to cover, in areas that never change. */
const covered = new WeakMap<readonly Area[], readonly Area[]>();

function covers(present: readonly Area[], wanted: readonly Area[]): boolean {
  if (covered.get(present) === wanted) return true;
  const isSame = areSameAreas(present, wanted);
  if (isSame) covered.set(present, wanted);
  return isSame;
}

function describe(areas: readonly Area[]): string {
  return mergeAreas(areas)?.map(areaAddress).join() ?? "too many";
}

/** The same cells as runs down columns, none twice; undefined when there are too many to bother. */
function mergeAreas(areas: readonly Area[]): Area[] | undefined {
  if (areas.reduce((sum, area) => sum + cellCount(area), 0) > MOST_CELLS) return undefined;
  return columnRuns(areas.flatMap(cellsOf));
}

const counts = new WeakMap<readonly Area[], number>();

/** Of areas that do not overlap. */
export function countCells(areas: readonly Area[]): number {
  const count = counts.get(areas) ?? areas.reduce((sum, area) => sum + cellCount(area), 0);
  counts.set(areas, count);
  return count;
}

export function countMarked(highlights: readonly Highlight[]): number {
  const areas = highlights.flatMap((highlight) => highlight.areas);
  return (mergeAreas(areas) ?? areas).reduce((sum, area) => sum + cellCount(area), 0);
}
