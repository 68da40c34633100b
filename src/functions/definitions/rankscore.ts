import { fail, isFailure, type Failure } from "../../domain/failure";
import {
  distributionScore,
  percentileScore,
  standingOf,
  type DistributionBand,
} from "../../domain/scoring/ranking";
import { betterParameter, betterWords } from "../arguments/better";
import { zerosAreValues, zerosWords } from "../arguments/zeros";
import { defineFunction } from "../declare";
import type { Matrix } from "../parameters";
import { readCell, tableRows } from "../tables";

function readDistribution(table: Matrix, label: string): DistributionBand[] | Failure {
  const rows = tableRows(table, { label, columns: 2, percentIsShare: true });
  if (isFailure(rows)) return rows;
  const bands: DistributionBand[] = [];
  for (const { key, rest } of rows) {
    const points = readCell(rest[0] ?? null, label);
    if (isFailure(points)) return points;
    bands.push({ share: key ?? 0, points: points ?? 0 });
  }
  return bands;
}

export const rankscore = defineFunction({
  id: "RANKSCORE",
  answers: "cell",
  parameters: {
    value: { kind: "number", whenBlank: "blank", zeroIsBlank: true },
    all: { kind: "numbers", zeroIsBlank: true },
    better: betterParameter,
    distribution: { kind: "cells", optional: true },
    zeros: zerosAreValues,
  },
  words: {
    "zh-CN": {
      summary: "排名法：按在全体中的名次计分，可用百分位或强制分布。",
      result: "得分。默认第一名 100 分、最后一名 0 分，其间均匀；并列取较好的名次。",
      source: "百分位：100 × (人数 − 名次) ÷ (人数 − 1)。强制分布：按名次占比对应分布表的分数。",
      parameters: {
        value: { name: "数值", text: "要排名的数值。" },
        all: { name: "全体", text: "参加排名的全部数值，包括本人。" },
        better: betterWords["zh-CN"],
        distribution: { name: "分布表", text: "两列，从最好的一档起：人数占比与分数，如 20%、120。" },
        zeros: zerosWords["zh-CN"],
      },
    },
    "en-US": {
      summary: "Points by the place among all: a percentile, or a fixed distribution.",
      result:
        "Points. By default 100 for the first, 0 for the last, evenly between; equals share the better place.",
      source:
        "Percentile: 100 × (count − place) ÷ (count − 1). Fixed distribution: the points of the band that the place's share falls in.",
      parameters: {
        value: { name: "value", text: "The value to rank." },
        all: { name: "all", text: "All values that are ranked, this one included." },
        better: betterWords["en-US"],
        distribution: {
          name: "distribution",
          text: "Two columns, best band first: share of people and points, such as 20% and 120.",
        },
        zeros: zerosWords["en-US"],
      },
    },
  },
  run({ value, all, better, distribution }, { language }) {
    const label =
      language === "zh-CN" ? { all: "全体", table: "分布表" } : { all: "all", table: "distribution" };
    const values = all.filter((one) => one !== undefined);
    if (values.length === 0) return fail("empty", { parameter: label.all });
    const standing = standingOf(value, values, better === "lower");
    if (!distribution) return percentileScore(standing);
    const bands = readDistribution(distribution, label.table);
    if (isFailure(bands)) return bands;
    return distributionScore(standing, bands) ?? fail("notTable", { parameter: label.table, columns: 2 });
  },
  examples: [
    { with: { value: 90, all: [[100], [90], [80], [70], [60]] }, gives: 75 },
    { with: { value: 3, all: [[3], [5], [8]], better: "lower" }, gives: 100 },
    {
      with: {
        value: 90,
        all: [[100], [90], [80], [70], [60]],
        distribution: [
          ["20%", 120],
          ["60%", 100],
          ["20%", 60],
        ],
      },
      gives: 100,
    },
    { with: { value: 90, all: [[""], [""]] }, fails: "empty" },
  ],
  moreTests: [
    {
      with: {
        value: 100,
        all: [[100], [90], [80], [70], [60]],
        distribution: [
          ["20%", 120],
          ["60%", 100],
          ["20%", 60],
        ],
      },
      gives: 120,
    },
    {
      with: {
        value: 60,
        all: [[100], [90], [80], [70], [60]],
        distribution: [
          ["20%", 120],
          ["60%", 100],
          ["20%", 60],
        ],
      },
      gives: 60,
    },
    { with: { value: 90, all: [[90], [90], [80]] }, gives: 100 },
    { with: { value: 90, all: [[90]] }, gives: 100 },
    { with: { value: 90, all: [[90], [80]], distribution: [["20%"]] }, fails: "notTable" },
  ],
  seeAlso: ["SCORE", "RATING"],
});
