import type { TableReading } from "../binding/detection";
import type { Kpi } from "../binding/records/readRecord";
import { columnsIn, titleOf } from "../rules/evidence/places";
import { neededUntil, staleOnes } from "../rules/evidence/staleFigures";
import { cellOf, type NamedPlace } from "./places";

export interface StaleFigure {
  readonly name: string;
  readonly person: string;
  /** The day the figure is of. */
  readonly day: string;
  readonly place: NamedPlace;
}

/** Figures older than one collection period, the oldest first. */
export interface Staleness {
  readonly count: number;
  readonly figures: readonly StaleFigure[];
}

const MOST = 20;

function dayOf({ asOf }: Kpi): number {
  return Number(asOf?.day?.replaceAll("-", "") ?? 0);
}

/** Undefined where no table says of which day its figures are. */
export function findStale(
  tables: readonly { readonly table: TableReading; readonly kpis: readonly Kpi[] }[],
  { today, grace }: { readonly today: string; readonly grace: number },
): Staleness | undefined {
  const dated = tables.filter(({ table }) => columnsIn({ table }).has("asOf"));
  if (dated.length === 0) return undefined;
  const all = dated.flatMap(({ table, kpis }) =>
    staleOnes(kpis, { needed: neededUntil({ table }, today), grace }).map(({ item }) => ({
      table,
      kpi: item,
    })),
  );
  // As numbers: thousands of texts take a tenth of a second to put in order.
  all.sort((a, b) => dayOf(a.kpi) - dayOf(b.kpi));
  return {
    count: all.length,
    figures: all.slice(0, MOST).map(({ table, kpi }) => ({
      ...{ name: titleOf(kpi), person: kpi.person ?? "", day: kpi.asOf?.day ?? "" },
      place: cellOf(table, kpi, ["asOf"]),
    })),
  };
}
