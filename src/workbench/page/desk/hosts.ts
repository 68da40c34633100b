import {
  LTSC_2021,
  LTSC_2024,
  WEB_WITH_NOTES,
  WITHOUT_SHARED_RUNTIME,
  type RequirementSets,
} from "../../session/requirements";

/** The Excels the page can stand in for, under the names they have in its address (`?host=1.14`). */
export const hostChoices = ["web", "1.15", "1.14", "unshared"] as const;

export type HostChoice = (typeof hostChoices)[number];

const SETS: Readonly<Record<HostChoice, RequirementSets>> = {
  web: WEB_WITH_NOTES,
  "1.15": LTSC_2024,
  "1.14": LTSC_2021,
  unshared: WITHOUT_SHARED_RUNTIME,
};

export const requirementSetsOf = (choice: HostChoice): RequirementSets => SETS[choice];

/** The first of these names that is one; Excel on the web when none is. */
export const chooseHost = (names: readonly (string | null | undefined)[]): HostChoice =>
  names.find(isHostChoice) ?? "web";

const isHostChoice = (name: string | null | undefined): name is HostChoice =>
  hostChoices.some((choice) => choice === name);

/** Puts the choice into the page's address, so that loading it again or passing it on keeps it. */
export function showInAddress(choice: HostChoice): void {
  const address = new URL(window.location.href);
  address.searchParams.set("host", choice);
  window.history.replaceState(window.history.state, "", address);
}
