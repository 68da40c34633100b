// Written by scripts/generate-rules.ts from the files of definitions/. Do not edit.
import type { Rule } from "./rule";
import { balanceFinance } from "./definitions/balanceFinance";
import { balanceGamed } from "./definitions/balanceGamed";
import { balanceNegativeList } from "./definitions/balanceNegativeList";
import { balanceResultProcess } from "./definitions/balanceResultProcess";
import { balanceShortLong } from "./definitions/balanceShortLong";
import { cascadeAlignmentCoverage } from "./definitions/cascadeAlignmentCoverage";
import { cascadeBrokenParent } from "./definitions/cascadeBrokenParent";
import { cascadeCycle } from "./definitions/cascadeCycle";
import { cascadeLevelSkipped } from "./definitions/cascadeLevelSkipped";
import { cascadeOrphan } from "./definitions/cascadeOrphan";
import { cascadeRollupSum } from "./definitions/cascadeRollupSum";
import { cascadeUncovered } from "./definitions/cascadeUncovered";
import { countsCoreCount } from "./definitions/countsCoreCount";
import { countsReferenceWeight } from "./definitions/countsReferenceWeight";
import { countsTooManyKpis } from "./definitions/countsTooManyKpis";
import { dataActualImplausible } from "./definitions/dataActualImplausible";
import { dataActualWithoutTarget } from "./definitions/dataActualWithoutTarget";
import { dataErrorCell } from "./definitions/dataErrorCell";
import { dataFutureDate } from "./definitions/dataFutureDate";
import { dataStale } from "./definitions/dataStale";
import { dataTextForNumber } from "./definitions/dataTextForNumber";
import { definitionBlankCell } from "./definitions/definitionBlankCell";
import { definitionDirectionContradicts } from "./definitions/definitionDirectionContradicts";
import { definitionDuplicateName } from "./definitions/definitionDuplicateName";
import { definitionIdMissing } from "./definitions/definitionIdMissing";
import { definitionIdRepeated } from "./definitions/definitionIdRepeated";
import { definitionMissingColumns } from "./definitions/definitionMissingColumns";
import { definitionMissingDirection } from "./definitions/definitionMissingDirection";
import { definitionUnitDisagrees } from "./definitions/definitionUnitDisagrees";
import { fiveChecksAttainable } from "./definitions/fiveChecksAttainable";
import { fiveChecksBaseline } from "./definitions/fiveChecksBaseline";
import { fiveChecksCost } from "./definitions/fiveChecksCost";
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
import { weightsCoreFit } from "./definitions/weightsCoreFit";
import { weightsCoreLeast } from "./definitions/weightsCoreLeast";
import { weightsForwardLooking } from "./definitions/weightsForwardLooking";
import { weightsMixedUnits } from "./definitions/weightsMixedUnits";
import { weightsNegative } from "./definitions/weightsNegative";
import { weightsNonCoreMost } from "./definitions/weightsNonCoreMost";
import { weightsOver100 } from "./definitions/weightsOver100";
import { weightsQuantitativeShare } from "./definitions/weightsQuantitativeShare";
import { weightsSeveralInOne } from "./definitions/weightsSeveralInOne";
import { weightsSum } from "./definitions/weightsSum";
import { weightsUnread } from "./definitions/weightsUnread";
import { weightsZeroOnScored } from "./definitions/weightsZeroOnScored";

// prettier-ignore
export const rules: readonly Rule[] = [
  balanceFinance,
  balanceGamed,
  balanceNegativeList,
  balanceResultProcess,
  balanceShortLong,
  cascadeAlignmentCoverage,
  cascadeBrokenParent,
  cascadeCycle,
  cascadeLevelSkipped,
  cascadeOrphan,
  cascadeRollupSum,
  cascadeUncovered,
  countsCoreCount,
  countsReferenceWeight,
  countsTooManyKpis,
  dataActualImplausible,
  dataActualWithoutTarget,
  dataErrorCell,
  dataFutureDate,
  dataStale,
  dataTextForNumber,
  definitionBlankCell,
  definitionDirectionContradicts,
  definitionDuplicateName,
  definitionIdMissing,
  definitionIdRepeated,
  definitionMissingColumns,
  definitionMissingDirection,
  definitionUnitDisagrees,
  fiveChecksAttainable,
  fiveChecksBaseline,
  fiveChecksCost,
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
  weightsCoreFit,
  weightsCoreLeast,
  weightsForwardLooking,
  weightsMixedUnits,
  weightsNegative,
  weightsNonCoreMost,
  weightsOver100,
  weightsQuantitativeShare,
  weightsSeveralInOne,
  weightsSum,
  weightsUnread,
  weightsZeroOnScored,
];
