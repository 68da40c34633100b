/**
 * Attainment of published indicators, by our own parsing and KPI.ATTAINMENT, beside the percentage that was
 * published. The figures are not part of this project: KPI_DATA names the folder that holds them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "@cj-tech-master/excelts/csv";
import { inferDirection } from "../../src/domain/kpi/inferDirection";
import { parseQuantity } from "../../src/domain/kpi/parseQuantity";
import { isQuantity } from "../../src/domain/kpi/quantity";
import { kpi } from "../functions/support";

const file = join(process.env.KPI_DATA ?? join(__dirname, "../../../shared/data"), "mcc_progress_oracle.csv");

/** Published percentages are rounded to whole ones. */
const TOLERANCE = 1;

interface Row {
  readonly kpi: string;
  readonly baseline_raw: string;
  readonly target_raw: string;
  readonly actual_raw: string;
  readonly published_percent: string;
  readonly agreement: string;
}

interface Outcome {
  readonly row: Row;
  readonly ours: number | undefined;
  readonly published: number;
  /** What the cells show instead of a number. */
  readonly failure: string;
}

const numberOf = (text: string): number | undefined => {
  const read = parseQuantity(text);
  return isQuantity(read) ? read.value : undefined;
};

function outcomeOf(row: Row): Outcome | undefined {
  const published = numberOf(row.published_percent);
  if (published === undefined || row.agreement === "non-numeric") return undefined;
  // Zeros are figures here: they were typed, not left blank.
  const answer = kpi("ATTAINMENT", row.actual_raw, row.target_raw, null, row.baseline_raw, null, "value");
  const ours = typeof answer === "number" ? answer * 100 : undefined;
  const failure = ours === undefined ? String((answer as { message?: string }).message ?? answer) : "";
  return { row, ours, published, failure };
}

const agrees = ({ ours, published }: Outcome): boolean =>
  ours !== undefined && Math.abs(ours - published) <= TOLERANCE;

/** Why a row differs: no figure, a direction against the name, or another formula on their side. */
function reasonOf({ row, ours, published, failure }: Outcome): string {
  if (ours === undefined) return failure;
  const [start, target, actual] = [row.baseline_raw, row.target_raw, row.actual_raw].map(numberOf);
  const quantity = parseQuantity(row.target_raw);
  const inferred = inferDirection({
    name: row.kpi,
    ...(isQuantity(quantity) && { target: quantity }),
    ...(start !== undefined && { start }),
  });
  if (inferred?.contradicts)
    return `direction: ${inferred.from} against ${inferred.contradicts} (${inferred.because})`;
  const plain = target && actual !== undefined ? (actual / target) * 100 : Number.NaN;
  const isPlain = Math.abs(plain - published) <= TOLERANCE;
  if (inferred?.direction === "lower" && (isPlain || published > 100))
    return "wrong direction: lower is better, published as if higher were";
  if (isPlain) return "published as actual ÷ target, the baseline left out";
  return "published figure does not follow from its row";
}

function main(): void {
  if (!existsSync(file)) {
    console.log("mcc_progress_oracle.csv is not here: set KPI_DATA to the folder that holds it.");
    return;
  }
  const rows = parseCsv(readFileSync(file, "utf8"), { headers: true }) as unknown as Row[] | { rows: Row[] };
  const outcomes = (Array.isArray(rows) ? rows : rows.rows).flatMap((row) => outcomeOf(row) ?? []);
  const differing = outcomes.filter((outcome) => !agrees(outcome));
  console.log(
    `${outcomes.length} numeric rows, ${outcomes.length - differing.length} within ${TOLERANCE} point`,
  );
  for (const outcome of differing) {
    const { row, ours, published } = outcome;
    const figures = `${row.baseline_raw} → ${row.target_raw}, actual ${row.actual_raw}`;
    console.log(
      `  ours ${ours?.toFixed(1) ?? "–"} %, published ${published} %  ${row.kpi} (${figures}): ${reasonOf(outcome)}`,
    );
  }
}

main();
