import type { Field } from "../../binding/fields";
import type { Kpi } from "../../binding/records/readRecord";
import type { ReadCell } from "../../binding/snapshot";
import { eachOrTogether } from "../evidence/gather";
import { titleOf } from "../evidence/places";
import { keysOf } from "../keys";
import { defineRule, type Issue } from "../rule";
import { sift } from "../sift";

/** No formula of a KPI ends in an error. */
export const dataErrorCell = defineRule({
  code: "data/errorCell",
  family: "data",
  severity: "error",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "没有公式错误",
      what: ({ name, fields, error, count }, say) =>
        count === undefined
          ? `${say.quote(name)}的${say.fields(fields)}显示${say.quote(error)}。`
          : `${say.fields(fields)}列有 ${say.count(count, "格")}显示公式错误，例如${say.quote(error)}。`,
      why: () => "错误会一路传到合计和得分，整张表都算不出来。",
      advice: ({ error }) =>
        error === "#REF!"
          ? "公式引用的单元格已被删除，请重新指定。"
          : error === "#N/A"
            ? "查找没有找到对应的数据，核对编号或名称是否一致。"
            : "检查这一格的公式和它引用的单元格。",
    },
    "en-US": {
      name: "No formula errors",
      what: ({ name, fields, error, count }, say) =>
        count === undefined
          ? `${say.quote(error)} stands in ${say.fields(fields)} of ${say.quote(name)}.`
          : `${say.count(count, "cell", "cells")} of ${say.fields(fields)} show an error such as ${say.quote(error)}.`,
      why: () => "An error runs on into totals and scores until nothing on the sheet can be worked out.",
      advice: ({ error }) =>
        error === "#REF!"
          ? "The cell the formula refers to was deleted; point it to the right one."
          : error === "#N/A"
            ? "A look-up found nothing: see whether ids and names are spelled the same on both sides."
            : "Check the formula of this cell and the cells it uses.",
    },
  },

  passing: [
    {
      industry: "retail",
      why: "N/A in words is a way of saying not yet",
      rows: `
        指标名称 | 权重 | 目标值 | 实际值
        月销售额 | 60%  | 85万   | N/A
        连带率   | 40%  | 1.8    | 1.9`,
    },
    {
      industry: "software",
      why: "numbers and signs",
      rows: `
        KPI          | Weight | Target | Actual
        #1 ranking   | 50     | 1      | 3
        Open tickets | 50     | ≤20    | 18`,
    },
    {
      industry: "hospital",
      why: "blank cells are no errors",
      rows: `
        指标名称   | 权重 | 目标值 | 实际值
        平均住院日 | 60%  | ≤7天   |
        药占比     | 40%  | ≤30%   |`,
    },
  ],
  failing: [
    {
      industry: "manufacturing",
      why: "a look-up that found nothing",
      rows: `
        指标名称 | 权重 | 目标值 | 实际值
        合格率   | 60%  | 98.5%  | #N/A
        能耗     | 40%  | ≤1280  | 1265`,
      at: "D2",
      data: { name: "合格率", error: "#N/A", fields: ["actual"] },
    },
    {
      industry: "logistics",
      why: "two cells of one row",
      rows: `
        KPI              | Weight | Target | Actual
        On-time delivery | #REF!  | 97%    | #DIV/0!
        Damage rate      | 40     | ≤0.2%  | 0.1%`,
      at: "B2:D2",
      data: { fields: ["weight", "actual"] },
    },
    {
      industry: "bank",
      why: "a broken column is told once",
      rows: `
        指标名称 | 权重 | 目标值 | 实际值
        存款余额 | 20%  | 5亿    | #REF!
        不良率   | 20%  | ≤1%    | #REF!
        新增客户 | 20%  | 300户  | #REF!
        中收     | 20%  | 80万   | #REF!
        投诉率   | 10%  | ≤0.5%  | #REF!
        合规分   | 10%  | 95分   | #REF!`,
      at: "D2:D7",
      data: { count: 6, error: "#REF!" },
    },
  ],

  check({ kpis }) {
    const keys = keysOf(kpis);
    const rows = withErrors(kpis).map(({ item, at, told }) => ({
      kpi: item,
      key: keys[at] ?? "",
      cells: told,
    }));
    return eachOrTogether(
      rows,
      ({ kpi, key, cells }): Issue => ({
        detail: key,
        focus: cells.map(({ cell }) => cell),
        data: { name: titleOf(kpi), ...saysOf(cells) },
      }),
      (all): Issue => {
        const cells = all.flatMap((row) => row.cells);
        return { focus: cells.map(({ cell }) => cell), data: { count: cells.length, ...saysOf(cells) } };
      },
    );
  },
});

interface ErrorCell {
  readonly field: Field;
  readonly cell: ReadCell;
}

const error =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** A value carried down from a merged cell is an error once, where it stands. */
function errorsOf({ record }: Kpi): ErrorCell[] {
  const cells = (Object.entries(record.cells) as [Field, ReadCell][]).filter(
    ([, { row }]) => row === record.row,
  );
  const series = (record.series ?? []).map(({ kind, cell }) => [kind, cell] as const);
  return [...cells, ...series].flatMap(([field, cell]) =>
    typeof cell.value === "string" && error.test(cell.value.trim()) ? [{ field, cell }] : [],
  );
}

const withErrors = sift((kpi: Kpi) => {
  const cells = errorsOf(kpi);
  return cells.length > 0 ? cells : undefined;
});

function saysOf(cells: readonly ErrorCell[]) {
  return {
    fields: [...new Set(cells.map(({ field }) => field))],
    error: String(cells[0]?.cell.value ?? "").trim(),
  };
}
