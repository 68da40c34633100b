import { mean } from "../../numbers";
import { dressHeader, lighten } from "../person/cardDress";
import { outcomeOf } from "../input/cardFigures";
import { gradeLive } from "../person/cardHeader";
import type { CardContext } from "../input/cardInput";
import type { Draft } from "../sheet/draft";
import { onTargetFrom, totalsOf, wholeOf, type MemberKey, type MemberTable } from "./groupTable";
import { missingOf, type GroupWork, type Member } from "./groupWork";
import { plain, type Live } from "../formulas/live";
import { palette } from "../sheet/palette";
import { placeOf, rankedPlaces, rankKey } from "./ranking";
import { fixedCell, quoteText } from "../formulas/references";
import { widthOf } from "../sheet/spans";
import { heightFor } from "../sheet/textHeight";
import { workColumn } from "../formulas/workColumns";

/** A department with its people. */
export interface Unit {
  readonly name: string;
  readonly members: readonly Member[];
}

/** Departments that are to be compared: none where all people are of one. */
export function unitsOf(members: readonly Member[]): Unit[] {
  const byName = new Map<string, Member[]>();
  for (const member of members) {
    const { department = "" } = member.post;
    byName.set(department, [...(byName.get(department) ?? []), member]);
  }
  const units = [...byName].map(([name, own]) => ({ name, members: own }));
  return units.filter(({ name }) => name !== "").length > 1 ? units : [];
}

/** Rows of the table of departments: its header, the departments, and everybody. */
export function unitRows(units: readonly Unit[]): number {
  return units.length === 0 ? 0 : units.length + 2;
}

interface UnitSheet {
  readonly draft: Draft;
  readonly context: CardContext;
  readonly group: GroupWork;
  readonly table: MemberTable;
  readonly units: readonly Unit[];
}

/**
 * Departments in the order of their scores, in the columns of the people below them, so that figures of one kind stand
 * under each other; the last row is everybody.
 */
export function writeUnits(sheet: UnitSheet, top: number): void {
  const { draft, context, group, units } = sheet;
  const { work, members } = group;
  writeUnitWork(sheet);
  writeHeads(sheet, top);
  const order = rankedPlaces(units.map((unit) => scoreOf(unit.members)));
  order.forEach((at, r) => {
    const unit = units[at];
    if (!unit) return;
    const which = work.cell("unitAt", r);
    const keys = work.range("unitKey", units.length);
    draft.put(work.top + r, workColumn("unitAt"), plain(placeOf(r + 1, keys), at + 1));
    const name = plain(`INDEX(${work.range("unitName", units.length)},${which})`, unit.name || NAMELESS);
    writeLine(sheet, top + 1 + r, { name, which, members: unit.members });
  });
  const { everybody: all } = context.words.members;
  const everybody = plain(quoteText(all), all);
  writeLine(sheet, top + 1 + units.length, { name: everybody, which: '">0"', members });
  dressUnits(sheet, top);
}

const NAMELESS = "—";

function scoreOf(members: readonly Member[]): number | undefined {
  const totals = totalsOf(members);
  return totals.length > 0 ? mean(totals) : undefined;
}

/** Which department each person is of, and what the departments are ranked by. */
function writeUnitWork({ draft, group: { members, work }, table, units }: UnitSheet): void {
  members.forEach((member, m) => {
    const unit = units.findIndex(({ name }) => name === (member.post.department ?? ""));
    draft.number(work.top + m, workColumn("unit"), unit + 1);
  });
  units.forEach((unit, u) => {
    draft.text(work.top + u, workColumn("unitName"), unit.name || NAMELESS);
    const score = `IFERROR(${averageOf(table.range("score"), work.range("unit", members.length), String(u + 1))},"")`;
    const key = rankKey(score, u, units.length, scoreOf(unit.members));
    draft.put(work.top + u, workColumn("unitKey"), key);
  });
}

function averageOf(figures: string, own: string, which: string): string {
  return `AVERAGEIFS(${figures},${own},${which})`;
}

function writeHeads({ draft, context: { words, fields }, table }: UnitSheet, top: number): void {
  const { members } = words;
  const heads: Partial<Record<MemberKey, string>> = {
    ...{ person: members.department, kpis: members.people, reached: members.onTargetShare },
    ...{ missing: members.missing, score: words.score, grade: words.grade },
    ...{ coefficient: members.averageCoefficient },
  };
  for (const { key, column } of table.columns) draft.text(top, column, heads[key] ?? "");
  draft.text(top, weightColumn(table), fields.weight);
  dressHeader(draft, top, table.columns);
  draft.row(top, { horizontal: "Right", indent: 0 }, weightColumn(table), weightColumn(table));
}

/** The last column before the figures: departments are told, so there is one beside the name's. */
function weightColumn(table: MemberTable): number {
  return table.column("kpis") - 1;
}

interface UnitLine {
  readonly name: Live;
  /** A criterion for the numbers of departments. */
  readonly which: string;
  readonly members: readonly Member[];
}

function writeLine(sheet: UnitSheet, row: number, { name, which, members }: UnitLine): void {
  const { draft, context, group, table } = sheet;
  const own = group.work.range("unit", group.members.length);
  const scores = table.range("score");
  const put = (key: MemberKey, live: Live) => draft.put(row, table.column(key), live);
  const scored = (from: number) => `COUNTIFS(${own},${which},${scores},">=${from}")`;
  const totals = totalsOf(members);
  const [score, enough] = [scoreOf(members), onTargetFrom(group.members)];
  const reached = totals.filter((total) => total >= enough).length / totals.length;
  const share = totals.length / totalsOf(group.members).length;
  const coefficients = members.flatMap(({ figures }) => figures.coefficient ?? []);
  put("person", name);
  draft.put(row, weightColumn(table), plain(`IFERROR(${scored(0)}/COUNT(${scores}),"")`, orBlank(share)));
  put("kpis", plain(`COUNTIF(${own},${which})`, members.length));
  put("reached", plain(`IFERROR(${scored(enough)}/${scored(0)},"")`, orBlank(reached)));
  put("missing", plain(`SUMIFS(${table.range("missing")},${own},${which})`, missingOf(members)));
  put("score", plain(`IFERROR(${averageOf(scores, own, which)},"")`, score ?? ""));
  const whole = wholeOf(group.members);
  const outcome = { ...outcomeOf(score, context.settings.scoring, whole), whole };
  const total = fixedCell(row, table.column("score"));
  put("grade", gradeLive(total, outcome, context));
  const average = averageOf(table.range("coefficient"), own, which);
  put("coefficient", plain(`IFERROR(${average},"")`, coefficients.length > 0 ? mean(coefficients) : ""));
  put("comment", plain(`N(${total})`, score ?? 0));
}

function orBlank(share: number): number | "" {
  return Number.isFinite(share) ? share : "";
}

const ROW_HEIGHT = 24;
/** Where bars end; the figure itself stands beside them. */
const LONGEST_BAR = 120;

function dressUnits({ draft, context, table, units }: UnitSheet, top: number): void {
  const [first, last] = [top + 1, top + units.length];
  const area = { top: first, left: 0, bottom: last + 1, right: draft.right };
  const weight = weightColumn(table);
  const name = { left: 0, right: weight - 1 };
  // Any department may come to stand in any row.
  const heights = units.map((unit) => heightFor(unit.name, widthOf(table.widths, name)));
  draft.look(area, { rowHeight: Math.max(ROW_HEIGHT, ...heights), vertical: "Center" });
  for (const { column, look } of table.columns)
    draft.look({ ...area, left: column, right: column }, { ...look, wrap: false });
  for (let row = first; row <= last + 1; row++)
    draft.row(row, { merge: true, wrap: true }, name.left, name.right);
  const share = { horizontal: "Right", indent: 0, numberFormat: "0%", color: palette.quiet } as const;
  draft.look({ ...area, left: weight, right: weight }, share);
  const reached = table.column("reached");
  draft.look({ ...area, left: reached, right: reached }, { numberFormat: "0%" });
  draft.look(
    { ...area, bottom: last },
    {
      borders: {
        bottom: { color: palette.ink, weight: "Thin" },
        insideHorizontal: { color: palette.line, weight: "Hairline" },
      },
    },
  );
  const grade = table.column("grade");
  draft.row(last + 1, { bold: true, borders: { bottom: { color: palette.line, weight: "Thin" } } });
  // In bold a long grade would be cut.
  draft.row(last + 1, { bold: false }, grade, grade);
  // The bar says the figure once more, so only the bar is shown.
  const bars = table.column("comment");
  draft.look({ ...area, left: bars, right: bars }, { numberFormat: ";;;" });
  draft.bars.push({
    area: { ...area, left: bars, right: bars },
    ...{ most: LONGEST_BAR, color: lighten(context.settings.accent) },
  });
}
