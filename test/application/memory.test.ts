import { expectAfter, isAsExpected } from "../../src/application/memory";
import type { Action } from "../../src/application/actions";
import type { Highlight, SheetReading } from "../../src/application/workbookPort";

const reading = (tags: Record<number, string>, formatCount: number): SheetReading => ({
  sheetId: "s1",
  protected: false,
  snapshot: { name: "一季度", top: 0, left: 0, values: [], texts: [], tables: [] },
  anchors: {},
  highlights: Object.entries(tags).map(([place, tag]): Highlight => ({
    place: Number(place),
    tag,
    areas: [],
  })),
  formatCount,
  drawings: undefined,
});
const add = (tag: string): Action => ({
  do: "addHighlight",
  sheetId: "s1",
  severity: "error",
  tag,
  areas: [],
});
const remove = (place: number): Action => ({ do: "removeHighlight", sheetId: "s1", place, tag: "" });

test.each([
  ["the first one goes before the person's", reading({}, 2), [add("a")], { 0: "a" }, 3],
  ["the second before the first", reading({ 0: "a" }, 3), [add("b")], { 0: "b", 1: "a" }, 4],
  ["of two new ones the last is first", reading({}, 0), [add("a"), add("b")], { 0: "b", 1: "a" }, 2],
  ["removing moves those behind", reading({ 1: "a", 3: "b" }, 5), [remove(1)], { 2: "b" }, 4],
  ["changing is both", reading({ 0: "a", 1: "b" }, 3), [remove(0), add("a")], { 0: "a", 1: "b" }, 3],
])("%s", (_what, before, actions, places, count) => {
  const expected = expectAfter(before, actions);
  expect(Object.fromEntries(expected.tagAt)).toEqual(places);
  expect(expected.formatCount).toBe(count);
  expect(isAsExpected(reading(places, count), expected)).toBe(true);
  expect(isAsExpected(reading(places, count + 1), expected)).toBe(false);
});
