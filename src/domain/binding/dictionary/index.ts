import type { Field } from "../fields";
import type { Role } from "../roles";
import type { RoleWords } from "./fieldWords";
import * as other from "./otherRoleWords";
import { planWords } from "./planWords";

/** One dictionary for each role: 项目 is a KPI on one sheet, a setting on another. */
export const dictionary: Readonly<Record<Role, RoleWords>> = {
  plan: planWords,
  actuals: other.actualsWords,
  objectives: other.objectivesWords,
  ratings: other.ratingsWords,
  changes: other.changesWords,
  appeals: other.appealsWords,
  incentives: other.incentivesWords,
  cases: other.casesWords,
  settings: other.settingsWords,
};

/** The fields a table of this role can have. */
export function fieldsOf(role: Role): readonly Field[] {
  return Object.keys(dictionary[role]) as Field[];
}
