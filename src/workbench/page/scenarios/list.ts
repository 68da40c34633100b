import type { Scenario } from "./scenario";

declare global {
  interface Window {
    /** Put there by the scenarios' own script, which is built from the tests. */
    workbenchScenarios?: readonly Scenario[];
  }
}

export const scenarioList = (): readonly Scenario[] => window.workbenchScenarios ?? [];
