import type { TableReading } from "../binding/detection";
import { leading } from "../leading";
import type { Kpi } from "../binding/records/readRecord";
import { shown, titleOf } from "../rules/evidence/places";
import type { Sifted } from "../rules/sift";
import { cellOf, rowsOf, type NamedPlace } from "./places";
import type { ScopeTotal } from "./scopeTotals";
import { isBehind, ON_TARGET, withoutNoise, type KpiStanding } from "./standing";

/** A KPI short of its target. */
export interface KpiBehind {
  readonly name: string;
  /** "" where the table names nobody. */
  readonly person: string;
  readonly score: number;
  readonly belowFloor: boolean;
  /** As the cells show them. */
  readonly actual: string;
  readonly target: string;
  readonly place: NamedPlace;
}

/** Somebody whose total is short of a hundred points. */
export interface PersonBehind {
  readonly name: string;
  readonly position: string;
  readonly score: number;
  /** How many of the KPIs are short of their targets. */
  readonly behind: number;
  readonly place: NamedPlace;
}

/** More than a person goes through at one sitting; how many there are in all is told beside. */
const MOST = 50;

/** Worst first; below the floor comes before all others, and of two that are alike the one that weighs more. */
export interface Behind {
  readonly kpis: readonly KpiBehind[];
  readonly kpiCount: number;
  readonly people: readonly PersonBehind[];
  readonly peopleCount: number;
  /** How many have points at all: with one alone there is nobody to compare. */
  readonly scoredPeople: number;
}

export interface Standings {
  readonly table: TableReading;
  readonly standing: readonly Sifted<Kpi, KpiStanding>[];
  readonly totals: readonly ScopeTotal[];
}

export function findBehind(all: readonly Standings[]): Behind {
  const kpis = all.flatMap(({ table, standing }) =>
    standing.filter(({ told }) => isBehind(told)).map(({ item, told }) => ({ table, kpi: item, told })),
  );
  const worst = leading(
    kpis,
    MOST,
    (a, b) => compareKpis(a.told, b.told) || (b.kpi.weight ?? 0) - (a.kpi.weight ?? 0),
  );
  const people = all.flatMap(({ table, totals }) =>
    totals.flatMap((scope) =>
      scope.post.name === "" || scope.total === undefined ? [] : [{ table, scope, total: scope.total }],
    ),
  );
  const short = people.filter(({ total }) => withoutNoise(total) < ON_TARGET);
  const shortest = leading(short, MOST, (a, b) => a.total - b.total);
  return {
    kpis: worst.map(({ table, kpi, told }) => describeKpi(table, kpi, told)),
    kpiCount: kpis.length,
    people: shortest.map(({ table, scope, total }) => describePerson(table, scope, total)),
    peopleCount: short.length,
    scoredPeople: people.length,
  };
}

function compareKpis(one: KpiStanding, other: KpiStanding): number {
  const rank = ({ standing }: KpiStanding) => (standing === "belowFloor" ? 0 : 1);
  return rank(one) - rank(other) || (one.score ?? 0) - (other.score ?? 0);
}

function describeKpi(table: TableReading, kpi: Kpi, { standing, score = 0 }: KpiStanding): KpiBehind {
  return {
    name: titleOf(kpi),
    person: kpi.person ?? "",
    score,
    belowFloor: standing === "belowFloor",
    actual: shown(kpi, "actual"),
    target: shown(kpi, "target"),
    place: cellOf(table, kpi, ["actual", "name"]),
  };
}

function describePerson(table: TableReading, { post, behind }: ScopeTotal, score: number): PersonBehind {
  const position = post.position ?? post.department ?? "";
  return { name: post.name, position, score, behind, place: rowsOf(table, post.records) };
}
