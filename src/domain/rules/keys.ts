import type { Kpi } from "../binding/records/readRecord";
import { madeOf } from "./sift";

/**
 * What each KPI is called in what is kept about it: its id, else person, part and name, and a number where two are
 * called the same. Rows may move without changing it.
 */
export const keysOf: (kpis: readonly Kpi[]) => readonly string[] = madeOf(isCalledAlike, makeKeys);

function isCalledAlike(now: Kpi, before: Kpi): boolean {
  const { id, person, part, name } = now;
  return id === before.id && person === before.person && part === before.part && name === before.name;
}

function makeKeys(kpis: readonly Kpi[]): readonly string[] {
  const ids = countUp(kpis, ({ id }) => id);
  const seen = new Map<string, number>();
  return kpis.map((kpi) => {
    const key = kpi.id && ids.get(kpi.id) === 1 ? kpi.id : longKey(kpi);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

function longKey({ person, part, name }: Kpi): string {
  return [person, part, name].filter(Boolean).join("/");
}

function countUp(kpis: readonly Kpi[], nameOf: (kpi: Kpi) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kpi of kpis) {
    const name = nameOf(kpi);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
