// Written by scripts/generate-functions.ts from the files of definitions/. Do not edit.
import type { KpiFunction } from "./declare";
import { attainment } from "./definitions/attainment";
import { score } from "./definitions/score";
import { weightcheck } from "./definitions/weightcheck";

// prettier-ignore
export const catalogue: readonly KpiFunction[] = [
  attainment,
  score,
  weightcheck,
];
