import type { TimeFamily } from "../time";
import { dateForms } from "./dates";
import { quarterForms } from "./quarters";
import { spanForms } from "./spans";
import { unboundForms } from "./unbound";
import { yearForms } from "./years";

/** Times that bind nothing come first, so that "last year" and "per quarter" are not taken for a period. */
export const englishTimes: readonly TimeFamily[] = [
  {
    needs:
      /\b(?:per|each|every|an?|last|prev|prior|past|same|yoy|y\/y|mom|qoq|like|vs|versus|compared|baseline|relative|year|month|quarter)\b|ly\b|days\b|weekend|-end|[-/]|\d{4}|previous/i,
    forms: unboundForms,
  },
  { needs: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[-/.]\d|\d{8}/i, forms: dateForms },
  { needs: /Q\d|\dQ|H\d|\dH|quarter|half/i, forms: quarterForms },
  {
    needs: /\d{4}|FY|year|quarter|month|week|half|semester|term|season|sprint|EO[YQM]|this|next|fiscal/i,
    forms: yearForms,
  },
  {
    needs:
      /day|week|month|quarter|year|hour|minute|min|second|season|term|holiday|easter|christmas|thanksg|hallow|ramadan|diwali|golden|summer|winter|spring|autumn|fall|next|live|harvest|break|hr/i,
    forms: spanForms,
  },
];
