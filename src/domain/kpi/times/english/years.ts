import { yearText } from "../calendar";
import type { TimeForm } from "../time";
import { by, endOf, form, the, year } from "./parts";

/** Years, and periods seen from today. */
export const yearForms: readonly TimeForm[] = [
  form(
    "deadline",
    `(?:(?:${by}|in\\s+)?${endOf}|\\b(?:year|fiscal year)[- ]end\\s+)(?:FY\\s?'?|fiscal\\s+(?:year\\s+)?|calendar\\s+(?:year\\s+)?)?((?:20)\\d{2}|(?<=FY\\s?)\\d{2})\\b`,
    ([, y]) => `${yearText(y)}-12-31`,
  ),
  form(
    "period",
    `(?:${by}|\\bin\\s+)?(?<![A-Za-z])(?:FY\\s?'?|fiscal\\s+(?:year\\s+)?)((?:20)?\\d{2})(?:[/–-]\\d{2,4})?(?!\\d)`,
    ([, y]) => yearText(y),
  ),
  form(
    "deadline",
    `\\b(?:by|before|until|till)\\s+(?:(?:early|mid|late)[- ])?(?:the\\s+)?(?:(?:summer|winter|spring|autumn|fall)\\s+(?:of\\s+)?)?${year}\\b`,
    ([, y]) => y,
  ),
  form(
    "period",
    `\\b(?:in|for|during|throughout|over|across)\\s+(?:(?:early|mid|late|calendar|all of)[- ])?(?:(?:summer|winter|spring|autumn|fall)\\s+(?:of\\s+)?)?${year}\\b|\\b(?:summer|winter|spring|autumn|fall)\\s+(?:of\\s+)?(?:19|20)\\d{2}\\b`,
    ([, y]) => y,
  ),
  form("period", `(?<![\\d.,$£€-])(20\\d{2})\\s*[-–/]\\s*(?:20)?\\d{2}(?![\\d-])`),
  form(
    "period",
    `(?<![\\d.,$£€-]|[A-Za-z]{2,}[ -])(20[2-4]\\d)(?![\\d.,%]\\d|\\s*(?:%|units|pieces|hours|customers|tickets|orders))(?=\\s|$|:|,|\\))`,
    ([, y]) => y,
  ),
  form(
    "deadline",
    `(?:${by}|in\\s+)?${endOf}${the}(?:(?:current|this|next|coming|fiscal|financial|calendar|school|academic)\\s+)*(?:year|quarter|month|week|half|semester|term|season|sprint|financial year|shift plan)\\b`,
    ([text]) => (/year/i.test(text) ? "--12-31" : undefined),
    (_before, after) => !/^\s+day\b/i.test(after),
  ),
  form(
    "deadline",
    `${by}${the}(?:next\\s+|this\\s+|fiscal\\s+|financial\\s+)?(?:year|quarter|month|week|season|half(?=[- ]year)|term|semester)(?:[- ]end|'s end|'s close)?\\b|\\b(?:EOY|EOQ|EOM|year[- ]end)\\b`,
    ([text]) => (/year|EOY/i.test(text) ? "--12-31" : undefined),
  ),
  form(
    "period",
    "\\b(?:this|next|current|coming|full|whole|entire)\\s+(?:fiscal\\s+|financial\\s+|calendar\\s+|academic\\s+|school\\s+)?(?:year|quarter|month|week|half|semester|term|season|sprint|summer|winter|spring|autumn|fall)\\b",
  ),
];
