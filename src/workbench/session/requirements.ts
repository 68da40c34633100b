import type { ApiSet } from "../protocol/declaration";

/** Requirement sets by name and newest version, as a host reports them to Office.js. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * Excel on the web as far as the client library in use can follow: version 1.1.110 on npm calls nothing newer
 * than ExcelApi 1.15, so a higher promise would send the add-in to members that do not exist.
 */
export const WEB: RequirementSets = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  DialogApi: "1.2",
  AddinCommands: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
};

/**
 * Excel on the web with the one thing of ExcelApi 1.18 that the workbench puts beside that library: notes. Whatever
 * else came after 1.15 is in neither, and calling it fails.
 */
export const WEB_WITH_NOTES: RequirementSets = { ...WEB, ExcelApi: "1.18" };

/** Excel LTSC 2021 on Windows: the oldest Excel the add-in promises to work in. */
export const LTSC_2021: RequirementSets = {
  ...without(WEB, "ExcelApiOnline", "KeyboardShortcuts"),
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
};

/**
 * Excel LTSC 2024 on Windows. It offers ExcelApi 1.17, of which the client library in use can call no more than 1.15.
 */
export const LTSC_2024: RequirementSets = {
  ...without(WEB, "ExcelApiOnline", "KeyboardShortcuts"),
  SharedRuntime: "1.1",
};

/** An Excel that loads the pane as a page of its own: no ribbon and no shortcuts that the add-in could change. */
export const WITHOUT_SHARED_RUNTIME: RequirementSets = without(
  WEB,
  "SharedRuntime",
  "RibbonApi",
  "KeyboardShortcuts",
);

function without(sets: RequirementSets, ...names: string[]): RequirementSets {
  return Object.fromEntries(Object.entries(sets).filter(([name]) => !names.includes(name)));
}

/** Sets nobody documents that switch on what the library needs for requests, events and custom functions. */
const INTERNAL: RequirementSets = {
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntimeInternal: "1.2",
  DynamicRibbon: "1.2",
  ExcelApiUndo: "1.7",
  DelayForCellEdit: "1.1",
};

export const withInternal = (sets: RequirementSets): RequirementSets => ({ ...INTERNAL, ...sets });

/** Whether a member that came with `set` is there. */
export function includesSet(sets: RequirementSets, set: ApiSet): boolean {
  if (set === "internal") return true;
  const [name, version] = set.includes(" ") ? (set.split(" ") as [string, string]) : ["ExcelApi", set];
  const offered = sets[name];
  return offered !== undefined && compareVersions(offered, version) >= 0;
}

/** 1.10 is newer than 1.9. */
function compareVersions(a: string, b: string): number {
  const [[majorA = 0, minorA = 0], [majorB = 0, minorB = 0]] = [a, b].map((version) =>
    version.split(".").map(Number),
  ) as [number[], number[]];
  return majorA - majorB || minorA - minorB;
}
