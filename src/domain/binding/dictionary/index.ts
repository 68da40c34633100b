import type { Field } from "../fields";
import type { Role } from "../roles";
import type { RoleWords } from "./fieldWords";
import { actualsWords } from "./actualsWords";
import { objectivesWords } from "./objectivesWords";
import { ratingsWords } from "./ratingsWords";
import { changesWords } from "./changesWords";
import { appealsWords } from "./appealsWords";
import { incentivesWords } from "./incentivesWords";
import { casesWords } from "./casesWords";
import { settingsWords } from "./settingsWords";
import { planWords } from "./planWords";

/** One dictionary for each role: 项目 is a KPI on one sheet, a setting on an */
export const dictionary: Readonly<Record<Role, RoleWords>> = {
  plan: planWords,
  actuals: actualsWords,
  objectives: objectivesWords,
  ratings: ratingsWords,
  changes: changesWords,
  appeals: appealsWords,
  incentives: incentivesWords,
  cases: casesWords,
  settings: settingsWords,
};

/** The fields a table of this role can have. */
export function fieldsOf(role: Role): readonly Field[] {
  return Object.keys(dictionary[role]) as Field[];
}
