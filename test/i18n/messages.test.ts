import type { DoneData, ProblemData } from "../../src/application/notices";
import { fieldNames } from "../../src/domain/binding/fields";
import { enUS } from "../../src/i18n/en-US";
import { fieldName, messagesFor, noticeText } from "../../src/i18n/messages";
import { ruleWordsFor } from "../../src/i18n/ruleWords";
import type { Message, MessageTree } from "../../src/i18n/words";
import { zhCN } from "../../src/i18n/zh-CN";

/** Every message by its path: "pane.next.find.title". */
function leaves(tree: MessageTree, path = ""): [string, Message][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] as [string, Message]],
  );
}

/** Calls a message with every parameter it asks for, numbers everywhere, and tells which it asked for. */
function speak(message: Message, number: number): { text: string; asked: string[] } {
  if (typeof message === "string") return { text: message, asked: [] };
  const asked = new Set<string>();
  const parameters = new Proxy({}, { get: (_, key) => (asked.add(String(key)), number) });
  return { text: message(parameters as never), asked: [...asked].sort() };
}

const english = leaves(enUS);
const chinese = new Map(leaves(zhCN));
const pseudo = new Map(leaves(messagesFor("qps-ploc")));
const paths = english.map(([path]) => path);

test("both languages have the same messages", () => {
  expect([...chinese.keys()].sort()).toEqual([...paths].sort());
  expect(paths.length).toBeGreaterThan(150);
});

test.each(english)("%s says something in both languages, of the same things", (path, message) => {
  const other = chinese.get(path) ?? "";
  for (const number of [0, 1, 2.5]) {
    expect(speak(message, number).text.trim()).not.toBe("");
    expect(speak(other, number).text.trim()).not.toBe("");
    expect(speak(other, number).text).not.toMatch(/undefined|NaN|\[object/);
    expect(speak(message, number).text).not.toMatch(/undefined|NaN|\[object/);
  }
  const asked = (of: Message) =>
    [...new Set([0, 1, 2.5].flatMap((number) => speak(of, number).asked))].sort();
  expect(asked(other)).toEqual(asked(message));
});

test.each([...chinese])("%s keeps Chinese typography", (_, message) => {
  const { text } = speak(message, 3);

  expect(text).not.toMatch(/\p{Script=Han}[,;:!?.()]|[,;:!?]\p{Script=Han}/u);
  expect(text).not.toMatch(/\p{Script=Han}[A-Za-z\d]|[A-Za-z\d%]\p{Script=Han}/u);
  expect(text).not.toMatch(/ [，。；：、“”]|[，。；：、“”] /u);
});

test.each(english)("%s is longer and accented in the pseudo language", (path, message) => {
  const { text } = speak(pseudo.get(path) ?? "", 3);
  const original = speak(message, 3).text;
  expect(text).toMatch(/^\[.*\]$/s);
  expect(text.length).toBeGreaterThan(original.length * 1.3);
});

test("every field of the KPI record has its name", () => {
  expect(Object.keys(enUS.fields).sort()).toEqual([...fieldNames].sort());
});

describe("numbers in English sentences", () => {
  test.each([
    [1, "1 KPI"],
    [0, "0 KPIs"],
    [1200, "1,200 KPIs"],
  ])("%d", (count, text) => expect(enUS.pane.tables.kpiCount({ count })).toBe(text));
});

test("a rule without words is named by its code", () => {
  expect(ruleWordsFor("en-US", "counts/core", undefined).what({})).toBe(
    "Rule counts/core does not hold here.",
  );
});

describe("notices", () => {
  const bound: DoneData["bound"] = { table: "一季度", count: 8 };
  const unclear: ProblemData["columnsUnclear"] = { field: "weight" };
  test.each([
    [
      { kind: "done", code: "bound", data: { ...bound } },
      "已绑定“一季度”，共 8 个指标。没有改动任何单元格。",
    ],
    [
      { kind: "problem", code: "columnsUnclear", data: { ...unclear } },
      "“权重”必须有且只有一列。请更正各列，再绑定。",
    ],
    [{ kind: "problem", code: "brandNew", data: {} }, "操作没有成功（brandNew）。"],
    [{ kind: "done", code: "brandNew", data: {} }, "已完成。"],
  ] as const)("%j", (notice, text) => expect(noticeText(zhCN, notice)).toBe(text));
});

test("a field from a newer version keeps its id", () => {
  expect(fieldName(zhCN, "weight")).toBe("权重");
  expect(fieldName(zhCN, "carbon")).toBe("carbon");
});
