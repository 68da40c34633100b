import type { CellChange, Context, Issue, Severity, Subjects } from "./rule";
import { severities } from "./rule";
import type { RuleInForce } from "./settings";

/** One issue with the rule that found it, how much it weighs, and what it is about. */
export interface Found {
  readonly inForce: RuleInForce;
  readonly severity: Severity;
  readonly tableId: string;
  /** The KPI, person or part; "" is the whole table. */
  readonly about: string;
  /** The same trouble keeps its id from one check to the next, wherever its rows have moved. */
  readonly id: string;
  readonly issue: Issue;
  readonly subject: Subjects[keyof Subjects];
  readonly context: Context;
}

export function foundAt(
  { inForce, tableId, about, context }: Pick<Found, "inForce" | "tableId" | "about" | "context">,
  issue: Issue,
  subject: Found["subject"],
): Found {
  const { rule } = inForce;
  const severity = weightOf(inForce, issue.severity ?? rule.severity);
  const id = [tableId, rule.code, about, ...(issue.detail === undefined ? [] : [issue.detail])].join("|");
  return { inForce, severity, tableId, about, id, issue, subject, context };
}

/**
 * A level chosen for the workbook goes over what the rule says of single cases, but one that weighs less than the rule
 * usually does still weighs less: what was only a hint is no error because its rule is taken seriously.
 */
function weightOf({ rule, severity: chosen }: RuleInForce, ofCase: Severity): Severity {
  if (chosen === rule.severity) return ofCase;
  const lighter = Math.max(0, severities.indexOf(ofCase) - severities.indexOf(rule.severity));
  return severities[Math.min(severities.length - 1, severities.indexOf(chosen) + lighter)] ?? chosen;
}

/** What mending this would change; undefined where it takes a person. The subject is of the rule's own kind. */
export function changesOf(
  { inForce: { rule }, subject, issue, context }: Found,
  choice?: string,
): readonly CellChange[] | undefined {
  return rule.fix?.(subject as never, issue, { ...context, ...(choice === undefined ? {} : { choice }) });
}
