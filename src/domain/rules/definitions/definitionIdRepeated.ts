import { groupBy } from "../../binding/rows/grouping";
import type { Kpi } from "../../binding/records/readRecord";
import { columnsIn, placeAmong, titleOf } from "../evidence/places";
import { isPlanned } from "../evidence/amounts";
import { firstNames, quoted } from "../evidence/sentences";
import { defineRule } from "../rule";
import { madeOf } from "../sift";

/** Rows of one KPI differ in these. */
const apart = ["period", "owner", "department", "position", "level"] as const;
/** All that is looked at here. */
const told = ["id", "name", "person", "part", ...apart] as const;

/** Serial numbers may begin anew for each person and part; several people may share one KPI under its id. */
export const definitionIdRepeated = defineRule({
  code: "definition/idRepeated",
  family: "definition",
  severity: "warning",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "编号不重复",
      what: ({ id, names, count }, say) =>
        `编号${say.quote(id)}用了 ${say.count(count, "次")}：${quoted(names, say)}${Number(count) > 3 ? "等" : ""}。`,
      why: () => "上下级关联和数据取数都靠编号，重复了会对错指标。",
      advice: () => "给其中一个换一个没有用过的编号。",
    },
    "en-US": {
      name: "Ids are not repeated",
      what: ({ id, names, count }, say) =>
        `The id ${say.quote(id)} is used ${say.count(count, "time", "times")}: ${quoted(names, say)}${Number(count) > 3 ? " and others" : ""}.`,
      why: () => "Links and figures go by the id; when it is repeated they reach the wrong KPI.",
      advice: () => "Give one of them an id that is not taken.",
    },
  },

  passing: [
    {
      industry: "chain stores",
      why: "numbers begin anew for each person",
      rows: `
        姓名 | 序号 | 指标名称 | 权重 | 目标值
        甲   | 1    | 销售额   | 60   | 85万
             | 2    | 连带率   | 40   | 1.8
        乙   | 1    | 准时率   | 60   | 98%
             | 2    | 差错     | 40   | 1`,
    },
    {
      industry: "workshop",
      why: "so do numbers with a letter",
      rows: `
        姓名 | 编号 | 指标名称 | 权重 | 目标值
        甲   | B01  | 产量     | 60   | 900
             | B02  | 合格率   | 40   | 99%
        乙   | B01  | 准时率   | 60   | 98%
             | B02  | 差错     | 40   | 1`,
    },
    {
      industry: "biotech",
      why: "two people share a KPI of the library",
      rows: `
        姓名 | 指标编号 | 指标名称 | 权重 | 目标值
        甲   | Y-01     | 销售额   | 60   | 85万
             | Y-02     | 出库率   | 40   | 96%
        乙   | Y-01     | 销售额   | 60   | 60万
             | Y-03     | 培训     | 40   | 100%`,
    },
    {
      industry: "software",
      why: "each has its own",
      rows: `
        KPI ID | KPI    | Weight | Target
        K-1    | Uptime | 60     | 99.9%
        K-2    | Bugs   | 40     | 5`,
    },
  ],
  failing: [
    {
      industry: "software",
      why: "copied and not changed",
      rows: `
        KPI ID | KPI    | Weight | Target
        K-1    | Uptime | 50     | 99.9%
        K-2    | Bugs   | 30     | 5
        K-2    | NPS    | 20     | 40`,
      at: "A4",
      data: { id: "K-2", count: 2, names: ["Bugs", "NPS"] },
    },
    {
      industry: "factory",
      why: "a serial number twice",
      rows: `
        序号 | 指标名称 | 权重 | 目标值
        1    | 产量     | 50   | 900
        2    | 合格率   | 30   | 99%
        2    | 能耗     | 20   | 1280`,
      at: "A4",
      data: { id: "2" },
    },
    {
      industry: "biotech",
      why: "two people use one id for different things",
      rows: `
        姓名 | 指标编号 | 指标名称 | 权重 | 目标值
        甲   | Y-01     | 销售额   | 60   | 85万
             | Y-02     | 出库率   | 40   | 96%
        乙   | Y-02     | 培训     | 60   | 60
             | Y-03     | 差错     | 40   | 1`,
      at: "B4",
      data: { id: "Y-02" },
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    if (!isPlanned(columns)) return [];
    return repeatedOf(bound.kpis).map(({ key, same }) => {
      const cells = same.map((kpi) => placeAmong(kpi, ["id"], columns));
      const data = { id: same[0]?.id ?? "", count: same.length, names: firstNames(same.map(titleOf)) };
      return { detail: key, focus: cells.slice(1), cells, data };
    });
  },
});

interface Repeated {
  readonly key: string;
  readonly same: readonly Kpi[];
}

const repeatedOf = madeOf(
  (now: Kpi, before: Kpi) =>
    now.record.row === before.record.row &&
    now.record.cells.id?.row === before.record.cells.id?.row &&
    told.every((field) => now[field] === before[field]),
  (kpis): Repeated[] => {
    const named = kpis.filter(({ id }) => id !== undefined);
    const byId = repeatedIn(groupBy(named, ({ id }) => id ?? ""));
    const beginsAnew = byId.filter(({ same }) => isSpread(same)).length > 1;
    const within = ({ id, person, part }: Kpi) => [id, person, part].join("|");
    return repeatedIn(groupBy(named, (kpi) => (beginsAnew || isSerial(kpi) ? within(kpi) : (kpi.id ?? ""))));
  },
);

/** Ids that stand for more than one KPI; several people may have one and the same. */
function repeatedIn(groups: ReadonlyMap<string, readonly Kpi[]>): Repeated[] {
  return [...groups].flatMap(([key, same]) => {
    const isShared = isSpread(same) && new Set(same.map(titleOf)).size === 1;
    return same.length < 2 || isShared || same.every((kpi) => isOneRow(kpi, same[0])) ? [] : [{ key, same }];
  });
}

/** Over several people or parts. Where that happens to more than one id, each begins anew with its numbers. */
function isSpread(same: readonly Kpi[]): boolean {
  return new Set(same.map(({ person = "", part = "" }) => `${person}|${part}`)).size > 1;
}

function isSerial({ id }: Kpi): boolean {
  return /^\d{1,3}$|^[一二三四五六七八九十]+$/.test(id ?? "");
}

/** The same KPI over several periods, owners or departments. */
function isOneRow(kpi: Kpi, first: Kpi | undefined): boolean {
  return kpi === first || (kpi.name === first?.name && differs(kpi, first));
}

function differs(a: Kpi, b: Kpi | undefined): boolean {
  return apart.some((field) => a[field] !== b?.[field]);
}
