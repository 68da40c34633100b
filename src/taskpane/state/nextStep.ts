import type { ApplicationState, Notice } from "../../application/application";
import type { BoundTable, KpiTable } from "../../application/views/tables";
import type { Finding } from "../../application/views/findings";

/** The one thing worth doing now. */
export type NextStep =
  | { readonly kind: "opening" }
  | { readonly kind: "reopen"; readonly problem: Notice }
  | { readonly kind: "find" }
  | { readonly kind: "findAgain" }
  | { readonly kind: "confirm"; readonly candidates: readonly KpiTable[] }
  | { readonly kind: "rebind"; readonly lost: BoundTable }
  | { readonly kind: "check"; readonly tableCount: number }
  | { readonly kind: "solve"; readonly findings: readonly Finding[]; readonly first: Finding }
  | { readonly kind: "makeScorecards"; readonly tableIds: readonly string[] }
  | { readonly kind: "done" };

/** Binding comes before checking, checking before scorecards; a table that got lost comes before both. */
export function nextStep(state: ApplicationState): NextStep {
  const { ready, candidates, tables } = state;
  if (!ready) return openingStep(state);
  if (candidates && candidates.length > 0) return { kind: "confirm", candidates };
  if (tables.length === 0) return { kind: candidates ? "findAgain" : "find" };
  const lost = tables.find((table) => table.state === "lost");
  if (lost) return { kind: "rebind", lost };
  return nextStepWithTables(state);
}

function openingStep({ busy, notice }: ApplicationState): NextStep {
  return !busy && notice?.kind === "problem" ? { kind: "reopen", problem: notice } : { kind: "opening" };
}

/** Whether the next step tells the same as the notice. */
export function isSaidByNextStep(notice: Notice, { ready, tables }: ApplicationState): boolean {
  return !ready || (notice.code === "noTableFound" && tables.length === 0);
}

function nextStepWithTables(state: ApplicationState): NextStep {
  const { tables, findings } = state;
  if (!findings) return { kind: "check", tableCount: tables.length };
  const first = worstOf(findings);
  if (first) return { kind: "solve", findings, first };
  const tableIds = withoutScorecard(state);
  return tableIds.length > 0 ? { kind: "makeScorecards", tableIds } : { kind: "done" };
}

/** Plans that have none yet; what is measured, rated or agreed on beside them has no scorecard of its own. */
export function withoutScorecard({ tables, scorecards }: ApplicationState): readonly string[] {
  const plans = tables.filter(({ role, state }) => role === "plan" && state === "bound");
  return plans.filter(({ id }) => !scorecards[id]).map(({ id }) => id);
}

/** The first error, else the first warning, else the first hint, in the order of the sheet. */
export function worstOf(findings: readonly Finding[]): Finding | undefined {
  const first = (severity: Finding["severity"]) => findings.find((finding) => finding.severity === severity);
  return first("error") ?? first("warning") ?? findings[0];
}
