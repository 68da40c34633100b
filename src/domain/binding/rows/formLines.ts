import type { Area } from "../area";
import { yearIn } from "../records/readDay";
import { cellAt, isBlank, type ReadCell, type SheetSnapshot } from "../snapshot";

/** What the lines above a table say about the whole of it. */
export interface FormLines {
  readonly title: ReadCell | undefined;
  /** The text is the bare name. */
  readonly person: ReadCell | undefined;
  readonly position: string | undefined;
  readonly department: string | undefined;
  readonly year: number | undefined;
}

const LONGEST_TITLE = 60;

/** How far above its header a table's title may stand: title, subtitle, form lines, an empty row. */
const REACH = 8;

const labels = {
  person:
    "姓名|被考核人|被考核者|员工姓名|被评价人|被评估人|考核对象|员工|被考评人|责任人姓名|责任人|负责人|教师姓名|name|employee(?: name)?|person|reviewee|(?:kpi |scorecard )?owner|accountable|responsible",
  position: "岗位|职位|职务|岗位名称|被考核岗位|position|job title|title|role",
  // Only where nobody is named: 店长：苏叶 says who leads the place that is assessed.
  leader:
    "(?:部门|项目|大堂|区域|客户|产品)?经理|店长|主任|院长|校长|[班组队站厂所科处部]长|护士长|总监|主管|领队|manager|team lead(?:er)?|head",
  department: "部门|所属部门|所在部门|单位|部门名称|department|dept\\.?|team",
} as const;
type Label = keyof typeof labels;

const anyLabel = /[:：]/;
const noteLine = /^(?:注|备注|说明|填表说明|填表要求|note|notes|remarks?)\d?[:：.]/i;
const signatureLine = /_{3,}|(?:签字|签名|签章|signature)[:：]?/i;

/** Reads upwards from the header to the end of what is above it, or to another table. */
export function readFormLines(snapshot: SheetSnapshot, header: Area): FormLines {
  const rows = linesAbove(snapshot, header);
  const cells = rows.flat();
  const title = rows
    .filter((row) => row.length === 1)
    .flatMap(([only]) => (only && only.text.trim().length <= LONGEST_TITLE ? [only] : []))[0];
  const texts = [...cells.map(({ text }) => text), snapshot.name];
  return {
    title,
    person: findValue(cells, "person") ?? findValue(cells, "leader"),
    position: findValue(cells, "position")?.text,
    department: findValue(cells, "department")?.text,
    year: firstYear(texts) ?? firstYear(topTexts(snapshot)),
  };
}

function firstYear(texts: readonly string[]): number | undefined {
  return texts.map(yearIn).find((year) => year !== undefined);
}

/** The sheet's own title is for every table below it. */
function topTexts({ values, texts }: SheetSnapshot): string[] {
  return values
    .slice(0, 3)
    .flatMap((row, i) => row.flatMap((value, j) => (typeof value === "string" ? (texts[i]?.[j] ?? "") : [])));
}

/** From top to bottom; figures, notes and signatures belong to what stands above. */
function linesAbove(snapshot: SheetSnapshot, header: Area): ReadCell[][] {
  const rows: ReadCell[][] = [];
  for (let row = header.top - 1; row >= Math.max(snapshot.top, header.top - REACH); row--) {
    const filled = [];
    for (let column = header.left; column <= header.right; column++) {
      const cell = cellAt(snapshot, row, column);
      if (!isBlank(cell)) filled.push(cell);
    }
    const texts = filled.map(({ text }) => text.trim());
    if (filled.some(isFigure)) break;
    if (filled.length > 1 && texts.some((text) => signatureLine.test(text))) break;
    if (filled.length === 1 && texts.some((text) => noteLine.test(text) || /_{3,}/.test(text))) {
      // A note above the header is about this table; below figures it is about those.
      if (hasFiguresAbove(snapshot, header, row)) break;
      continue;
    }
    rows.unshift(filled);
  }
  return rows;
}

/** A date on a form is no figure. */
function isFigure({ value, text }: ReadCell): boolean {
  return typeof value === "number" && yearIn(text) === undefined;
}

function hasFiguresAbove(snapshot: SheetSnapshot, header: Area, from: number): boolean {
  for (let row = from - 1; row >= Math.max(snapshot.top, from - 3); row--)
    for (let column = header.left; column <= header.right; column++)
      if (isFigure(cellAt(snapshot, row, column))) return true;
  return false;
}

/** 姓名：张三 in one cell, or 姓名 in one and 张三 in the next. */
function findValue(cells: readonly ReadCell[], label: Label): ReadCell | undefined {
  for (const [at, cell] of cells.entries()) {
    const inside = valueAfter(cell.text, label);
    if (inside !== undefined) return { ...cell, value: inside, text: inside };
    const bare = new RegExp(`^(?:${labels[label]})\\s*[:：]?$`, "i").test(squeeze(cell.text));
    const next = cells[at + 1];
    if (bare && next?.row === cell.row && !anyLabel.test(next.text))
      return { ...next, value: next.text.trim(), text: next.text.trim() };
  }
  return undefined;
}

function squeeze(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim();
}

const afterLabel = Object.fromEntries(
  Object.entries(labels).map(([label, words]) => [
    label,
    new RegExp(
      `(?:^|[\\s　,，;；|/(（])(?:${words})\\s*[:：]\\s*([^\\s　,，;；|:：_)）]+(?: [^\\s　,，;；|:：_)）]+)*?)(?=$|[\\s　]{1,}[^\\s　:：]{1,12}[:：]|[\\s　]{2,}|[　,，;；|)）])`,
      "i",
    ),
  ]),
) as Record<Label, RegExp>;

function valueAfter(text: string, label: Label): string | undefined {
  return afterLabel[label].exec(text)?.[1]?.trim();
}

/** The person a line inside a table is about: 姓名：李四　岗位：导购. */
export function personOfLine(cells: readonly ReadCell[]): ReadCell | undefined {
  return findValue(cells, "person");
}
