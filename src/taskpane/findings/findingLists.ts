import type { Finding, Severity } from "../../application/views/findings";

export const groupings = ["severity", "person", "rule", "sheet"] as const;
export type Grouping = (typeof groupings)[number];

export const severities: readonly Severity[] = ["error", "warning", "hint"];

/** Findings with something in common. */
export interface FindingGroup {
  /** The severity, the person, the rule's code or the sheet's name. */
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

const keyOf: Readonly<Record<Grouping, (finding: Finding) => string>> = {
  severity: ({ severity }) => severity,
  person: ({ person }) => person,
  rule: ({ rule }) => rule,
  sheet: ({ place }) => place.sheetName,
};

/** The group with most errors first, then most warnings, then most hints; inside, errors first. */
export function groupFindings(findings: readonly Finding[], grouping: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf[grouping](finding);
    const members = groups.get(key);
    if (members) members.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, findings: worstFirst(members), counts: countSeverities(members) }))
    .sort((one, other) => compareCounts(one.counts, other.counts));
}

function compareCounts(one: FindingGroup["counts"], other: FindingGroup["counts"]): number {
  const differs = severities.find((severity) => one[severity] !== other[severity]);
  return differs ? other[differs] - one[differs] : 0;
}

export function countSeverities(findings: readonly Finding[]): FindingGroup["counts"] {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Findings of one severity stay in the order of the sheet. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (first && findings.every(({ severity }) => severity === first.severity)) return findings;
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Every word that was typed must be in what is said about the finding. */
export function matches(said: string, query: string): boolean {
  const text = said.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether a fix needs no choice, or one of several ways that has a usual one. */
export function hasUsualChoice({ choices }: Finding): boolean {
  return choices.every(({ label }) => label === undefined);
}
