import { fail, isFailure } from "../../domain/failure";
import { defineFunction } from "../declare";
import { readCell, tableRows } from "../tables";

/** Five anchors, 20 points apart. */
const LEVELS = 5;
const POINTS_PER_LEVEL = 20;

export const rating = defineFunction({
  id: "RATING",
  answers: "cell",
  parameters: {
    level: { kind: "number", whenBlank: "blank", zeroIsBlank: true },
    anchors: { kind: "cells", optional: true },
  },
  words: {
    "zh-CN": {
      summary: "行为锚定：把 1 到 5 级的评级换算为分数。",
      result: "得分；默认 1 级 20 分，每级加 20 分，5 级 100 分。",
      source: "行为锚定等级法；级别与分数可用自己的锚定表，两级之间（如 3.5）按直线取值。",
      parameters: {
        level: { name: "评级", text: "1 到 5 级，可以是平均评级如 3.5。" },
        anchors: { name: "锚定表", text: "两列：级别与分数。" },
      },
    },
    "en-US": {
      summary: "Turns a rating from 1 to 5 into points by its behavioural anchors.",
      result: "Points; 20 for level 1 and 20 more for each level unless a table says otherwise.",
      source:
        "Behaviourally anchored rating scale. Levels between two anchors, such as 3.5, lie on the line between them.",
      parameters: {
        level: { name: "level", text: "1 to 5, or a mean such as 3.5." },
        anchors: { name: "anchors", text: "Two columns: level and points." },
      },
    },
  },
  run({ level, anchors }, { language }) {
    const chinese = language === "zh-CN";
    if (!anchors) {
      if (level < 1 || level > LEVELS)
        return fail("outOfRange", {
          parameter: chinese ? "评级" : "level",
          value: level,
          low: 1,
          high: LEVELS,
        });
      return level * POINTS_PER_LEVEL;
    }
    const label = chinese ? "锚定表" : "anchors";
    const rows = tableRows(anchors, { label, columns: 2 });
    if (isFailure(rows)) return rows;
    const points: { level: number; points: number }[] = [];
    for (const { key, rest } of rows) {
      const value = readCell(rest[0] ?? null, label);
      if (isFailure(value)) return value;
      if (key !== undefined && value !== undefined) points.push({ level: key, points: value });
    }
    return between(level, points) ?? fail("bandMissing", { value: level });
  },
  examples: [
    { with: { level: 4 }, gives: 80 },
    { with: { level: 3.5 }, gives: 70 },
    {
      with: {
        level: 4,
        anchors: [
          [1, 0],
          [2, 60],
          [3, 80],
          [4, 100],
          [5, 120],
        ],
      },
      gives: 100,
    },
    { with: { level: 6 }, fails: "outOfRange" },
  ],
  moreTests: [
    {
      with: {
        level: 2.5,
        anchors: [
          [3, 80],
          [1, 0],
          [2, 60],
        ],
      },
      gives: 70,
    },
    {
      with: {
        level: 4,
        anchors: [
          [1, 0],
          [2, 60],
        ],
      },
      fails: "bandMissing",
    },
    { with: { level: "" }, gives: "" },
  ],
  seeAlso: ["SCORE", "RANKSCORE"],
});

function between(level: number, anchors: readonly { level: number; points: number }[]): number | undefined {
  const sorted = [...anchors].sort((a, b) => a.level - b.level);
  const upper = sorted.find((anchor) => anchor.level >= level);
  const lower = sorted.findLast((anchor) => anchor.level <= level);
  if (!upper || !lower) return undefined;
  if (upper.level === lower.level) return upper.points;
  const share = (level - lower.level) / (upper.level - lower.level);
  return lower.points + share * (upper.points - lower.points);
}
