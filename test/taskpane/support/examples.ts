import type {
  BoundTable,
  KpiTable,
  LostReasonId,
  RecordPreview,
  TableColumnView,
} from "../../../src/application/views/tables";
import type { Finding } from "../../../src/application/views/findings";

function record(
  row: number,
  name: string,
  weight: string,
  target: string,
  actual: string,
  score: number | null,
) {
  return { row, cells: { name, weight, target, actual }, score } satisfies RecordPreview;
}

/** A column taken for its field without a doubt. */
export function column(
  letter: string,
  header: string,
  field: string,
  rest: Partial<TableColumnView> = {},
): TableColumnView {
  return { letter, header, field, certainty: field ? 1 : 0, mayBe: [], ...rest };
}

/** A first-quarter table as sales managers keep it; its weights make 97 %. */
export const salesTable: KpiTable = {
  id: "sales",
  title: "家电销售大区季度考核表",
  place: { sheetName: "一季度", address: "A4:H12" },
  role: "plan",
  confidence: 0.96,
  columns: [
    column("A", "序号", "id"),
    column("B", "维度", "perspective"),
    column("C", "考核指标", "name"),
    column("D", "计算公式", "definition"),
    column("E", "权重", "weight"),
    column("F", "季度目标", "target"),
    column("G", "实际完成", "actual"),
    column("H", "得分", ""),
  ],
  missing: [],
  records: [
    record(5, "销售收入", "30%", "1,200万", "1,308万", 109),
    record(6, "单价≥4000元机型占比", "20%", "提升至35%", "33.6%", 96),
    record(7, "供应链响应速度", "15%", "≤48小时", "52小时", 91.7),
    record(8, "渠道库存周转天数", "12%", "不超过45天", "—", null),
    record(9, "客户满意度", "20%", "从85分提升至90分", "88分", 60),
  ],
  recordCount: 8,
  warnings: [],
  people: 0,
  scopeKind: "sheet",
  scopes: [{ name: "", total: 97, isRight: false }],
  scopeCount: 1,
  weightTotal: 97,
  weightTotalIsRight: false,
};

export const customerTable: KpiTable = {
  id: "customers",
  title: "Customer success KPIs FY26, Europe, Middle East and Africa",
  place: { sheetName: "CS KPIs FY26", address: "A3:K10" },
  role: "plan",
  confidence: 0.74,
  columns: [
    column("A", "KPI name", "name"),
    column("B", "Wt.", "weight"),
    column("C", "Plan FY26", "target"),
    column("D", "Year to date", ""),
  ],
  missing: ["actual"],
  records: [
    record(4, "Net revenue retention", "40%", "≥ 112%", "", null),
    record(5, "Average first response time", "35%", "at most 2 h", "", null),
    record(6, "Customer health score", "25%", "82", "", null),
  ],
  recordCount: 7,
  warnings: [],
  people: 0,
  scopeKind: "sheet",
  scopes: [{ name: "", total: 100, isRight: true }],
  scopeCount: 1,
  weightTotal: 100,
  weightTotalIsRight: true,
};

export function bound(table: KpiTable): BoundTable {
  return { ...table, state: "bound" };
}

export function lost(table: KpiTable, reason: LostReasonId = "headerGone"): BoundTable {
  return { ...table, state: "lost", lost: reason };
}

export const weightFinding: Finding = {
  id: "finding-1",
  rule: "weights/sum",
  severity: "error",
  tableId: "sales",
  place: { sheetName: "一季度", address: "E5:E12" },
  marked: { sheetName: "一季度", address: "E5:E12" },
  data: { sum: 97, expected: 100, difference: 3, count: 8, scope: "" },
  person: "",
  fixable: true,
  choices: [],
};

export const laterFinding: Finding = {
  id: "finding-2",
  rule: "counts/core",
  severity: "hint",
  tableId: "customers",
  place: { sheetName: "CS KPIs FY26", address: "A4:A10" },
  marked: { sheetName: "CS KPIs FY26", address: "A4:A10" },
  data: { count: 7 },
  person: "",
  fixable: false,
  choices: [],
};
