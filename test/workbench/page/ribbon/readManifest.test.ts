import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { localUrl, readManifest } from "../../../../src/workbench/page/ribbon/readManifest";
import type { Language } from "../../../../src/workbench/page/words";

const parse = (xml: string): Document =>
  new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;

const text = readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8");
const read = (language: Language) => readManifest(parse(text), language);

test("tabs, groups and buttons in the order of the manifest", () => {
  const { tabs } = read("en-US");
  expect(
    tabs.map(({ id, label, groups }) => ({ id, label, groups: groups.map((group) => group.id) })),
  ).toEqual([{ id: "KpiTab", label: "KPI", groups: ["TableGroup", "CheckGroup", "ScorecardGroup"] }]);
  const controls = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
  expect(controls.map(({ id, action }) => [id, action?.kind])).toEqual([
    ["ShowPane", "showPane"],
    ["BindSheet", "runCommand"],
    ["CheckWorkbook", "runCommand"],
    ["ClearHighlights", "runCommand"],
    ["MakeScorecard", "runCommand"],
  ]);
});

test("a right click on a cell offers a menu of its own", () => {
  const [menu, ...others] = read("zh-CN").cellMenu;
  expect(others).toEqual([]);
  expect([menu?.label, menu?.items.map(({ label, action }) => [label, action])]).toEqual([
    "KPI 工作簿",
    [
      ["检查所选行", { kind: "runCommand", name: "CheckSelection" }],
      ["生成此处的评分卡", { kind: "runCommand", name: "MakeScorecard" }],
      ["显示窗格", expect.objectContaining({ kind: "showPane" })],
    ],
  ]);
});

describe.each<[Language, string, string, string, RegExp]>([
  ["zh-CN", "KPI 工作簿", "KPI 表", "绑定工作表", /functions\.zh-CN\.json$/],
  ["en-US", "KPI Workbook", "KPI tables", "Bind sheet", /functions\.json$/],
])("in %s", (language, name, group, button, functions) => {
  const manifest = read(language);
  test("every word is in that language", () => {
    expect(manifest.name).toBe(name);
    expect(manifest.tabs[0]?.groups[0]?.label).toBe(group);
    expect(manifest.tabs[0]?.groups[0]?.controls[1]?.label).toBe(button);
    expect(manifest.functionsUrl).toMatch(functions);
  });

  test("nothing is left without a word, a tip or a picture", () => {
    for (const control of manifest.tabs.flatMap((tab) => tab.groups.flatMap((one) => one.controls))) {
      expect([control.id, control.label !== "", control.tipTitle !== "", control.tip !== ""]).toEqual([
        control.id,
        true,
        true,
        true,
      ]);
      expect(control.icons.get(32)).toMatch(/-32\.png$/);
    }
  });
});

test("addresses of the add-in are beside the page, whatever server the manifest names", () => {
  const manifest = read("en-US");
  expect(localUrl(manifest, manifest.paneUrl)).toBe("/taskpane.html");
  expect(localUrl(manifest, manifest.icon)).toBe("/assets/icons/kpi-workbook-64.png");
  expect(localUrl(manifest, "https://elsewhere.example/x.png")).toBe("https://elsewhere.example/x.png");
  const deeper = readManifest(
    parse(text.replaceAll("https://localhost:3000", "https://host.example/kpi")),
    "en-US",
  );
  expect(localUrl(deeper, deeper.icon)).toBe("/assets/icons/kpi-workbook-64.png");
});

test("menus have items, and Excel's own tabs are told apart", () => {
  const xml = `<OfficeApp xmlns:xsi="x" xmlns:bt="b"><DefaultSettings><SourceLocation DefaultValue="https://a/p.html"/></DefaultSettings>
    <VersionOverrides><Hosts><Host><DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface">
      <OfficeTab id="TabHome"><Group id="G"><Label resid="g"/>
        <Control xsi:type="Menu" id="M"><Label resid="m"/><Items>
          <Item id="I"><Label resid="i"/><Action xsi:type="ExecuteFunction"><FunctionName>Do</FunctionName></Action></Item>
        </Items></Control></Group></OfficeTab>
    </ExtensionPoint></DesktopFormFactor></Host></Hosts>
    <Resources><bt:ShortStrings><bt:String id="g" DefaultValue="Group"/><bt:String id="m" DefaultValue="Menu"/>
      <bt:String id="i" DefaultValue="Item"><bt:Override Locale="zh-cn" Value="项"/></bt:String></bt:ShortStrings></Resources>
    </VersionOverrides></OfficeApp>`;
  const { tabs, paneUrl } = readManifest(parse(xml), "zh-CN");
  expect(paneUrl).toBe("https://a/p.html");
  expect(tabs[0]).toMatchObject({ id: "TabHome", isOfficeTab: true, label: "" });
  const [menu] = tabs[0]?.groups[0]?.controls ?? [];
  expect(menu).toMatchObject({
    label: "Menu",
    items: [{ label: "项", action: { kind: "runCommand", name: "Do" } }],
  });
  expect(menu?.action).toBeUndefined();
});

test("a file that is no manifest says what it lacks", () => {
  expect(() => readManifest(parse("<OfficeApp/>"), "en-US")).toThrow("VersionOverrides");
});
