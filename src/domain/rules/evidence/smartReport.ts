import type { Field } from "../../binding/fields";
import type { Kpi } from "../../binding/records/readRecord";
import { checkSmart, type SmartQuestion, type SmartReport } from "../../smart/smartCheck";
import { quantityOf } from "./amounts";
import { shown, type Columns } from "./places";

/** A row as the SMART check asks for it: a column that is not there is undefined, a blank cell is "". */
export function smartQuestion(kpi: Kpi, columns: Columns): SmartQuestion {
  const text = (field: Field) => (columns.has(field) ? shown(kpi, field) : undefined);
  return {
    text: kpi.name ?? "",
    target: quantityOf(kpi.target) ?? text("target"),
    ...{ unit: text("unit"), source: text("source"), definition: text("definition") },
    ...{ period: text("period"), deadline: text("deadline"), parent: text("parent") },
    start: quantityOf(kpi.start),
    floor: quantityOf(kpi.floor),
    challenge: quantityOf(kpi.challenge),
    direction: kpi.direction,
  };
}

const reports = new WeakMap<Columns, WeakMap<Kpi, SmartReport>>();

/** The letters of one row. Several rules ask, each about its own. */
export function smartReport(kpi: Kpi, columns: Columns): SmartReport {
  let known = reports.get(columns);
  if (!known) reports.set(columns, (known = new WeakMap()));
  const there = known.get(kpi);
  if (there) return there;
  const report = checkSmart(smartQuestion(kpi, columns));
  known.set(kpi, report);
  return report;
}
