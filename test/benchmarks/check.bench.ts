/**
 * A full check and one edit, through the unmodified Office.js over the workbench: how both grow with the rows of a
 * table, and how many requests they take. A check reads, thinks and marks; an edit should cost a small part of it.
 */
import type { Application } from "../../src/application/application";
import type { KpiBook } from "../excel/support/kpiBook";
import { startBound } from "../excel/support/bound";

const SIZES = process.env.KPI_ROWS?.split(",").map(Number) ?? [1_000, 10_000, 100_000];
const KPIS_OF_ONE = 10;
const EDITS = Number(process.env.KPI_EDITS ?? 21);

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

/**
 * What something took, and how much of it was the stand-in for Excel: its answers, its sheet and its formulas. The
 * processor's time is counted, so that waiting and other programs make no difference.
 */
interface Timed {
  readonly whole: number;
  readonly workbench: number;
  readonly requests: number;
}

function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed(book: KpiBook, body: () => Promise<number>): Promise<Timed> {
  const { host } = book;
  await book.settled();
  host.clearLog();
  let answering = 0;
  const answer = host.processQuery.bind(host);
  host.processQuery = async (...query) => {
    const start = worked();
    const answered = await answer(...query);
    answering += worked() - start;
    return answered;
  };
  const start = worked();
  const besides = await body();
  const whole = worked() - start;
  host.processQuery = answer;
  // Excel.run gives its ranges back in a request that nobody waits for; that one is the library's own.
  const ours = host.log.filter(({ members }) => members.length > 0);
  return { whole, workbench: answering + besides, requests: ours.length };
}

/** A check by an add-in that knows nothing of the workbook yet. */
function check(book: KpiBook, application: Application): Promise<Timed> {
  return timed(book, async () => {
    await application.check();
    return 0;
  });
}

/** Types a weight and waits until the list of findings has followed. */
async function edit(book: KpiBook, row: number, text: string): Promise<Timed> {
  const { application } = book;
  return timed(book, () => {
    const start = worked();
    const followed = new Promise<number>((resolve) => {
      const before = application.getState().findings;
      const stop = application.subscribe(() => {
        if (application.getState().findings === before) return;
        stop();
        resolve(typing);
      });
    });
    book.type("计划", `D${row}`, [text]);
    const typing = worked() - start;
    return followed;
  });
}

function median(figures: readonly Timed[]): Timed {
  const sorted = [...figures].sort((a, b) => a.whole - b.whole);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error("nothing was measured");
  return middle;
}

const addin = ({ whole, workbench }: Timed) => whole - workbench;

function describe(name: string, figures: Timed): string {
  const { whole, workbench, requests } = figures;
  const parts = [whole, addin(figures), workbench].map((part) => part.toFixed(1).padStart(8));
  return `${name.padEnd(28)}${parts.join(" ")}   ${String(requests).padStart(3)}`;
}

async function measure(rows: number): Promise<void> {
  const book = await startBound({ 计划: plan(rows) }, { rules: "all" });
  const { application } = book;
  const first = await check(book, application);
  const again = await check(book, application);
  const edits = [];
  for (let n = 0; n < EDITS; n++)
    edits.push(await edit(book, 5 + (n % 50) * 10, n % 100 < 50 ? "11%" : "10%"));
  const one = median(edits);
  // The same check once the machine is warm: what an edit is to be compared with, in fairness.
  application.setLive(false);
  const later = book.reopen();
  await later.open();
  const warm = await check(book, later);
  const findings = application.getState().findings?.length ?? 0;
  console.log(
    [
      `\n${rows} rows, ${findings} findings${" ".repeat(6)}ms: whole  add-in  workbench  requests`,
      describe("first check", first),
      describe("full check, machine warm", warm),
      describe("checked again, nothing new", again),
      describe(`one edit, median of ${EDITS}`, one),
      `a first check costs ${ratio(first, one)}, a warm one ${ratio(warm, one)}`,
    ].join("\n"),
  );
}

function ratio(all: Timed, one: Timed): string {
  const times = (of: (figures: Timed) => number) => (of(all) / of(one)).toFixed(0);
  return `${times(({ whole }) => whole)} edits (the add-in alone ${times(addin)})`;
}

async function main(): Promise<void> {
  for (const rows of SIZES) await measure(rows);
}

void main();
