import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Action } from "../../../src/application/actions";
import { toActions } from "../../../src/application/sheetActions";
import { areaAddress, cellAddress } from "../../../src/domain/binding/area";
import type { FormulaMode } from "../../../src/domain/scorecard/formulas/live";
import type { Language } from "../../../src/i18n/language";
import { english, onePerson, team } from "../../excel/support/cardBooks";
import { planFor } from "./planFor";

function actionsFor(...given: Parameters<typeof planFor>): Action[] {
  return toActions({ added: "card" }, planFor(...given));
}

/** Each action as a line that reads like a sentence; cells one to a line. */
function tell(action: Action): string[] {
  switch (action.do) {
    case "dressCells": {
      const looks = Object.entries(action.look).map(
        ([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`,
      );
      return [`dress ${areaAddress(action.area)}: ${looks.join(", ")}`];
    }
    case "writeCells":
      return action.cells.flatMap((row, i) =>
        row.flatMap((input, j) => {
          if (input === null) return [];
          const shown =
            "formula" in input ? input.formula : "number" in input ? String(input.number) : `“${input.text}”`;
          return [`${cellAddress(action.area.top + i, action.area.left + j)}  ${shown}`];
        }),
      );
    case "formatCells":
      return [`when ${action.format.formula} in ${areaAddress(action.format.area)}: ${action.format.color}`];
    case "addChart":
      return [
        `chart “${action.chart.name}” (${action.chart.kind}) over ${areaAddress(action.chart.area)}`,
        ...action.chart.series.map(
          ({ name, values, categories, fill, line }) =>
            `  “${name}” ${areaAddress(values)} by ${areaAddress(categories)} ${fill ?? line?.color ?? ""}`,
        ),
      ];
    case "nameCells":
      return [`name ${areaAddress(action.area)} ${action.name}`];
    case "setUpPage":
      return [`page ${JSON.stringify(action.page)}`];
    default:
      return [action.do];
  }
}

/** To take over what is new on purpose: GOLDEN=write. */
function expectGolden(name: string, text: string): void {
  const file = join(__dirname, "golden", `${name}.txt`);
  if (process.env.GOLDEN === "write") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

test.each<[string, Readonly<Record<string, string>>, string, FormulaMode, Language]>([
  ["person", onePerson, "person", "kpi", "zh-CN"],
  ["person-native", onePerson, "person", "native", "zh-CN"],
  ["english", english, "table", "kpi", "en-US"],
  ["company", team, "company", "kpi", "zh-CN"],
  ["brief", team, "brief", "values", "zh-CN"],
])("%s: the card is made of these actions", (file, sheets, kind, formulas, language) => {
  const [[name, text] = ["", ""]] = Object.entries(sheets);
  const actions = actionsFor(text, name, kind, formulas, language);
  expectGolden(file, `${actions.flatMap(tell).join("\n")}\n`);
});

test("no text of a cell is written as a formula: all that is written as one begins as ours do", () => {
  const wild =
    "姓名 | 指标名称 | 权重 | 目标值 | 实际值\n'=1+1 | '=cmd() | 50% | 1 | 1\n | '+A1 | 50% | 1 | 1";
  for (const formulas of ["kpi", "native", "values"] as const)
    for (const kind of ["person", "company", "brief"] as const)
      for (const action of actionsFor(wild, "表", kind, formulas, "zh-CN"))
        for (const input of action.do === "writeCells" ? action.cells.flat() : [])
          if (input && "formula" in input) expect(input.formula).not.toMatch(/^=(?:1\+1|cmd\(|A1$)/);
});

test("an ampersand of a company's name is no code of the page's footer", () => {
  const page = actionsFor(onePerson.张三, "张三", "person", "kpi", "zh-CN").find(
    ({ do: what }) => what === "setUpPage",
  );
  expect(JSON.stringify(page)).toContain("星海科技 && Co");
});

test.each(["zh-CN", "en-US"] as const)(
  "no formula on a %s card holds a text longer than Excel takes",
  (language) => {
    for (const [sheets, kind] of [
      [onePerson, "person"],
      [team, "company"],
      [team, "brief"],
    ] as const) {
      const [[name, text] = ["", ""]] = Object.entries(sheets);
      for (const formulas of ["kpi", "native"] as const)
        for (const action of actionsFor(text, name, kind, formulas, language))
          for (const input of action.do === "writeCells" ? action.cells.flat() : [])
            if (input && "formula" in input) {
              expect(input.formula.length).toBeLessThan(8192);
              for (const [, inside = ""] of input.formula.matchAll(/"((?:[^"]|"")*)"/g))
                expect(inside.length).toBeLessThanOrEqual(255);
            }
    }
  },
);
