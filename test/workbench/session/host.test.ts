import { createHost } from "../../../src/workbench/session/host";
import { attachNodeBridge } from "../../../src/workbench/session/nodeBridge";
import { startOffice } from "../../support/office";
import { newWorkbook } from "../../support/workbooks";

const settingsOf = (office: typeof Office) => office.context.document.settings;

const save = (office: typeof Office): Promise<string> =>
  new Promise((resolve) => settingsOf(office).saveAsync(({ status }) => resolve(String(status))));

test("Office knows its host, its languages and its document", async () => {
  const { Office } = await startOffice({ locale: "zh-CN" });
  const { host, platform, displayLanguage, contentLanguage } = Office.context;
  expect([host, platform, displayLanguage, contentLanguage]).toEqual([
    "Excel",
    "OfficeOnline",
    "zh-CN",
    "zh-CN",
  ]);
  expect(Office.context.document.url).toContain("Book1.xlsx");
});

test("settings of the document are those of the workbook", async () => {
  const workbook = newWorkbook();
  workbook.settings = new Map<string, unknown>([["from file", { a: [1, "二"] }]]);
  const { Office, Excel } = await startOffice({ workbook });
  expect(settingsOf(Office).get("from file")).toEqual({ a: [1, "二"] });
  settingsOf(Office).set("when", new Date(0));
  settingsOf(Office).remove("from file");
  expect(await save(Office)).toBe("succeeded");
  expect([...workbook.settings]).toEqual([["when", "Date(0)"]]);

  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("rich", { b: 2 });
    const [when, rich, missing] = ["when", "rich", "nope"].map((key) =>
      settings.getItemOrNullObject(key).load("value"),
    );
    await context.sync();
    expect([when?.value, rich?.value, missing?.isNullObject]).toEqual([new Date(0), { b: 2 }, true]);
    rich?.delete();
    await context.sync();
  });
  expect([...workbook.settings.keys()]).toEqual(["when"]);
});

test("a ribbon button runs the function of its name and waits for it", async () => {
  const { Office, host } = await startOffice();
  const done: string[] = [];
  Office.actions.associate("CheckTables", async (event: Office.AddinCommands.Event) => {
    await Promise.resolve();
    done.push("checked");
    event.completed();
  });
  await host.runCommand("CheckTables");
  expect(done).toEqual(["checked"]);
  await expect(host.runCommand("NoSuchCommand")).rejects.toThrow("the add-in has no command NoSuchCommand");
});

test("keys run the action they stand for, once the add-in takes actions", async () => {
  const { Office, host } = await startOffice();
  const pressed = new Promise((resolve) => Office.actions.associate("ShowAll", resolve));
  await host.runShortcut("ShowAll");
  expect(await pressed).toBeNull();
});

test("the pane is hidden and shown by the add-in and by the person", async () => {
  const { Office, host, settled } = await startOffice();
  const seen: string[] = [];
  const stop = host.onPaneVisibility((visible) => seen.push(`host: ${visible ? "visible" : "hidden"}`));
  const remove = await Office.addin.onVisibilityModeChanged(
    ({ visibilityMode }) => void seen.push(`add-in: ${visibilityMode}`),
  );
  await Office.addin.hide();
  await settled();
  host.showPane(true);
  await settled();
  await remove();
  stop();
  expect(seen).toEqual(["host: hidden", "add-in: Hidden", "host: visible", "add-in: Taskpane"]);
});

test("the add-in may start with the document", async () => {
  const { Office } = await startOffice();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
  expect(await Office.addin.getStartupBehavior()).toBe("None");
});

test("ribbon controls are enabled, disabled and hidden", async () => {
  const { Office, host, settled } = await startOffice();
  const seen: object[] = [];
  const stop = host.onRibbonChange((change) => seen.push(change));
  await Office.ribbon.requestUpdate({
    tabs: [
      { id: "KpiTab", visible: true, groups: [{ id: "G", controls: [{ id: "Check", enabled: false }] }] },
    ],
  });
  await settled();
  stop();
  expect(seen).toEqual([
    { id: "KpiTab", visible: true },
    { id: "Check", enabled: false },
  ]);
});

test("another workbook takes the place of the open one", async () => {
  const first = await startOffice();
  let heard = 0;
  await first.Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(() => Promise.resolve(void heard++));
    await context.sync();
  });
  const other = newWorkbook("别的");
  first.host.open(other);
  const name = await first.Excel.run(async (context) => {
    context.workbook.worksheets.add();
    const sheet = context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    return sheet.name;
  });
  await first.settled();
  expect([name, heard, other.sheets.length, first.workbook.sheets.length]).toEqual(["别的", 0, 2, 1]);
});

test("the node bridge carries requests and events without a window", async () => {
  const { OfficeExtension, Excel } = await startOffice();
  const host = createHost({ workbook: newWorkbook("Bridge") });
  const { HostBridge } = OfficeExtension as unknown as {
    HostBridge: { init(bridge: object): void; s_instance: unknown };
  };
  const before = HostBridge.s_instance;
  HostBridge.init(attachNodeBridge(host));
  try {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      const range = sheet.getRange("A1:B1");
      range.values = [["指标", 1]];
      range.load("values");
      await context.sync();
      return [sheet.name, range.values];
    });
    expect(seen).toEqual(["Bridge", [["指标", 1]]]);
    host.editMode.active = true;
    await expect(Excel.run((context) => context.sync())).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
  } finally {
    HostBridge.s_instance = before;
    host.close();
  }
});
