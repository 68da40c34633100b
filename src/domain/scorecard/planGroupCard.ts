import type { Post } from "../binding/posts";
import { dressHeader } from "./cardDress";
import { writeSignatures, writeSummary } from "./cardForms";
import { HEADER_ROWS, writeHeader } from "./cardHeader";
import type { CardContext, CardInput } from "./cardInput";
import type { CardSubject } from "./cardSubject";
import { Draft } from "./draft";
import { finishSheet } from "./finishSheet";
import { writeBriefLists } from "./groupBrief";
import { writeKpiSummary } from "./groupKpis";
import { dressMembers, groupTiles, memberColumns, writeMembers, writeMembersChart } from "./groupMembers";
import { writeGroupWork } from "./groupWork";
import type { KeptTexts } from "./keptTexts";
import { palette } from "./palette";
import { writeLogo } from "./logo";
import { endsOf, writeMovedCheck } from "./movedRows";
import { writeGap, writeSectionGap } from "./section";
import type { SheetPlan } from "./sheetPlan";

export interface GroupInput {
  readonly context: CardContext;
  readonly subject: CardSubject;
  readonly posts: readonly Post[];
  readonly kept: KeptTexts;
}

/** A department, the company, or its monthly brief: everybody in one table, then each KPI over all people. */
export function planGroupCard({ context, subject, posts, kept }: GroupInput): SheetPlan {
  const { table, settings, words } = context;
  const columns = memberColumns(context);
  const widths = columns.map(({ width }) => width);
  const draft = new Draft(settings.formulas, columns.length - 1);
  const group = writeGroupWork(draft, context, posts, 0);
  const isBrief = subject.kind === "brief";
  const place = { first: HEADER_ROWS + 1, last: HEADER_ROWS + group.members.length };
  writeMembers(draft, context, group, columns, place, kept);
  dressHeader(draft, HEADER_ROWS, columns);
  dressMembers(draft, columns, place);
  const ends = group.members.flatMap((_member, m) => endsOf(group.rows.filter(({ member }) => member === m)));
  writeHeader(draft, 0, columns, {
    warning: { when: writeMovedCheck(draft, table, group.rows, ends, group.work), text: words.moved },
    above: [settings.company, isBrief ? words.brief : words.card].filter(Boolean).join("  ·  "),
    name: subject.name,
    below: [subject.name === table.title ? "" : table.title, isBrief ? words.dueOn({ day: BRIEF_DAY }) : ""]
      .filter(Boolean)
      .join("  ·  "),
    tiles: groupTiles(words, group, columns, place),
    accent: settings.accent,
  });
  writeLogo(draft, 0, settings.logo, settings.company || words.logo);
  let next = place.last + 1;
  const gap = () => writeSectionGap(draft, next++);
  if (isBrief) {
    gap();
    next = writeBriefLists(draft, context, { ...group, place }, next, widths);
  }
  if (settings.look !== "compact") {
    gap();
    next = writeMembersChart(draft, context, group, columns, place, next);
  }
  gap();
  next = writeKpiSummary(draft, context, group, next, widths);
  gap();
  const input: Pick<CardInput, "context" | "kept"> = { context, kept };
  next = writeSummary(draft, input, next, widths);
  if (!isBrief) next = writeSignatures(draft, { words, kept }, next, widths);
  writeGap(draft, next++);
  const note = [
    words.notes.scoring({ cap: String(settings.scoring.cap) }),
    words.notes.source({ sheet: table.sheetName }),
  ].join(" ");
  draft.text(next, 0, note);
  draft.row(next, { size: 8, color: palette.quiet, rowHeight: 14 });
  return finishSheet(draft, context, columns, {
    ...{ bottom: next, title: subject.name, breaks: [] },
    header: { row: HEADER_ROWS, until: place.last },
  });
}

/** The day of the month by which the brief is due. */
const BRIEF_DAY = 5;
