// Written by scripts/generate-rules.ts from the files of definitions/. Do not edit.
import type { Rule } from "./rule";
import { weightsSum } from "./definitions/weightsSum";

// prettier-ignore
export const rules: readonly Rule[] = [
  weightsSum,
];
