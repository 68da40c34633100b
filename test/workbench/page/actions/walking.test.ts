import { stepFrom, Walk, type StepKey } from "../../../../src/workbench/page/actions/walking";
import { regionAround } from "../../../../src/workbench/page/actions/region";
import type { Way } from "../../../../src/workbench/model/editing/jumping";
import { areaAddress, cellAddress } from "../../../../src/workbench/model/address";
import { area, workbookWith } from "../../model/support";

const at = (address: string) => ({ row: area(address).top, column: area(address).left });

test.each<[what: string, from: string, way: Way, to: string]>([
  ["to the next cell", "B2", "right", "C2"],
  ["over merged cells as one", "B3", "down", "B6"],
  ["out of merged cells upwards", "B3", "up", "B2"],
  ["over a hidden row", "D6", "down", "D8"],
  ["over a hidden column", "E1", "right", "G1"],
  ["nowhere at the edge", "A1", "left", "A1"],
  ["nowhere at the last row", "A1048576", "down", "A1048576"],
])("a step goes %s", (_what, from, way, to) => {
  const { sheet } = workbookWith();
  sheet.merges = [area("B3:C5")];
  sheet.rows = new Map([[6, { hidden: true }]]);
  sheet.columns = new Map([[5, { hidden: true }]]);
  expect(cellAddress(stepFrom(sheet, at(from), way))).toBe(to);
});

test.each<[what: string, keys: readonly (StepKey | "back")[], to: string]>([
  ["Enter goes down", ["Enter"], "C4"],
  ["after Tabs, back to where they began", ["Tab", "Tab", "Enter"], "C4"],
  ["row after row", ["Tab", "Enter", "Tab", "Tab", "Enter"], "C5"],
  ["Shift+Tab belongs to the run", ["Tab", "Tab", "back", "Enter"], "C4"],
  ["a run is over after Enter", ["Tab", "Enter", "Enter", "Tab"], "D5"],
])("Enter and Tab: %s", (_what, keys, to) => {
  const { sheet } = workbookWith();
  const walk = new Walk();
  let place = at("C3");
  for (const key of keys) place = walk.step(sheet, place, key === "back" ? "Tab" : key, key === "back");
  expect(cellAddress(place)).toBe(to);
});

test("a click elsewhere ends the run of Tabs", () => {
  const { sheet } = workbookWith();
  const walk = new Walk();
  walk.step(sheet, at("C3"), "Tab", false);
  expect(cellAddress(walk.step(sheet, at("F9"), "Enter", false))).toBe("F10");
});

test.each([
  ["the block it is in", "B3", "A2:C4"],
  ["a block it touches", "D5", "A2:D5"],
  ["itself where nothing is near", "H9", "H9"],
])("the region around a cell: %s", (_what, from, region) => {
  const { sheet } = workbookWith({ A2: "1", B2: "2", B3: "3", C4: "4", F4: "far" });
  expect(areaAddress(regionAround(sheet, at(from)))).toBe(region);
});
