import { readRecord } from "../../binding/records/readRecord";
import type { CardKey, CardColumn } from "./cardColumns";
import type { CardFigures, CardRow, FiguredGroup } from "../input/cardFigures";
import type { CardInput } from "../input/cardInput";
import { cardCell, columnAt, type CardPlace } from "./cardPlace";
import { usesCurve } from "../input/cardKpi";
import type { Draft } from "../sheet/draft";
import { plain, type Live } from "../formulas/live";
import {
  attainmentLive,
  directionLive,
  levelAt,
  NO_SCORE,
  scoreLive,
  type RowCells,
} from "../formulas/kpiFormulas";
import { rowMarks } from "../kept/keptComments";
import { levelKeys, nativeLevels } from "../formulas/nativeNumbers";
import { quoteText, showCell } from "../formulas/references";
import { follow, followShare, sourceCell } from "../formulas/sourceCells";
import { workColumn, type WorkKey } from "../formulas/workColumns";

/** The header, every KPI under its group, and the total. */
export function writeTable(
  draft: Draft,
  input: CardInput,
  figures: CardFigures,
  place: CardPlace,
  columns: readonly CardColumn[],
): void {
  const { words } = input.context;
  for (const { column, header } of columns) draft.text(place.header, column, header);
  const marks = rowMarks(figures.rows.map(({ record }) => record));
  figures.rows.forEach((row, i) => {
    const [at, { id = "", name = "" } = {}] = [place.rows[i] ?? 0, marks[i]];
    writeRow(draft, input, row, i, place);
    draft.text(at, workColumn("rowId"), id);
    draft.text(at, workColumn("rowName"), name);
    draft.typed(at, columnAt(place, "comment"), input.kept.comments.get(name));
  });
  figures.groups.forEach((group, g) => writeGroup(draft, input, figures, group, g, place));
  writeTotal(draft, figures, place, words.total, input.context.settings.missing === "block");
}

function writeRow(draft: Draft, input: CardInput, row: CardRow, i: number, place: CardPlace): void {
  const { context } = input;
  const { table, words, settings } = context;
  const { record } = row;
  const at = place.rows[i] ?? 0;
  const put = (key: CardKey, live: Live | undefined) => {
    const column = place.columnOf.get(key)?.column;
    if (column !== undefined) draft.put(at, column, live);
  };
  const work = (key: WorkKey, live: Live | undefined) => draft.put(place.work.top + i, workColumn(key), live);
  const cells = rowCells(draft, input, row, i, place);

  for (const field of ["name", "floor", "target", "challenge", "actual"] as const)
    put(field, follow(table, record, field));
  put("weight", weightLive(input, row));
  put("direction", arrowLive(place.work.cell("direction", i), row, words));
  work("direction", directionLive(cells, row.direction ? words.directions[row.direction] : ""));
  put("attainment", attainmentLive(row, cells));
  put("score", scoreLive(row, cells, settings));
  put("weighted", contributionLive(row, at, place));
  put("flag", flagLive(row, cardCells(place, at), context));
  const follower = (key: CardKey, value: Live["value"]) => plain(showCell(cardCell(place, key, at)), value);
  work("name", follower("name", row.name));
  work("group", plain(String(row.group + 1), row.group + 1));
  work("weight", plain(`N(${cardCell(place, "weight", at)})`, row.weight ?? 0));
  work("score", follower("score", row.counted ?? NO_SCORE));
  work("contribution", follower("weighted", row.contribution ?? ""));
  work("attainment", follower("attainment", row.attainment ?? ""));
  work("floorAt", levelAt(row, cells, "floor"));
  work("challengeAt", levelAt(row, cells, "challenge"));
}

/** What a row's formulas refer to; in Excel's own formulas the numbers stand in the work cells. */
function rowCells(draft: Draft, input: CardInput, row: CardRow, i: number, place: CardPlace): RowCells {
  const { table } = input.context;
  const at = place.rows[i] ?? 0;
  const shown = cardCells(place, at);
  const raw = (field: Parameters<typeof sourceCell>[2]) => {
    const cell = sourceCell(table, row.record, field);
    return cell ? showCell(cell) : "";
  };
  const levels = nativeLevels(row, (field) => sourceCell(table, row.record, field));
  const levelCells: Partial<Record<(typeof levelKeys)[number], string>> = {};
  for (const key of levelKeys) {
    const level = levels[key];
    if (!level) continue;
    levelCells[key] = place.work.cell(key, i);
    if (draft.mode === "native")
      draft.put(place.work.top + i, workColumn(key), plain(level.formula, undefined));
  }
  return {
    ...shown,
    start: raw("start"),
    givenDirection: raw("direction"),
    direction: place.work.cell("direction", i),
    levels: levelCells,
  };
}

function cardCells(place: CardPlace, at: number) {
  const cell = (key: CardKey) => cardCell(place, key, at);
  return {
    ...{ name: cell("name"), actual: cell("actual"), target: cell("target") },
    ...{ floor: cell("floor"), challenge: cell("challenge"), attainment: cell("attainment") },
    ...{ score: cell("score"), weight: cell("weight") },
  };
}

function weightLive({ context: { table } }: CardInput, { record }: CardRow): Live | undefined {
  const { weight } = readRecord(record, table);
  return weight === undefined ? undefined : followShare(table.sheetName, record.cells.weight, weight);
}

/** A sign tells the way at a glance and needs no width. */
const arrows = {
  higher: "↑",
  lower: "↓",
  atLeast: "≥",
  atMost: "≤",
  range: "↔",
  milestone: "◇",
  rating: "↑",
};

function arrowLive(cell: string, row: CardRow, words: CardInput["context"]["words"]): Live {
  const names = Object.entries(words.directions).filter(([name]) => name !== "rating");
  const signs = names.map(([name]) => quoteText(arrows[name as keyof typeof arrows]));
  const list = names.map(([, label]) => quoteText(label)).join(",");
  const formula = `IFERROR(INDEX({${signs.join(",")}},MATCH(${cell},{${list}},0)),"")`;
  return plain(formula, row.direction ? arrows[row.direction] : "");
}

function contributionLive(row: CardRow, at: number, place: CardPlace): Live {
  const score = cardCell(place, "score", at);
  const weight = cardCell(place, "weight", at);
  const factor = place.work.cell("groupFactor", row.group);
  const formula = `IF(AND(ISNUMBER(${score}),N(${weight})>0),${score}*${weight}*${factor},"")`;
  return plain(formula, row.contribution ?? "");
}

/** What to know of the row at a glance. Points of 0 on a curve are below the floor: the floor itself gives some. */
function flagLive(
  row: CardRow,
  cells: ReturnType<typeof cardCells>,
  { words: { flags }, settings }: CardInput["context"],
): Live {
  const { cap, curve } = settings.scoring;
  const { actual, target, score, floor, challenge } = cells;
  const curved = row.numbers ? usesCurve(row.numbers, row.method) : true;
  const plainly = `IF(${score}>=100,${quoteText(flags.reached)},${quoteText(flags.short)})`;
  const low =
    curved && floor ? `IF(AND(${floor}<>"",${score}=0),${quoteText(flags.belowFloor)},${plainly})` : plainly;
  const high =
    curved && challenge
      ? `IF(AND(${challenge}<>"",${score}>=${Math.min(cap, curve.challenge)}),${quoteText(flags.challenge)},${low})`
      : low;
  const why = `IF(${saysMissing(actual)},${quoteText(flags.noActual)},IF(${saysMissing(target)},${quoteText(flags.noTarget)},${quoteText(flags.unreadable)}))`;
  const unread = `IF(NOT(ISNUMBER(${cells.attainment})),${why},${high})`;
  const formula = `IF(${actual}="",${quoteText(flags.noActual)},IF(${target}="",${quoteText(flags.noTarget)},${unread}))`;
  return plain(formula, flagOf(row, flags));
}

/** The commonest of what isMissing takes for nothing; letters count alike in MATCH. */
const noFigure = ["-", "--", "—", "–", "/", "N/A", "NA", "TBD", "待定", "未定", "暂无", "无", "缺", "不适用"];

function saysMissing(cell: string): string {
  return `ISNUMBER(MATCH(${cell},{${noFigure.map(quoteText).join(",")}},0))`;
}

function flagOf(row: CardRow, flags: CardInput["context"]["words"]["flags"]): string {
  if (row.noScore) return flags[row.noScore];
  if (row.reachedChallenge) return flags.challenge;
  if (row.belowFloor) return flags.belowFloor;
  return (row.score ?? 0) >= 100 ? flags.reached : flags.short;
}

/** A group's line carries its subtotal, so that nothing has to be looked for below. */
function writeGroup(
  draft: Draft,
  { context: { table } }: CardInput,
  figures: CardFigures,
  group: FiguredGroup,
  g: number,
  place: CardPlace,
): void {
  const { work } = place;
  const rowsOf = figures.rows.flatMap((row, i) => (row.group === g ? [place.rows[i] ?? 0] : []));
  const [first = 0, last = first] = [rowsOf[0], rowsOf.at(-1)];
  const range = (key: CardKey) => `${cardCell(place, key, first)}:${cardCell(place, key, last)}`;
  const own = figures.rows.filter((row) => row.group === g);
  const weightSum = own.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const share = figures.layered
    ? followShare(table.sheetName, group.shareCell, group.share ?? 0)
    : plain(`SUM(${range("weight")})`, weightSum);
  const [weights, factor] = [work.cell("groupWeight", g), work.cell("groupFactor", g)];
  const contribution = plain(`SUM(${range("weighted")})`, group.contribution);
  const score = plain(
    `IF(${weights}*${factor}=0,"",SUM(${range("weighted")})/(${weights}*${factor}))`,
    group.score ?? "",
  );
  writeGroupWork(draft, figures, group, g, place, share, score);
  const row = place.groupRows[g];
  if (row === undefined) return;
  draft.text(row, 0, group.name);
  draft.put(row, columnAt(place, "weight"), share);
  draft.put(row, columnAt(place, "score"), score);
  draft.put(row, columnAt(place, "weighted"), contribution);
}

function writeGroupWork(
  draft: Draft,
  figures: CardFigures,
  group: FiguredGroup,
  g: number,
  { work }: CardPlace,
  share: Live,
  score: Live,
): void {
  const put = (key: WorkKey, live: Live) => draft.put(work.top + g, workColumn(key), live);
  const count = figures.groups.length;
  const cell = (key: WorkKey) => work.cell(key, g);
  draft.text(work.top + g, workColumn("groupName"), group.name);
  put("groupShare", share);
  put(
    "groupWeight",
    plain(
      `SUMIFS(${work.range("weight")},${work.range("group")},${g + 1},${work.range("score")},">=0")`,
      group.scoredWeight,
    ),
  );
  const shares = work.range("groupShare", count);
  const weights = work.range("groupWeight", count);
  const factor = figures.whole === 1 ? "" : `${figures.whole}*`;
  const whole = figures.layered
    ? `${factor}${cell("groupShare")}/(${cell("groupWeight")}*SUMIF(${weights},">0",${shares}))`
    : `1/SUM(${weights})`;
  put("groupFactor", plain(`IF(${cell("groupWeight")}<=0,0,${whole})`, group.factor));
  put("groupScore", score);
  put("full", plain("100", 100));
}

function writeTotal(
  draft: Draft,
  figures: CardFigures,
  place: CardPlace,
  label: string,
  blocks: boolean,
): void {
  const { work, total } = place;
  draft.text(total, columnAt(place, "name"), label);
  const weights = figures.layered
    ? plain(
        `SUM(${work.range("groupShare", figures.groups.length)})`,
        figures.groups.reduce((sum, { share = 0 }) => sum + share, 0),
      )
    : plain(
        `SUM(${work.range("weight")})`,
        figures.rows.reduce((sum, { weight = 0 }) => sum + weight, 0),
      );
  draft.put(total, columnAt(place, "weight"), weights);
  const counted = work.range("contribution");
  const weighted = `COUNTIF(${work.range("weight")},">0")`;
  const sum = blocks
    ? `IF(COUNT(${counted})<${weighted},"",SUM(${counted}))`
    : `IF(COUNT(${counted})=0,"",SUM(${counted}))`;
  draft.put(total, columnAt(place, "weighted"), plain(sum, figures.total ?? ""));
}
