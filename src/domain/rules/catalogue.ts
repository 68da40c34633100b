// Written by scripts/generate-rules.ts from the files of definitions/. Do not edit.
import type { Rule } from "./rule";
import { cascadeAlignmentCoverage } from "./definitions/cascadeAlignmentCoverage";
import { cascadeBrokenParent } from "./definitions/cascadeBrokenParent";
import { cascadeCycle } from "./definitions/cascadeCycle";
import { cascadeLevelSkipped } from "./definitions/cascadeLevelSkipped";
import { cascadeOrphan } from "./definitions/cascadeOrphan";
import { cascadeRollupSum } from "./definitions/cascadeRollupSum";
import { cascadeUncovered } from "./definitions/cascadeUncovered";
import { dataActualImplausible } from "./definitions/dataActualImplausible";
import { dataActualWithoutTarget } from "./definitions/dataActualWithoutTarget";
import { dataErrorCell } from "./definitions/dataErrorCell";
import { dataFutureDate } from "./definitions/dataFutureDate";
import { dataStale } from "./definitions/dataStale";
import { dataTextForNumber } from "./definitions/dataTextForNumber";
import { fiveChecksAttainable } from "./definitions/fiveChecksAttainable";
import { fiveChecksBaseline } from "./definitions/fiveChecksBaseline";
import { fiveChecksFlatHistory } from "./definitions/fiveChecksFlatHistory";
import { fiveChecksGradient } from "./definitions/fiveChecksGradient";
import { fiveChecksTimely } from "./definitions/fiveChecksTimely";
import { smartAchievable } from "./definitions/smartAchievable";
import { smartDegreeWords } from "./definitions/smartDegreeWords";
import { smartMeasurable } from "./definitions/smartMeasurable";
import { smartOpenEnds } from "./definitions/smartOpenEnds";
import { smartRelevant } from "./definitions/smartRelevant";
import { smartSpecific } from "./definitions/smartSpecific";
import { smartTargetColumn } from "./definitions/smartTargetColumn";
import { smartTimeBound } from "./definitions/smartTimeBound";
import { smartUnit } from "./definitions/smartUnit";
import { weightsAsText } from "./definitions/weightsAsText";
import { weightsMixedUnits } from "./definitions/weightsMixedUnits";
import { weightsNegative } from "./definitions/weightsNegative";
import { weightsOver100 } from "./definitions/weightsOver100";
import { weightsSeveralInOne } from "./definitions/weightsSeveralInOne";
import { weightsSum } from "./definitions/weightsSum";
import { weightsUnread } from "./definitions/weightsUnread";
import { weightsZeroOnScored } from "./definitions/weightsZeroOnScored";

// prettier-ignore
export const rules: readonly Rule[] = [
  cascadeAlignmentCoverage,
  cascadeBrokenParent,
  cascadeCycle,
  cascadeLevelSkipped,
  cascadeOrphan,
  cascadeRollupSum,
  cascadeUncovered,
  dataActualImplausible,
  dataActualWithoutTarget,
  dataErrorCell,
  dataFutureDate,
  dataStale,
  dataTextForNumber,
  fiveChecksAttainable,
  fiveChecksBaseline,
  fiveChecksFlatHistory,
  fiveChecksGradient,
  fiveChecksTimely,
  smartAchievable,
  smartDegreeWords,
  smartMeasurable,
  smartOpenEnds,
  smartRelevant,
  smartSpecific,
  smartTargetColumn,
  smartTimeBound,
  smartUnit,
  weightsAsText,
  weightsMixedUnits,
  weightsNegative,
  weightsOver100,
  weightsSeveralInOne,
  weightsSum,
  weightsUnread,
  weightsZeroOnScored,
];
