/**
 * Scorecards of many people from one sheet of 3,000 rows, through the unmodified Office.js over the workbench: a sheet
 * for each and one report sheet, against the naive way of a request for every cell and every look. What a request costs
 * in real Excel is the way to the host and back; requests and bytes carry over, milliseconds only as a ratio.
 */
import { toActions } from "../../src/application/sheetActions";
import type { Action } from "../../src/application/actions";
import type { CardsRequest } from "../../src/application/views/cards";
import { usualSettings } from "../../src/domain/scorecard/input/cardSettings";
import { ownSubjects, postOf } from "../../src/domain/scorecard/input/cardSubject";
import { nothingKept } from "../../src/domain/scorecard/kept/keptTexts";
import { planCard } from "../../src/domain/scorecard/person/planCard";
import { detectTables } from "../../src/domain/binding/detection";
import { cellsOf } from "../../src/domain/binding/area";
import { messagesFor } from "../../src/i18n/messages";
import { drawn, sheetOf } from "../domain/binding/sheetOf";
import { startBound } from "../excel/support/bound";
import type { KpiBook } from "../excel/support/kpiBook";

const PEOPLE = Number(process.env.KPI_PEOPLE ?? 100);
const KPIS = 10;
const NAIVE_CARDS = 2;

const names = [
  "销售收入",
  "回款率",
  "客户满意度",
  "交付周期",
  "新客户数",
  "培训完成率",
  "投诉次数",
  "毛利率",
];
const targets = ["1200", "98%", "90", "≤48", "20", "100%", "≤5", "32%"];
const actuals = ["1350", "97.2%", "93.5", "44", "23", "96%", "3", "31.4%"];

function plan(people: number): string {
  const rows = Array.from({ length: people * KPIS }, (_, i) => {
    const [person, kpi] = [Math.floor(i / KPIS) + 1, i % names.length];
    const name = `员工${String(person).padStart(3, "0")}`;
    const kind = ["财务", "客户", "流程", "学习"][Math.floor((i % KPIS) / 3)];
    return [
      `部门${(person % 12) + 1}`,
      name,
      kind,
      `${names[kpi]}${i % KPIS}`,
      "10%",
      targets[kpi],
      actuals[kpi],
    ];
  });
  return [
    "部门 | 姓名 | 维度 | 指标名称 | 权重 | 目标值 | 实际值",
    ...rows.map((row) => row.join(" | ")),
  ].join("\n");
}

interface Measured {
  readonly milliseconds: number;
  /** Of these, spent in the stand-in for Excel; the rest is the add-in and the client library. */
  readonly inHost: number;
  readonly requests: number;
  readonly largest: number;
  readonly bytes: number;
}

async function measure(book: KpiBook, body: () => Promise<unknown>): Promise<Measured> {
  await book.settled();
  const { host } = book;
  const original = host.processQuery;
  let [requests, bytes, largest, inHost] = [0, 0, 0, 0];
  host.processQuery = async (...given) => {
    const [text] = given;
    requests += 1;
    bytes += text.length;
    largest = Math.max(largest, text.length);
    const begun = performance.now();
    try {
      return await original.apply(host, given);
    } finally {
      inHost += performance.now() - begun;
    }
  };
  const start = performance.now();
  await body();
  const milliseconds = performance.now() - start;
  host.processQuery = original;
  return { milliseconds, inHost, requests, largest, bytes };
}

/** Each cell and each look in a request of its own. */
async function makeNaively({ port }: KpiBook, people: number): Promise<void> {
  const [table] = detectTables(sheetOf(drawn(plan(people)), { name: "计划" }));
  if (!table) throw new Error("no table");
  const { scorecard: words, fields } = messagesFor("zh-CN");
  const context = {
    ...{
      table,
      settings: usualSettings,
      words,
      fields,
      peers: undefined,
      totalsName: undefined,
      formatAt: () => undefined,
    },
    ...{ capability: () => [], trend: () => [] },
  };
  for (const subject of ownSubjects(table)) {
    const post = postOf(table, subject);
    if (!post) continue;
    const name = `逐格-${subject.name}`;
    const actions = toActions({ added: name }, planCard({ context, subject, post, kept: nothingKept }));
    await port.apply([{ do: "addSheet", name }]);
    for (const action of actions.flatMap(cutIntoCells)) await port.apply([action]);
  }
}

function cutIntoCells(action: Action): Action[] {
  if (action.do !== "writeCells") return [action];
  return cellsOf(action.area).flatMap(({ row, column }): Action[] => {
    const input = action.cells[row - action.area.top]?.[column - action.area.left] ?? null;
    const area = { top: row, left: column, bottom: row, right: column };
    return input === null ? [] : [{ ...action, area, cells: [[input]] }];
  });
}

/** With all those sheets there: what one number typed costs, and one sheet more. */
async function oneAtATime(book: KpiBook): Promise<void> {
  const typed = await measure(book, () => {
    book.type("计划", "G2", ["1400"]);
    return book.settled();
  });
  show("then one number typed", typed, 1);
  const added = await measure(book, () => book.port.apply([{ do: "addSheet", name: "空表" }]));
  show("then one empty sheet", added, 1);
}

function show(
  what: string,
  { milliseconds, inHost, requests, bytes, largest }: Measured,
  cards: number,
): void {
  const memory = process.memoryUsage().heapUsed / 1e6;
  console.log(
    [
      what.padEnd(28),
      `${(milliseconds / 1000).toFixed(1).padStart(7)} s`,
      `(${(inHost / 1000).toFixed(1)} s in the workbench)`,
      `${String(requests).padStart(6)} requests`,
      `${(bytes / 1e6).toFixed(1).padStart(6)} MB sent`,
      `largest ${(largest / 1e6).toFixed(2)} MB`,
      `${(milliseconds / cards).toFixed(0).padStart(6)} ms a card`,
      `heap ${memory.toFixed(0)} MB`,
    ].join("  "),
  );
}

async function main(): Promise<void> {
  const request = (mode: CardsRequest["mode"]): CardsRequest => ({ tableId: "id1", subjects: "all", mode });
  const book = await startBound({ 计划: plan(PEOPLE) });
  const { application } = book;
  const sheets = await measure(book, () => application.makeScorecards(request("sheets")));
  show(`${PEOPLE} people, a sheet each`, sheets, PEOPLE);
  const again = await measure(book, () => application.makeScorecards(request("sheets")));
  show("the same again", again, PEOPLE);

  await oneAtATime(book);

  const other = await startBound({ 计划: plan(PEOPLE) });
  const report = await measure(other, () => other.application.makeScorecards(request("report")));
  show(`${PEOPLE} people, one sheet`, report, PEOPLE);

  const third = await startBound({ 计划: plan(NAIVE_CARDS) });
  const naive = await measure(third, () => makeNaively(third, NAIVE_CARDS));
  show(`${NAIVE_CARDS} people, cell by cell`, naive, NAIVE_CARDS);
  const scale = PEOPLE / NAIVE_CARDS;
  const [requests, time] = [naive.requests * scale, naive.milliseconds * scale];
  console.log(
    `cell by cell for ${PEOPLE} people, reckoned from ${NAIVE_CARDS}: ${requests.toFixed(0)} requests, ` +
      `${(requests / sheets.requests).toFixed(0)} times as many, and ${(time / 60_000).toFixed(0)} min, ` +
      `${(time / sheets.milliseconds).toFixed(1)} times as long; a table of 2 is recalculated faster than one of ` +
      `${PEOPLE}, so the true time is longer`,
  );
  process.exit(0);
}

void main();
