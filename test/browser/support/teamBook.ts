import type { Language } from "../../../src/i18n/language";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { addSheet } from "../../../src/workbench/model/sheets";
import { Workbook } from "../../../src/workbench/model/workbook";
import { writeEntries } from "../../../src/workbench/model/writing";

/** Two departments with what fills every part of a card: floors, challenges, a missing actual, history, ratings. */
export interface TeamBook {
  readonly file: string;
  /** Of the plan, then of the history and the ratings. */
  readonly sheets: readonly [plan: string, history: string, ratings: string];
  readonly title: string;
  readonly planHeader: string;
  readonly departments: readonly [string, string];
  readonly positions: readonly [head: string, others: string];
  /** The first three are of the first department, its head first. */
  readonly people: readonly string[];
  /** Dimension, name, weight, floor, target and challenge. */
  readonly kpis: readonly string[];
  readonly historyHeader: string;
  readonly historyNames: readonly [string, string];
  readonly ratings: readonly string[];
  readonly raters: readonly [superior: string, peer: string];
}

/** Rows of people, columns of KPIs. The fourth person's last figure is not told yet. */
const actuals = [
  ["1350", "97.2%", "94.5", "2", "9", "46"],
  ["1180", "99.1%", "91", "4", "11", "40"],
  ["1020", "94.6%", "83", "7", "12", "36"],
  ["1240", "98%", "92.5", "5", "10", ""],
  ["960", "92.5%", "88", "6", "16", "41"],
  ["1520", "98.8%", "96", "1", "8", "52"],
];
const history = ["1080 | 1150 | 1120 | 1260", "88 | 90 | 89.5 | 92"];
const ratings = [
  "90 | 84 | 78 | 95 | 82",
  "88 | 90 | 80 | 92 | 75",
  "84 | 88 | 82 | 90 | 79",
  "86 | 86 | 84 | 88 | 80",
];

export const teamBooks: Readonly<Record<Language, TeamBook>> = {
  "zh-CN": {
    file: "销售团队.xlsx",
    sheets: ["销售人员", "季度实际", "360 评分"],
    title: "2026 年第三季度销售人员绩效",
    planHeader: "部门 | 姓名 | 岗位 | 维度 | 指标名称 | 权重 | 底线值 | 目标值 | 挑战值 | 实际值",
    departments: ["华东大区", "华南大区"],
    positions: ["区域经理", "客户经理"],
    people: ["王芳", "李伟", "张敏", "刘洋", "陈静", "杨磊"],
    kpis: [
      "财务 | 销售收入（万元） | 30% | 1000 | 1200 | 1500",
      "财务 | 回款率 | 20% | 92% | 98% | 100%",
      "客户 | 客户满意度 | 15% | 85 | 90 | 95",
      "客户 | 客户投诉次数 | 10% | 8 | 5 | 2",
      "内部流程 | 订单交付周期（天） | 15% | 15 | ≤10 | 8",
      "学习与成长 | 培训学时 | 10% | 30 | 40 | 50",
    ],
    historyHeader: "姓名 | 指标名称 | 2025Q4实际 | 2026Q1实际 | 2026Q2实际 | 2026Q3实际",
    historyNames: ["销售收入（万元）", "客户满意度"],
    ratings: ["被评价人", "评价关系", "沟通协作", "专业能力", "学习创新", "责任担当", "跨部门资源协调能力"],
    raters: ["上级", "平级"],
  },
  "en-US": {
    file: "sales-team.xlsx",
    sheets: ["Sales team", "Quarters", "360 ratings"],
    title: "Sales team, Q3 2026",
    planHeader:
      "Department | Employee | Position | Dimension | KPI | Weight | Floor | Target | Stretch | Actual",
    departments: ["East", "South"],
    positions: ["Regional manager", "Account manager"],
    people: ["Anna Lee", "Ben Carter", "Cara Diaz", "Dan Evans", "Ella Fox", "Finn Gray"],
    kpis: [
      "Financial | Revenue, thousand | 30% | 1000 | 1200 | 1500",
      "Financial | Collection rate | 20% | 92% | 98% | 100%",
      "Customer | Customer satisfaction (CSAT) | 15% | 85 | 90 | 95",
      "Customer | Complaints | 10% | 8 | 5 | 2",
      "Internal processes | Delivery time, days | 15% | 15 | ≤10 | 8",
      "Learning and growth | Training hours | 10% | 30 | 40 | 50",
    ],
    historyHeader: "Employee | KPI | Q4 2025 Actual | Q1 2026 Actual | Q2 2026 Actual | Q3 2026 Actual",
    historyNames: ["Revenue, thousand", "Customer satisfaction (CSAT)"],
    ratings: [
      ...["Ratee", "Relationship", "Communication", "Professional skill", "Learning and innovation"],
      ...["Ownership", "Coordination across departments"],
    ],
    raters: ["Superior", "Peer"],
  },
};

/** The book as an .xlsx file, typed in as a person would. */
export function teamFile(book: TeamBook): Promise<Uint8Array> {
  const workbook = new Workbook();
  const [plan, quarters, rated] = book.sheets;
  workbook.edit({ actor: "user", undo: false }, () => {
    type(workbook, plan, [book.title, book.planHeader, ...planRows(book)]);
    const [person = ""] = book.people;
    const lines = book.historyNames.map((name, i) => [person, name, history[i]].join(" | "));
    type(workbook, quarters, [book.historyHeader, ...lines]);
    const given = ratings.map((scores, i) => [person, book.raters[Math.min(i, 1)], scores].join(" | "));
    type(workbook, rated, [book.ratings.join(" | "), ...given]);
  });
  return saveWorkbook(workbook);
}

function planRows({ people, kpis, departments, positions }: TeamBook): string[] {
  return people.flatMap((person, p) =>
    kpis.map((kpi, k) => {
      const post = [departments[p < 3 ? 0 : 1], person, positions[p % 3 === 0 ? 0 : 1]];
      return [...post, kpi, actuals[p]?.[k]].join(" | ");
    }),
  );
}

function type(workbook: Workbook, sheetName: string, lines: readonly string[]): void {
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim() || null));
  const right = Math.max(...rows.map(({ length }) => length)) - 1;
  const sheet = addSheet(workbook, sheetName);
  writeEntries(workbook, sheet, { top: 0, left: 0, bottom: rows.length - 1, right }, rows);
}
