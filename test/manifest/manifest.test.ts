import { commands } from "../../src/commands";
import { messagesFor, type Messages } from "../../src/i18n/messages";
import { addressProblems, iconProblems, pictureProblems } from "./checks/addresses";
import { languageProblems, referenceProblems, textProblems } from "./checks/resources";
import { readKeys, shortcutProblems } from "./checks/shortcuts";
import {
  controlProblems,
  identityProblems,
  orderProblems,
  requirementProblems,
  runtimeProblems,
} from "./checks/structure";
import type { Element } from "@xmldom/xmldom";
import { all, manifestText, parseManifest } from "./manifest";

const checks = {
  orderProblems,
  identityProblems,
  runtimeProblems,
  controlProblems,
  requirementProblems,
  referenceProblems,
  textProblems,
  languageProblems,
  addressProblems,
  iconProblems,
  pictureProblems,
  shortcutProblems,
};

function problemsOf(text: string): string[] {
  return Object.values(checks).flatMap((check) => check(parseManifest(text)));
}

test("nothing in the manifest keeps Excel or the store from taking it", () => {
  expect(problemsOf(manifestText)).toEqual([]);
});

/** Each line breaks the manifest in one way that Excel would refuse, and names the complaint. */
test.each<[complaint: string, from: string | RegExp, to: string]>([
  ["Id is no GUID", /<Id>.*<\/Id>/, "<Id>kpi</Id>"],
  ["Version needs four numbers", "<Version>0.1.0.0<", "<Version>0.1.0<"],
  [
    "Permissions must stand before VersionOverrides",
    /(<Permissions>.*<\/Permissions>)([^]*)(<ExtendedOverrides)/,
    "$2$1$3",
  ],
  ["Owner does not belong here", "<Hosts>", "<Owner /><Hosts>"],
  ["Runtime needs lifetime long", 'lifetime="long"', 'lifetime="short"'],
  [
    "FunctionFile(Functions.Script.Url): not the page",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Functions.Script.Url"',
  ],
  [
    "TaskpaneId is not allowed",
    '<SourceLocation resid="Taskpane.Url" />\n                </Action>',
    '<TaskpaneId>a</TaskpaneId><SourceLocation resid="Taskpane.Url" /></Action>',
  ],
  ["Namespace must stand once", '<Namespace resid="Functions.Namespace" />', ""],
  ["control id ShowPane stands twice", 'id="BindSheet"', 'id="ShowPane"'],
  ["unknown action RunFunction", 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'],
  ["ExecuteFunction needs FunctionName", "<FunctionName>BindSheet<", "<FunctionName><"],
  ["requirement set ExcelAPI is not known", 'Name="ExcelApi"', 'Name="ExcelAPI"'],
  ["ExcelApi has no version 1.99", 'MinVersion="1.14"', 'MinVersion="1.99"'],
  ["Label(Nothing.Label): no such resource", 'resid="BindSheet.Label"', 'resid="Nothing.Label"'],
  [
    "Label(BindSheet.Tip): no such resource in ShortStrings",
    'resid="BindSheet.Label"',
    'resid="BindSheet.Tip"',
  ],
  [
    "resource Extra is not used",
    "<bt:ShortStrings>",
    '<bt:ShortStrings><bt:String id="Extra" DefaultValue="x" />',
  ],
  ["at most 32 characters", /BindSheet\.Label/g, "BindSheet.LabelWhichIsFarTooLongForExcel"],
  ["resource BindSheet.Tip stands twice", ' id="ShowPane.Tip"', ' id="BindSheet.Tip"'],
  ["BindSheet.Label: longer than 125", 'DefaultValue="Bind sheet"', `DefaultValue="${"Bind ".repeat(26)}"`],
  ["BindSheet.Label: empty text", 'Value="绑定工作表"', 'Value=""'],
  ["BindSheet.Label: needs one override for zh-CN", '<bt:Override Locale="zh-CN" Value="绑定工作表" />', ""],
  [
    "BindSheet.Label: the override must be bt:Override",
    '<bt:Override Locale="zh-CN" Value="绑定工作表" />',
    '<Override Locale="zh-CN" Value="绑定工作表" />',
  ],
  [
    "Functions.Metadata.Url: needs one override",
    /<bt:Override Locale="zh-CN" Value="[^"]*functions.zh-CN.json" \/>/,
    "",
  ],
  [
    "no word for it in one of the languages",
    "https://localhost:3000/shortcuts.zh-CN.json",
    "https://localhost:3000/nothing.json",
  ],
  ["no shortcuts are where", "https://localhost:3000/shortcuts.json", "https://localhost:3000/nothing.json"],
  ["must be https", "https://localhost:3000/runtime.js", "http://localhost:3000/runtime.js"],
  [
    "must start with https://localhost:3000/",
    "https://localhost:3000/runtime.js",
    "https://example.com/runtime.js",
  ],
  ["no icon of 32 pixels", '<bt:Image size="32" resid="Icon.BindSheet.32" />', ""],
  ["kpi-workbook-16.png: 16 × 16, not 32", "kpi-workbook-32.png", "kpi-workbook-16.png"],
  ["kpi-workbook.ico: no such PNG", "kpi-workbook-64.png", "kpi-workbook.ico"],
])("%s", (complaint, from, to) => {
  const broken = manifestText.replace(from, to);
  expect(broken).not.toBe(manifestText);
  expect(problemsOf(broken)).toContainEqual(expect.stringContaining(complaint));
});

const root = parseManifest(manifestText);

function textOf(id: string, language: "en-US" | "zh-CN"): string | null | undefined {
  const string = all(root, "String").find((one) => one.getAttribute("id") === id);
  if (language === "en-US") return string?.getAttribute("DefaultValue");
  return string && all(string, "Override")[0]?.getAttribute("Value");
}

const commandOf = (control: Element): string =>
  all(control, "FunctionName")[0]?.textContent ?? "opens the pane";

test("each button runs the command of its own name; the pane opens by itself", () => {
  const buttons = all(root, "Control").filter((one) => one.getAttribute("xsi:type") === "Button");
  expect(buttons.map((button) => [button.getAttribute("id"), commandOf(button)])).toEqual([
    ["ShowPane", "opens the pane"],
    ...["BindSheet", "CheckWorkbook", "ClearHighlights", "MakeScorecard"].map((name) => [name, name]),
  ]);
});

test("every command has a button, a menu item or a key, and nothing names one that is not there", () => {
  const keys = readKeys(root).file.shortcuts.map(({ action }) => action);
  const named = all(root, "FunctionName").map((name) => name.textContent ?? "");
  expect([...new Set([...named, ...keys])].sort()).toEqual(Object.keys(commands).sort());
});

test.each(readKeys(root).file.shortcuts.map(({ action, key }) => [action, key.default]))(
  "the tip of %s names its keys, and the keys have its name",
  (action, keys) => {
    const { file, words } = readKeys(root);
    const name = `${action}_name`;
    for (const language of ["en-US", "zh-CN"] as const)
      expect(textOf(`${action}.Tip`, language)).toContain(keys);
    expect(file.resources?.default?.[name]?.value).toBe(textOf(`${action}.Label`, "en-US"));
    expect(words[name]?.value).toBe(textOf(`${action}.Label`, "zh-CN"));
  },
);

test.each<[id: string, words: (messages: Messages) => string]>([
  ["CheckWorkbook.Label", ({ pane }) => pane.next.check.action],
  ["ClearHighlights.Label", ({ pane }) => pane.findings.clear],
  ["MakeScorecard.Label", ({ pane }) => pane.next.makeScorecards.action({ count: 1 })],
])("%s says what the pane says", (id, words) => {
  for (const language of ["en-US", "zh-CN"] as const) {
    expect(textOf(id, language)).toBe(words(messagesFor(language)));
  }
});

test("the product has one name", () => {
  const name = all(root, "DisplayName")[0];
  expect(name?.getAttribute("DefaultValue")).toBe(messagesFor("en-US").pane.name);
  expect(name && all(name, "Override")[0]?.getAttribute("Value")).toBe(messagesFor("zh-CN").pane.name);
});
