import type { Area } from "../../domain/binding/area";
import type { Rule, Severity } from "../../domain/rules/rule";
import type { RuleLanguage, Say } from "../../domain/rules/words";
import { textCell, type PlannedCell, type SheetPlan } from "../../domain/scorecard/sheet/sheetPlan";
import type { DismissedFinding, Finding } from "../views/findings";

export interface FindingsSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: Readonly<Record<FindingColumn, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly dismissed: string;
  readonly footer: string;
}

export type FindingColumn = "severity" | "place" | "person" | "what" | "advice" | "rule" | "state";

/** In the order they stand, with their widths in points. */
const columns: readonly (readonly [FindingColumn, number])[] = [
  ["severity", 56],
  ["place", 130],
  ["person", 80],
  ["what", 260],
  ["advice", 240],
  ["rule", 150],
  ["state", 130],
];

const HEAD = 2;

interface Question {
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly rules: readonly Rule[];
  readonly words: {
    readonly language: RuleLanguage;
    readonly say: Say;
    readonly findingsSheet: FindingsSheetWords;
  };
}

/** All findings as a sheet that can be sorted, printed and handed on. Everything in it is text. */
export function planFindingsSheet(question: Question): SheetPlan {
  const { findings, dismissed, words } = question;
  const rows = [
    ...findings.map((finding) => lineOf(question, finding, "")),
    ...dismissed.map(({ finding, reason, day }) =>
      lineOf(question, finding, [words.findingsSheet.dismissed, words.say.day(day), reason].join(" · ")),
    ),
  ];
  const area = { top: 0, left: 0, bottom: HEAD + rows.length, right: columns.length - 1 };
  const heads = columns.map(([name]) => words.findingsSheet.columns[name]);
  const cells: PlannedCell[] = [
    textCell(0, 0, words.findingsSheet.title),
    ...heads.map((head, column) => textCell(HEAD, column, head)),
    ...rows.flatMap((row, i) => row.map((text, column) => textCell(HEAD + 1 + i, column, text))),
  ];
  return { area, cells, looks: looksOf(area), page: pageOf(area, words.findingsSheet.footer) };
}

function lineOf({ rules, words }: Question, finding: Finding, state: string): string[] {
  const own = rules.find(({ code }) => code === finding.rule)?.words[words.language];
  const { severities } = words.findingsSheet;
  return [
    severities[finding.severity],
    `${finding.place.sheetName}!${finding.place.address}`,
    finding.person,
    own?.what(finding.data, words.say) ?? finding.rule,
    own?.advice(finding.data, words.say) ?? "",
    own?.name ?? finding.rule,
    state,
  ];
}

function looksOf({ bottom, right }: Area): SheetPlan["looks"] {
  const line = { color: "#D0D5DD", weight: "Thin" } as const;
  const all = { top: HEAD, left: 0, bottom, right };
  return [
    ...columns.map(([, columnWidth], column) => ({
      area: { top: 0, left: column, bottom: 0, right: column },
      look: { columnWidth },
    })),
    { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true, size: 16 } },
    { area: all, look: { wrap: true, vertical: "Top", borders: { bottom: line, insideHorizontal: line } } },
    { area: { ...all, bottom: HEAD }, look: { bold: true, fill: "#F2F4F7", wrap: false } },
  ];
}

function pageOf(area: Area, footer: string): SheetPlan["page"] {
  return {
    orientation: "Landscape",
    printArea: area,
    titleRows: { first: HEAD, last: HEAD },
    freezeRows: HEAD + 1,
    footer: { left: "", right: footer },
  };
}
