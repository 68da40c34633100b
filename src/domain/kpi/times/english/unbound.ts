import type { TimeForm } from "../time";
import { count, form, year } from "./parts";

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";

/** How often, compared with when, and times in names. None of them binds a goal. */
export const unboundForms: readonly TimeForm[] = [
  form(
    "frequency",
    `\\b(?:per|each|every|an?)\\s+(?:other\\s+|single\\s+|working\\s+|calendar\\s+)?(?:day|night|morning|evening|afternoon|lunch|dinner|breakfast|week(?:day|end)?|fortnight|month|quarter|semester|term|season|year|shift|hour|sprint|annum|${weekday})\\b(?!-)`,
  ),
  form("frequency", `\\bevery\\s+${count}\\s+(?:hours?|days?|weeks?|months?|quarters?|years?)\\b`),
  form(
    "frequency",
    "\\b(?:daily|nightly|weekly|biweekly|fortnightly|monthly|bimonthly|quarterly|annually|yearly|half-yearly|semi-annual(?:ly)?|hourly)\\b",
  ),
  form(
    "frequency",
    `\\bon\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b|\\bweekends?\\b|\\bweekdays\\b|/\\s?(?:day|week|month|quarter|year|yr|wk|mo)\\b`,
  ),
  form(
    "baseline",
    "\\b(?:year[- ](?:on|over)[- ]year|yoy|y/y|month[- ](?:on|over)[- ]month|mom|quarter[- ](?:on|over)[- ]quarter|qoq|like[- ]for[- ]like)\\b",
  ),
  form(
    "baseline",
    `(?<=\\b(?:compared (?:with|to)|versus|vs\\.?|than|over|above|below|against|from|on|of|relative to)\\s+)(?:the\\s+)?(?:same (?:period|quarter|month|time)(?: (?:of )?(?:last|the previous|the prior) (?:year|quarter|month))?|(?:last|previous|prior|past) (?:fiscal )?(?:year|quarter|month|period|season)(?:'s)?(?: (?:level|average|baseline|figure|result)s?)?|${year} (?:level|baseline|average|figure|result|actual)s?)`,
  ),
  form(
    "baseline",
    `\\b(?:vs\\.?|versus|compared (?:with|to)|baseline(?: of)?|relative to)\\s+(?:FY\\s?)?(?:\\d{4}|\\d{2}\\b)|\\blast (?:fiscal )?(?:year|quarter|month)(?:'s)?\\b|\\b${year} (?:baseline|actuals?)\\b`,
  ),
  form(
    "name",
    `\\b(?:opened|founded|built|established|started|launched|since|est\\.?|incorporated|installed|commissioned|hired|class of|cohort of|signed|dating from)(?:\\s+(?:in|on))?\\s+(?:in\\s+)?${year}\\b|\\b${year}\\s+(?:cohort|intake|edition|vintage|model|class|graduates?|hires|act|standard|revision)\\b|\\bISO\\s?[/ A-Z]*\\d+:\\s?${year}`,
  ),
  form("name", `\\b(?:year|month|quarter|week)-end\\s+(?!target|at the latest|deadline|,)[a-z]\\w+`),
  form("name", "\\b\\d+[- ](?:day|hour|minute|week|month|year)\\b(?=[ -][a-z])|\\b24/7\\b|\\b24x7\\b"),
];
