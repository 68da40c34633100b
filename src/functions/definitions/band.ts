import { isFailure, type Failure } from "../../domain/failure";
import { bandsFromLimits, findBand, type Band } from "../../domain/scoring/bands";
import { betterParameter, betterWords } from "../arguments/better";
import { zerosAreValues, zerosWords } from "../arguments/zeros";
import { defineFunction } from "../declare";
import type { Cell, Matrix } from "../parameters";
import { readCell, tableRows } from "../tables";

function readBands(table: Matrix, label: string, lowerIsBetter: boolean): Band<Cell>[] | Failure {
  const rows = tableRows(table, { label, columns: 2 });
  if (isFailure(rows)) return rows;
  if ((table[0]?.length ?? 0) < 3)
    return bandsFromLimits(
      rows.map(({ key, rest }) => ({ limit: key, result: rest[0] ?? null })),
      lowerIsBetter,
    );
  const bands: Band<Cell>[] = [];
  for (const { key, rest } of rows) {
    const high = readCell(rest[0] ?? null, label);
    if (isFailure(high)) return high;
    bands.push({ low: key, high, result: rest[1] ?? null });
  }
  return bands;
}

export const band = defineFunction({
  id: "BAND",
  answers: "cell",
  parameters: {
    value: { kind: "number", whenBlank: "blank", zeroIsBlank: true },
    table: { kind: "cells" },
    better: betterParameter,
    zeros: zerosAreValues,
  },
  words: {
    "zh-CN": {
      summary: "层差法：按分档表查得分或等级，边界值归入更优的一档。",
      result: "所在档的得分或文字。",
      source: "半开区间：越高越好 [下限, 上限)，越低越好 (下限, 上限]。",
      parameters: {
        value: { name: "数值", text: "要查的数值，如完成率或天数；单位与分档表一致。" },
        table: {
          name: "分档表",
          text: "两列：界限与得分（越高越好时为该档下限，越低越好时为上限）；或三列：下限、上限、得分，空格表示不限。",
        },
        better: betterWords["zh-CN"],
        zeros: zerosWords["zh-CN"],
      },
    },
    "en-US": {
      summary: "Points or a grade from a table of bands; a value on a limit has the better band.",
      result: "The points or words of the band that holds the value.",
      source: "Half-open bands: [low, high) when higher is better, (low, high] when lower is better.",
      parameters: {
        value: { name: "value", text: "The value to look up, in the unit of the table." },
        table: {
          name: "table",
          text: "Two columns, limit and points (the least value of a band when higher is better, else its greatest); or three: low, high, points, blank for no limit.",
        },
        better: betterWords["en-US"],
        zeros: zerosWords["en-US"],
      },
    },
  },
  run({ value, table, better }, { language }) {
    const bands = readBands(table, language === "zh-CN" ? "分档表" : "table", better === "lower");
    if (isFailure(bands)) return bands;
    const found = findBand(value, bands, better === "lower");
    return isFailure(found) ? found : found.result;
  },
  examples: [
    {
      with: {
        value: 92,
        table: [
          [0, 0],
          [60, 60],
          [90, 100],
          [100, 120],
        ],
      },
      gives: 100,
    },
    {
      with: {
        value: 90,
        table: [
          ["", 60, "D"],
          [60, 90, "C"],
          [90, "", "A"],
        ],
      },
      gives: "A",
    },
    {
      with: {
        value: 5,
        table: [
          [3, 100],
          [5, 80],
          ["", 0],
        ],
        better: "lower",
      },
      gives: 80,
    },
    {
      with: {
        value: 50,
        table: [
          [60, 60],
          [90, 100],
        ],
      },
      fails: "bandMissing",
    },
  ],
  moreTests: [
    {
      with: {
        value: 60,
        table: [
          ["下限", "得分"],
          [60, 60],
          [90, 100],
        ],
      },
      gives: 60,
    },
    {
      with: {
        value: 89.999,
        table: [
          [60, 60],
          [90, 100],
        ],
      },
      gives: 60,
    },
    {
      with: {
        value: 5.001,
        table: [
          [3, 100],
          [5, 80],
          ["", 0],
        ],
        better: "lower",
      },
      gives: 0,
    },
    {
      with: {
        value: 2,
        table: [
          [3, 100],
          [5, 80],
        ],
        better: "lower",
      },
      gives: 100,
    },
    {
      with: {
        value: 95,
        table: [
          [60, 100, 60],
          [90, 120, 100],
        ],
      },
      fails: "tableOverlaps",
    },
    { with: { value: 95, table: [[60]] }, fails: "notTable" },
    {
      with: {
        value: "",
        table: [
          [0, 0],
          [60, 60],
        ],
      },
      gives: "",
    },
    {
      with: {
        value: 0,
        table: [
          [0, 10],
          [60, 60],
        ],
      },
      gives: 10,
    },
  ],
  seeAlso: ["SCORE", "GRADE", "STEP"],
});
