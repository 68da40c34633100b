import type { Scenario } from "../../src/workbench/page/scenarios/scenario";
import { busyServer } from "./busyServer.scenario";
import { coauthorInsertsRow } from "./coauthorInsertsRow.scenario";
import { protectedSheet } from "./protectedSheet.scenario";
import { scorecardIsLive } from "./scorecardIsLive.scenario";
import { weightsOverOneHundred } from "./weightsOverOneHundred.scenario";

/** The stories of this folder, in the order of the workbench's menu. */
export const scenarios: readonly Scenario[] = [
  weightsOverOneHundred,
  scorecardIsLive,
  coauthorInsertsRow,
  protectedSheet,
  busyServer,
];

// This file is also a script of the workbench's page, which finds them here.
if (typeof window !== "undefined") window.workbenchScenarios = scenarios;
