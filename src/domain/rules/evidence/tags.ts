import type { Kpi } from "../../binding/records/readRecord";

/** What a KPI is tagged as in its columns; a tag is never guessed from a name. */
const forward = /前瞻|先行|领先|\b(?:leading|forward[- ]looking|lead indicator)\b/i;
const result = /结果|产出|滞后|\b(?:results?|outcomes?|lagging|output)\b/i;
const process = /过程|行为|前瞻|先行|领先|\b(?:process|behaviou?r|activity|leading|input)\b/i;
const quality = /质量|\bquality\b/i;
const short = /短期|\bshort[- ]?term\b/i;
const long = /长期|战略|\b(?:long[- ]?term|strategic)\b/i;
const financial = /^财务|\bfinancials?\b/i;
const otherPerspective =
  /^(?:客户|顾客|市场|内部|流程|运营|学习|成长)|\b(?:customers?|internal|process(?:es)?|learning|growth)\b/i;

export function isForwardLooking({ kind }: Kpi): boolean {
  return kind !== undefined && forward.test(kind);
}

/** Quality is a result of work and a part of it: it counts for either. */
export function resultOrProcess({ kind }: Kpi): readonly ("result" | "process")[] | undefined {
  if (kind === undefined) return undefined;
  if (quality.test(kind)) return ["result", "process"];
  const sides = [
    ...(result.test(kind) ? (["result"] as const) : []),
    ...(process.test(kind) ? (["process"] as const) : []),
  ];
  return sides.length > 0 ? sides : undefined;
}

export function termOf({ kind, dimension, period }: Kpi): "short" | "long" | undefined {
  for (const text of [kind, dimension, period]) {
    if (text === undefined) continue;
    if (long.test(text)) return "long";
    if (short.test(text)) return "short";
  }
  return undefined;
}

export function perspectiveOf({ perspective, dimension }: Kpi): "financial" | "other" | undefined {
  for (const text of [perspective, dimension]) {
    if (text === undefined) continue;
    if (financial.test(text)) return "financial";
    if (otherPerspective.test(text)) return "other";
  }
  return undefined;
}

const quantitative = /^(?:定量|量化|是|quantitative|quant)/i;
const qualitative = /^(?:定性|非量化|否|qualitative|qual)/i;

export function natureOf({ nature }: Kpi): "quantitative" | "qualitative" | undefined {
  if (nature === undefined) return undefined;
  if (qualitative.test(nature)) return "qualitative";
  return quantitative.test(nature) ? "quantitative" : undefined;
}
