import type { Area } from "../area";
import { matchHeader, readHeader } from "./headers";
import type { Layout } from "../roles";
import { cellAt, isBlank, type SheetSnapshot } from "../snapshot";
import type { TableColumn } from "./tableColumns";

const groupHeader =
  /^(?:直接)?(?:上级|上司|领导|主管|平级|同级|同事|下级|下属|自评|自我|本人|客户|外部客户|内部客户|跨部门)(?:评价|评分|评估|打分|得分)?\d*$|^(?:self|manager|supervisor|boss|peers?|colleagues?|direct reports?|subordinates?|reports?|customers?|clients?|external|internal)(?: (?:rating|score|review|\d+))?$/i;

const noItem =
  /评语|评论|意见|备注|说明|合计|总分|平均|总评|得分$|comment|remark|average|total|overall|mean|note/i;

/** How many rows under the header show what a column holds. */
const SAMPLE = 40;

/** Columns of scores: one per competency, or one per rater. */
export function readRatingColumns(
  snapshot: SheetSnapshot,
  area: Area,
  columns: readonly TableColumn[],
): { readonly columns: TableColumn[]; readonly layout: Layout } {
  const fields = new Set(columns.map(({ field }) => field));
  const rated = columns.map((column): TableColumn => {
    const item = itemOf(snapshot, area, column);
    return item === undefined ? column : { ...column, field: undefined, certainty: 0, ratingItem: item };
  });
  const isMatrix = !fields.has("raterGroup") && !fields.has("rater");
  return { columns: rated, layout: isMatrix ? "ratingsMatrix" : "ratingsLong" };
}

function itemOf(snapshot: SheetSnapshot, { top, bottom }: Area, column: TableColumn): string | undefined {
  const { field } = column;
  const [upper, lower] = [top, bottom].map((row) => cellAt(snapshot, row, column.column).text.trim());
  const header = lower || upper || "";
  const { label } = readHeader(header);
  const isGroup = groupHeader.test(label);
  if (label === "" || (!isGroup && ((field !== undefined && field !== "item") || noItem.test(label))))
    return undefined;
  if (!isGroup && matchHeader(header, "plan")?.certainty === 1) return undefined;
  let [scores, others] = [0, 0];
  for (let row = bottom + 1; row <= bottom + SAMPLE; row++) {
    const cell = cellAt(snapshot, row, column.column);
    if (isBlank(cell)) continue;
    if (typeof cell.value === "number" && cell.value >= 0 && cell.value <= 100) scores += 1;
    else others += 1;
  }
  return scores > others ? header.trim() : undefined;
}

export function isRaterGroup(header: string): boolean {
  return groupHeader.test(readHeader(header).label);
}
