import type { TimeForm } from "../time";
import { count, duration, form } from "./parts";

/** Spans of time, weekdays, and days and seasons that everybody knows. */
export const spanForms: readonly TimeForm[] = [
  form(
    "deadline",
    `\\b(?:within|over|in|during|for|after)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+|following\\s+|first\\s+|upcoming\\s+)${count}?\\s*(weeks?|months?|quarters?|years?|days)\\b(?!-)`,
    ([, amount, unit]) => duration(amount ?? "1", unit),
  ),
  form(
    "deadline",
    `\\b(?:within|over|in|inside)\\s+${count}\\s+(weeks?|months?|quarters?|years?)\\b(?! of (?!launch|go-live|signing))`,
    ([, amount, unit]) => duration(amount, unit),
    // Employment within 6 months 90%: the window is the metric's own.
    (before, after) =>
      !/^\s*(?:[≥≤><=:]\s*)?\d/.test(after) &&
      !/(?:\b(?:to|is|at|of|time|cycle|turnaround|duration|lead[- ]time|response|kept|held|paid|answered|resolved|closed|filled|delivered|completed|processed)|[≤<:])\s+$/i.test(
        before,
      ),
  ),
  form(
    "measure",
    `\\b(?:within|under|in|inside|over|after|for|older than|less than)\\s+(?:the\\s+first\\s+)?${count}[ -](?:business |working |calendar )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\b`,
    undefined,
    (before) => !/\bto\s+$/i.test(before),
  ),
  form(
    "deadline",
    `\\b(?:by|before|until|on|no later than|due)\\s+(?:next\\s+|this\\s+|the\\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b`,
  ),
  form(
    "deadline",
    "\\b(?:by|before|until|till|ahead of|over|in time for|for|at)?\\s*(?:the\\s+)?(?:easter|christmas|thanksgiving|new year(?:'s)?(?: eve| day)?|black friday|cyber monday|halloween|golden week|chinese new year|lunar new year|ramadan|diwali|labou?r day|memorial day|independence day)\\b",
  ),
  form(
    "period",
    "\\b(?:this|next|the|in|during|for|throughout)?\\s*(?:the\\s+)?(?:spring|summer|autumn|winter|fall|holiday|peak|rainy|dry|growing|heating|flu|tourist|ski)\\s+(?:term|season|semester|holidays?|months|break|quarter)\\b",
  ),
  form(
    "deadline",
    "\\b(?:by|before|until|till)\\s+(?:the\\s+)?(?:summer|winter|spring|autumn|fall|start of term|holiday season|next (?:audit|review|session|meeting|inspection|board meeting|release)|go-live|harvest|peak season)\\b",
  ),
];
