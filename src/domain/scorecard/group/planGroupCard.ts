import type { Post } from "../../binding/records/posts";
import { writePlan, writeSignatures, writeSummary } from "../person/cardForms";
import { HEADER_ROWS, writeHeader } from "../person/cardHeader";
import type { CardContext } from "../input/cardInput";
import type { CardSubject } from "../input/cardSubject";
import { Draft } from "../sheet/draft";
import { finishSheet } from "../sheet/finishSheet";
import { BRIEF_ROWS, writeBriefLists } from "./groupBrief";
import {
  GRADE_ROWS,
  groupChartRows,
  hasMembersChart,
  writeGradeLine,
  writeGroupCharts,
  writeMembersChart,
} from "./groupCharts";
import { unitRows, unitsOf, writeUnits } from "./groupDepartments";
import { writeKpiSummary } from "./groupKpis";
import { LIST_ROWS, writeOwnedLists } from "./groupLists";
import { briefTiles, dressMembers, groupTiles, memberColumns, writeMembers } from "./groupMembers";
import { MemberTable } from "./groupTable";
import { writeGroupWork, type GroupWork } from "./groupWork";
import type { KeptTexts } from "../kept/keptTexts";
import { writeLogo } from "../sheet/logo";
import { endsOf, writeMovedCheck } from "../kept/movedRows";
import { palette } from "../sheet/palette";
import { writeGap, writeSectionGap } from "../sheet/section";
import type { PlannedName, SheetPlan } from "../sheet/sheetPlan";

export interface GroupInput {
  readonly context: CardContext;
  readonly subject: CardSubject;
  readonly posts: readonly Post[];
  readonly kept: KeptTexts;
}

interface GroupSheet extends GroupInput {
  readonly draft: Draft;
  readonly group: GroupWork;
  readonly table: MemberTable;
}

/** So many people have room on the first page beside what is said of all of them. */
const FEW_PEOPLE = 15;

/**
 * A department, the company, or its monthly brief. The first page is what whoever leads it wants to know: the result,
 * the departments, what went well and what did not, the dimensions and the grades. The people stand among that where
 * they are few, else after it; then each KPI over all of them, and what is agreed on.
 */
export function planGroupCard(input: GroupInput): SheetPlan {
  const { context, posts, subject } = input;
  const columns = memberColumns(context);
  const draft = new Draft(context.settings.formulas, columns.length - 1);
  const group = writeGroupWork(draft, context, posts, 0);
  const { before, after } = sectionsOf(input, group);
  // Formulas of what stands before the people refer to them.
  const first = before.reduce((row, { rows }) => row + rows + 1, HEADER_ROWS) + 1;
  const table = new MemberTable(columns, first, group.members.length);
  const sheet = { ...input, draft, group, table };
  writeTop(sheet);
  let next = HEADER_ROWS;
  for (const { rows, write } of before) {
    write(sheet, next);
    next += rows;
    writeSectionGap(draft, next++);
  }
  writeMembers(draft, context, group, table, input.kept);
  dressMembers(draft, table);
  next = table.last + 1;
  for (const { rows, write } of after) {
    writeSectionGap(draft, next);
    write(sheet, next + 1);
    next += rows + 1;
  }
  const plan = finishSheet(draft, context, columns, {
    ...{ bottom: writeRest(sheet, next), title: subject.name, breaks: [], frozen: HEADER_ROWS },
    header: { row: table.first - 1, until: table.last },
  });
  return { ...plan, names: namesOf(sheet) };
}

/** Everybody's totals, for the lines on the cards of each person. */
function namesOf({ context: { totalsName: name }, subject, posts, table }: GroupSheet): PlannedName[] {
  const column = table.column("score");
  const isEverybody = subject.kind === "company" && posts.every((post) => post.name !== "");
  if (name === undefined || !isEverybody) return [];
  return [{ name, area: { top: table.first, left: column, bottom: table.last, right: column } }];
}

interface Section {
  readonly rows: number;
  readonly write: (sheet: GroupSheet, top: number) => void;
}

function sectionsOf(
  { context, subject }: GroupInput,
  group: GroupWork,
): { readonly before: readonly Section[]; readonly after: readonly Section[] } {
  const units = unitsOf(group.members);
  const departments: Section = {
    rows: unitRows(units),
    write: (sheet, top) => writeUnits({ ...sheet, units }, top),
  };
  const lead = units.length > 0 ? [departments] : [];
  const overview = subject.kind === "brief" ? [briefLists] : [ownedLists, chartsOf(context, group)];
  return group.members.length > FEW_PEOPLE
    ? { before: [...lead, ...overview], after: [] }
    : { before: lead, after: overview };
}

const briefLists: Section = {
  rows: BRIEF_ROWS,
  write: ({ draft, context, group, table }, top) => writeBriefLists(draft, context, { ...group, table }, top),
};

const ownedLists: Section = {
  rows: LIST_ROWS,
  write: ({ draft, context, group, table }, top) => writeOwnedLists(draft, context, group, table, top),
};

/** Without charts the compact look says the grades in one line. */
function chartsOf(context: CardContext, group: GroupWork): Section {
  const isCompact = context.settings.look === "compact";
  return {
    rows: isCompact ? GRADE_ROWS : groupChartRows(context, group),
    write: ({ draft, table }, top) =>
      (isCompact ? writeGradeLine : writeGroupCharts)(draft, context, group, table, top),
  };
}

/** The day of the month by which the brief is due. */
const BRIEF_DAY = 5;

function writeTop({ draft, context, subject, group, table }: GroupSheet): void {
  const { settings, words } = context;
  const isBrief = subject.kind === "brief";
  const ends = group.members.flatMap((_member, m) => endsOf(group.rows.filter(({ member }) => member === m)));
  writeHeader(draft, 0, table.columns, {
    warning: {
      when: writeMovedCheck(draft, context.table, group.rows, ends, group.work),
      text: words.moved,
    },
    above: [settings.company, isBrief ? words.brief : words.card].filter(Boolean).join("  ·  "),
    name: subject.name,
    below: [
      subject.name === context.table.title ? "" : context.table.title,
      isBrief ? words.dueOn({ day: BRIEF_DAY }) : "",
    ]
      .filter(Boolean)
      .join("  ·  "),
    tiles: (isBrief ? briefTiles : groupTiles)(context, group, table),
    accent: settings.accent,
  });
  writeLogo(draft, 0, settings.logo, settings.company || words.logo);
}

/** From the people on: charts, KPIs, what is agreed on; answers the last row. */
function writeRest({ draft, context, subject, group, table, kept }: GroupSheet, top: number): number {
  const { words, settings } = context;
  const { widths } = table;
  const hasForms = subject.kind !== "brief";
  let next = top;
  const gap = () => writeSectionGap(draft, next++);
  if (settings.look !== "compact" && hasMembersChart(group)) {
    gap();
    next = writeMembersChart(draft, context, group, table, next);
  }
  gap();
  next = writeKpiSummary(draft, context, group, next, widths);
  if (hasForms && settings.look !== "compact") {
    gap();
    next = writePlan(draft, { context, kept }, next, widths);
  }
  gap();
  next = writeSummary(draft, { context, kept }, next, widths);
  if (hasForms) next = writeSignatures(draft, { words, kept, signer: words.head }, next, widths);
  writeGap(draft, next++);
  const source = words.notes.source({ sheet: context.table.sheetName });
  const lines = [words.notes.scoring({ cap: String(settings.scoring.cap) }), words.notes.group, source];
  lines.forEach((line, i) => {
    draft.text(next + i, 0, line);
    draft.row(next + i, { size: 8, color: palette.quiet, rowHeight: 14, vertical: "Center" });
  });
  return next + lines.length - 1;
}
