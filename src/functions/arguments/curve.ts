import { fail, isFailure, type Failure } from "../../domain/failure";
import { STANDARD_CURVE, type CurvePoint } from "../../domain/incentives/curve";
import type { ChoiceWords } from "../declare";
import type { ByLanguage } from "../language";
import type { Matrix } from "../parameters";
import { readRange } from "../reading";

export const curveModes = ["linear", "step"] as const;

export const curveParameters = {
  attainment: { kind: "ratio", whenBlank: "blank", zeroIsBlank: true },
  curve: { kind: "cells", optional: true },
  mode: { kind: "choice", choices: curveModes, default: "linear" },
} as const;

interface CurveWords {
  readonly attainment: { readonly name: string; readonly text: string };
  readonly curve: { readonly name: string; readonly text: string };
  readonly mode: {
    readonly name: string;
    readonly text: string;
    readonly choices: Record<(typeof curveModes)[number], ChoiceWords>;
  };
}

export const curveWords: ByLanguage<CurveWords> = {
  "zh-CN": {
    attainment: { name: "完成率", text: "1 或 100% 为达到目标，可以是整列。空单元格的结果为空。" },
    curve: { name: "曲线", text: "两列的表：完成率与系数。默认 100%→1.0，120%→1.5。" },
    mode: {
      name: "方式",
      text: "两点之间如何取值。默认线性。",
      choices: {
        linear: ["线性", "两点之间按直线取值"],
        step: ["分档", "取已达到的最高一档，未达到第一档为 0"],
      },
    },
  },
  "en-US": {
    attainment: {
      name: "attainment",
      text: "1 or 100% on target, or a whole column. A blank cell gives a blank.",
    },
    curve: {
      name: "curve",
      text: "A table of two columns, attainment and coefficient; 100% → 1.0 and 120% → 1.5 unless given.",
    },
    mode: {
      name: "mode",
      text: "What lies between two points; a straight line unless given.",
      choices: {
        linear: ["linear", "A straight line between two points"],
        step: ["step", "The highest step reached; 0 below the first"],
      },
    },
  },
};

/** The curve of a two-column table; rows of words, such as its header, are passed over. */
export function readCurve(
  table: Matrix | undefined,
  language: "zh-CN" | "en-US",
): readonly CurvePoint[] | Failure {
  if (!table) return STANDARD_CURVE;
  const label = curveWords[language].curve.name;
  const points: CurvePoint[] = [];
  for (const [index, row] of table.entries()) {
    const values = readRange({ kind: "ratios" }, [row.slice(0, 2)], { label, zeroIsBlank: false });
    if (isFailure(values) && index === 0) continue;
    if (isFailure(values)) return values;
    const [attainment, coefficient] = values as (number | undefined)[];
    if (attainment === undefined && coefficient === undefined) continue;
    if (attainment === undefined || coefficient === undefined)
      return fail("notTable", { parameter: label, columns: 2 });
    points.push({ attainment, coefficient });
  }
  return points.length > 0 ? points : fail("notTable", { parameter: label, columns: 2 });
}
