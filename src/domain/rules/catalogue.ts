// Written by scripts/generate-rules.ts from the files of definitions/. Do not edit.
import type { Rule } from "./rule";
import { smartAchievable } from "./definitions/smartAchievable";
import { smartDegreeWords } from "./definitions/smartDegreeWords";
import { smartMeasurable } from "./definitions/smartMeasurable";
import { smartOpenEnds } from "./definitions/smartOpenEnds";
import { smartSpecific } from "./definitions/smartSpecific";
import { weightsSum } from "./definitions/weightsSum";

// prettier-ignore
export const rules: readonly Rule[] = [
  smartAchievable,
  smartDegreeWords,
  smartMeasurable,
  smartOpenEnds,
  smartSpecific,
  weightsSum,
];
