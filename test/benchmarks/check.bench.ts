/**
 * A full check and one edit, through the unmodified Office.js over the workbench: how both grow with the rows of a
 * table, and how many requests they take. A check reads, thinks and marks; an edit should cost a small part of it.
 */
import type { KpiBook } from "../excel/support/kpiBook";
import { startBound } from "../excel/support/bound";

const SIZES = process.env.KPI_ROWS?.split(",").map(Number) ?? [1_000, 10_000, 100_000];
const KPIS_OF_ONE = 10;
/** What live checking waits for the next edit; not counted. */
const CALM = 300;

const names = ["销售收入", "回款率", "客户满意度", "订单交付周期", "产品故障率", "新客户数", "培训完成率"];
const targets = ["≥1200", "98%", "90", "≤48", "≤0.5%", "从8提升至20", "100%"];
const units = ["万元", "%", "分", "小时", "%", "个", "%"];

function plan(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const kind = i % names.length;
    const person = `员工${String(Math.floor(i / KPIS_OF_ONE) + 1).padStart(5, "0")}`;
    return [
      ...[person, `K${i + 1}`, names[kind], i % 97 === 0 ? "12%" : "10%", targets[kind], units[kind]],
      ...[90 + (i % 20), "每月", "系统导出", "2026-09-15", "2026-12-31", `备注${i % 50}`],
    ].join(" | ");
  });
  const head =
    "姓名 | 编号 | 指标名称 | 权重 | 目标值 | 单位 | 实际值 | 采集频率 | 数据来源 | 更新日期 | 截止日期 | 备注";
  return [head, ...lines].join("\n");
}

interface Timed {
  readonly milliseconds: number;
  readonly requests: number;
}

async function timed(book: KpiBook, body: () => Promise<unknown>): Promise<Timed> {
  await book.settled();
  book.host.clearLog();
  const start = performance.now();
  await body();
  const milliseconds = performance.now() - start;
  // Excel.run gives its ranges back in a request that nobody waits for; that one is the library's own.
  const ours = book.host.log.filter(({ members }) => !members.includes("_RemoveReference"));
  return { milliseconds, requests: ours.length };
}

/** Types a weight and waits until the list of findings has followed. */
async function edit(book: KpiBook, row: number, text: string): Promise<Timed> {
  const { application } = book;
  const before = application.getState().findings;
  const { milliseconds, requests } = await timed(book, async () => {
    book.type("计划", `D${row}`, [text]);
    while (application.getState().findings === before) await new Promise((resolve) => setTimeout(resolve, 1));
  });
  return { milliseconds: milliseconds - CALM, requests };
}

function median(figures: readonly Timed[]): Timed {
  const sorted = [...figures].sort((a, b) => a.milliseconds - b.milliseconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error("nothing was measured");
  return middle;
}

async function measure(rows: number): Promise<void> {
  const book = await startBound({ 计划: plan(rows) }, { rules: "all" });
  const { application } = book;
  const first = await timed(book, () => application.check());
  const again = await timed(book, () => application.check());
  const edits = [];
  for (let n = 0; n < 7; n++) edits.push(await edit(book, 5 + n * 10, n % 2 ? "10%" : "11%"));
  const one = median(edits);
  const show = ({ milliseconds, requests }: Timed) =>
    `${milliseconds.toFixed(0).padStart(7)} ms ${String(requests).padStart(4)} requests`;
  console.log(
    `${String(rows).padStart(7)} rows: first check ${show(first)}, again ${show(again)}, one edit ${show(one)}; ` +
      `a check costs ${(first.milliseconds / one.milliseconds).toFixed(0)} edits; ` +
      `${application.getState().findings?.length ?? 0} findings, ${(first.milliseconds / rows).toFixed(3)} ms a row`,
  );
}

async function main(): Promise<void> {
  for (const rows of SIZES) await measure(rows);
}

void main();
