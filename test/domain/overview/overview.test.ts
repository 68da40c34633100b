import { usualScoring } from "../../../src/domain/scoring/scoringSettings";
import fc from "fast-check";
import { detectTables, type TableReading } from "../../../src/domain/binding/detection";
import { readRecord } from "../../../src/domain/binding/records/readRecord";
import { comingDates } from "../../../src/domain/overview/comingDates";
import { createOverview, type Overview } from "../../../src/domain/overview/overview";
import { drawn, sheetOf } from "../binding/sheetOf";

const today = "2026-08-20";

function read(text: string, name = "KPI"): TableReading {
  const [table] = detectTables(sheetOf(drawn(text), { name }));
  if (!table) throw new Error("no table");
  return table;
}

const choices = { missing: "exclude", scoring: usualScoring } as const;

function look(
  text: string,
  { day = today, grace = 0 }: { day?: string; grace?: number | "off" } = {},
): Overview {
  return createOverview()({
    tables: [{ id: "a", table: read(text) }],
    today: day,
    choices,
    grace: grace === "off" ? undefined : grace,
  });
}

const head = "指标名称 | 权重 | 目标值 | 实际值";
const team = `
  姓名 | 指标名称 | 权重 | 底线值 | 目标值 | 挑战值 | 实际值
  李娜 | 销售收入 | 60% | 1000 | 1200 | 1500 | 1350
  李娜 | 回款率 | 40% | | 95% | | 95%
  王强 | 销售收入 | 60% | 1000 | 1200 | 1500 | 900
  王强 | 回款率 | 40% | | 95% | | 76%
  赵敏 | 销售收入 | 60% | 1000 | 1200 | 1500 | 1100
  赵敏 | 回款率 | 40% | | 95% | |`;

describe("the average", () => {
  test.each([
    ["by weight", `${head}\n回款率 | 75% | 100 | 80\n销售收入 | 25% | 100 | 120`, 90, "improve"],
    [
      "one without a result is left out",
      `${head}\n回款率 | 75% | 100 |\n销售收入 | 25% | 100 | 110`,
      110,
      "good",
    ],
    [
      "one for reference is left out",
      `${head}\n回款率 | 100% | 100 | 100\n拜访量 | 0 | 100 | 10`,
      100,
      "good",
    ],
    [
      "without weights all alike",
      "指标名称 | 目标值 | 实际值\n回款率 | 100 | 80\n销售收入 | 100 | 90",
      85,
      "improve",
    ],
    [
      "capped points at the best",
      `${head}\n回款率 | 50% | 100 | 300\n销售收入 | 50% | 100 | 120`,
      120,
      "excellent",
    ],
    [
      "99.99 is not yet good",
      `${head}\n回款率 | 50% | 10000 | 9999\n销售收入 | 50% | 10000 | 9999`,
      99.99,
      "improve",
    ],
    ["nothing to tell", `${head}\n回款率 | 50% | 100 |\n销售收入 | 50% | 100 |`, undefined, undefined],
  ])("%s", (_, text, average, grade) => {
    const { scores } = look(text);
    if (average === undefined) expect(scores.average).toBeUndefined();
    else expect(scores.average).toBeCloseTo(average, 9);
    expect(scores.grade).toBe(grade);
  });

  test("of people: each by weight, then their plain mean", () => {
    const { scores } = look(team);
    // 110 × 0.6 + 100 × 0.4, 0 × 0.6 + 80 × 0.4, and 80 of what there is.
    expect(scores.average).toBeCloseTo((106 + 32 + 80) / 3, 9);
    expect(scores).toMatchObject({ scopes: 3, ofPeople: true, weighted: true });
  });

  test("KPIs are counted by where they stand", () => {
    expect(look(team).scores.counts).toEqual({
      ahead: 0,
      onTarget: 2,
      behind: 2,
      belowFloor: 1,
      noFigure: 1,
    });
  });

  test("lies between the worst and the best whatever the figures", () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 300 })), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(figures, (rows) => {
        const lines = rows.map(([weight, actual], i) => `销售收入${i + 1} | ${weight} | 100 | ${actual}`);
        const { average } = look([head, ...lines].join("\n")).scores;
        const points = rows.map(([, actual]) => Math.min(120, actual));
        expect(average).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
      }),
      { seed: 20260930, numRuns: 60 },
    );
  });
});

describe("who is behind", () => {
  test("people, the worst first, with their rows", () => {
    expect(look(team).behind.people).toMatchObject([
      { name: "王强", behind: 2, place: { sheetName: "KPI", address: "A4:G5" } },
      { name: "赵敏", score: 80, behind: 1, place: { address: "A6:G7" } },
    ]);
  });

  test("KPIs: below the floor before all others, each with the cell of its result", () => {
    expect(
      look(team).behind.kpis.map(({ name, person, belowFloor, place }) => [
        name,
        person,
        belowFloor,
        place.address,
      ]),
    ).toEqual([
      ["销售收入", "王强", true, "G4"],
      ["销售收入", "赵敏", false, "G6"],
      ["回款率", "王强", false, "G5"],
    ]);
  });

  test("many are counted, the worst fifty described", () => {
    const rows = Array.from({ length: 80 }, (_, i) => `指标${i} | 1 | 100 | ${99 - i}`);
    const { behind } = look([head, ...rows].join("\n"));
    expect([behind.kpiCount, behind.kpis.length, behind.kpis[0]?.name]).toEqual([80, 50, "指标79"]);
  });
});

const dated = `
  指标名称 | 权重 | 目标值 | 实际值 | 更新日期 | 采集频率 | 截止日期
  销售收入 | 50% | 100 | 90 | 2026-07-10 | 每月 | 2026-09-30
  回款率 | 30% | 100 | 99 | 2026-08-19 | 每月 | 2026-09-30
  拜访量 | 20% | 100 | 98 | 2026-06-30 | 每周 | 2026-08-31`;

describe("old figures", () => {
  test.each([
    ["the oldest first", 0, ["拜访量", "销售收入"]],
    ["with days of grace", 15, ["拜访量"]],
  ])("%s", (_, grace, names) => {
    const { stale } = look(dated, { grace });
    expect(stale?.figures.map(({ name }) => name)).toEqual(names);
    expect(stale?.figures[0]).toMatchObject({ day: "2026-06-30", place: { address: "E4" } });
  });

  test("nobody wants to know, or no table tells", () => {
    expect(look(dated, { grace: "off" }).stale).toBeUndefined();
    expect(look(team).stale).toBeUndefined();
  });
});

describe("coming dates", () => {
  test("deadlines by day, the brief and the review of the quarter", () => {
    expect(
      look(dated).dates.map(({ day, inDays, events }) => [
        day,
        inDays,
        events.map(({ kind }) => kind).join(),
      ]),
    ).toEqual([
      ["2026-08-31", 11, "deadline"],
      ["2026-09-05", 16, "brief"],
      ["2026-09-30", 41, "deadline,review"],
    ]);
    expect(look(dated).dates[2]?.events[0]).toMatchObject({
      count: 2,
      name: "销售收入",
      place: { address: "G2" },
    });
  });

  test.each([
    ["2026-03-05", ["2026-03-05", "2026-03-31"]],
    ["2026-03-06", ["2026-03-31", "2026-04-05"]],
    ["2026-12-31", ["2026-12-31", "2027-01-05"]],
  ])("on %s", (day, days) => {
    const tables = [
      { table: read(`${head}\n回款率 | 75% | 100 | 80\n销售收入 | 25% | 100 | 120`), kpis: [] },
    ];
    expect(comingDates(tables, day).map((date) => date.day)).toEqual(days);
  });

  test("a table's own period ends", () => {
    const table = read(`${head}\n回款率 | 75% | 100 | 80\n销售收入 | 25% | 100 | 120`, "2026年第三季度");
    expect(comingDates([{ table, kpis: [] }], today).at(-1)).toMatchObject({
      day: "2026-09-30",
      events: [{ kind: "periodEnd", place: { address: "A1:D3" } }, { kind: "review" }],
    });
  });

  test("deadlines of several tables say whose they are", () => {
    const due = ["甲组", "乙组"].map((name) => {
      const table = read("指标名称 | 权重 | 目标值 | 截止日期\n回款率 | 100% | 98% | 2026-09-30", name);
      return { table, kpis: table.records.map((record) => readRecord(record, table)) };
    });
    expect(comingDates(due, today).at(-1)?.events).toMatchObject([
      { kind: "deadline", title: "甲组" },
      { kind: "deadline", title: "乙组" },
      { kind: "review" },
    ]);
  });

  test("no plan, no dates", () => expect(comingDates([], today)).toEqual([]));
});

test("looked at again after an edit it says what a first look says", () => {
  const overview = createOverview();
  const after = team.replace("| 900", "| 1500");
  const at = (text: string) => ({ tables: [{ id: "a", table: read(text) }], today, choices, grace: 0 });
  overview(at(team));
  expect(overview(at(after))).toEqual(createOverview()(at(after)));
});
