import { cellsBelow } from "../rows/cellsBelow";
import type { SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "./tableColumns";

/** Columns whose header means one thing beside some columns and another beside others. */
export function readConditionalColumns(snapshot: SheetSnapshot, header: HeaderRow): HeaderRow {
  return withBudget(withRedLines(snapshot, header));
}

/** Less sure than any word of the dictionary. */
const BY_CONTEXT = 0.4;

/** Where results stand beside a budget and nothing else says how much is enough, the budget does. */
function withBudget(header: HeaderRow): HeaderRow {
  const has = (field: string) => header.columns.some((column) => column.field === field);
  if (has("target") || !has("name") || !has("actual")) return header;
  const open = header.columns.find(
    ({ field, header: text }) => !field && /^(?:本?[年月季期]度?)?(?:预算|budget)/i.test(text.trim()),
  );
  const columns = header.columns.map((one) =>
    one === open ? { ...one, field: "target" as const, certainty: BY_CONTEXT } : one,
  );
  return open ? { ...header, columns } : header;
}

/** 红线 in numbers is the least that will do, in words what nobody may do. */
function withRedLines(snapshot: SheetSnapshot, header: HeaderRow): HeaderRow {
  const column = header.columns.find(
    ({ field, header: text }) => field === "floor" && /红线|底线|red line/i.test(text),
  );
  if (!column || header.columns.some(({ field }) => field === "forbidden")) return header;
  const texts = cellsBelow(snapshot, header, column).map(({ text }) => text.trim());
  if (texts.length === 0 || texts.some((text) => /\d/.test(text) || !/\p{L}{2}/u.test(text))) return header;
  const columns = header.columns.map((one) =>
    one === column ? { ...one, field: "forbidden" as const } : one,
  );
  return { ...header, columns };
}
