/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { makeDesk, nextFrame, sample } from "../support/desk";

const NAME = "绩效考核表-销售部.xlsx";

describe("opening a file", () => {
  test("shows its sheets, texts and selection; nothing counts as changed", async () => {
    const { desk, driver } = makeDesk();
    expect(await driver.open(sample(), NAME)).toBe(true);
    expect(driver.sheets).toEqual(["绩效考核表", "月度数据"]);
    expect(driver.read("G4").text).toBe("25%");
    expect(desk.workbook.name).toBe(NAME);
    await nextFrame();
    expect(desk.state.saved).toBe("unchanged");
  });

  test.each([
    ["zh-CN" as const, /文本文件/],
    ["en-US" as const, /text file/],
  ])("what is no workbook is explained (%s), and what was open stays", async (language, sentence) => {
    const { desk, driver } = makeDesk(language);
    await driver.open(sample(), NAME);
    const before = desk.workbook;
    expect(await driver.open(new TextEncoder().encode("a,b\n1,2"), "data.csv")).toBe(false);
    expect(driver.notice).toMatch(sentence);
    expect(desk.workbook).toBe(before);
    expect(desk.state.busy).toBeUndefined();
  });
});

describe("typing", () => {
  test("is entered, undone and done again, and the file then differs", async () => {
    const { desk, driver } = makeDesk();
    await driver.open(sample(), NAME);
    driver.typeInto("绩效考核表", "G4", "35%");
    expect(driver.read("G4")).toMatchObject({ value: 0.35, text: "35%" });
    expect(driver.read("G14").text).toBe("110%");
    expect(desk.state.saved).toBe("changed");
    driver.undo();
    expect(driver.read("G14").text).toBe("100%");
    driver.redo();
    expect(driver.read("G14").text).toBe("110%");
  });

  test("what the cell's validation forbids is refused in words", async () => {
    const { driver } = makeDesk();
    await driver.open(sample(), NAME);
    driver.typeInto("绩效考核表", "E5", "随便");
    expect(driver.read("E5").value).toBe("结果");
    expect(driver.notice).toMatch(/数据验证/);
    driver.typeInto("绩效考核表", "E5", "过程");
    expect(driver.read("E5").value).toBe("过程");
    expect(driver.notice).toBeUndefined();
  });

  test("on a protected sheet too", async () => {
    const { desk, driver } = makeDesk("en-US");
    await driver.open(sample(), NAME);
    desk.sheet.protection = { protected: true };
    driver.typeInto("绩效考核表", "G4", "35%");
    expect(driver.read("G4").text).toBe("25%");
    expect(driver.notice).toMatch(/protected sheet/);
  });
});

test("a selection takes merged cells whole", async () => {
  const { desk, driver } = makeDesk();
  await driver.open(sample(), NAME);
  driver.select("A5");
  expect(desk.sheet.selection).toEqual([{ top: 3, left: 0, bottom: 5, right: 0 }]);
});

test.each(["nowhere!A1", "A0", "ZZZZ1"])("the driver says when there is no such place: %s", (address) => {
  expect(() => makeDesk().driver.read(address)).toThrow("no such place");
});

describe("the add-in", () => {
  test("comes with the manifest: a host, a frame's conversation, its functions pending", async () => {
    const { desk, driver } = makeDesk();
    await desk.readAddin();
    await driver.open(sample(), NAME);
    const first = desk.state.addin;
    expect(driver.host?.workbook).toBe(desk.workbook);
    driver.typeInto("绩效考核表", "P4", "=KPI.SCORE(J4,I4)");
    await nextFrame();
    expect(driver.read("P4").text).toBe("#BUSY!");
    expect(desk.state.calculating).toBe(true);
    await driver.open(sample(), NAME);
    expect(desk.state.addin?.conversationId).not.toBe(first?.conversationId);
  });

  test("waits while a person types into a cell", async () => {
    const { desk, driver } = makeDesk();
    await desk.readAddin();
    await driver.open(sample(), NAME);
    desk.setTyping("=1+");
    expect(driver.host?.editMode.active).toBe(true);
    desk.setTyping(undefined);
    expect(driver.host?.editMode.active).toBe(false);
  });

  test("speaks the page's language, over the same workbook", async () => {
    const { desk, driver } = makeDesk("zh-CN");
    await desk.readAddin();
    await driver.open(sample(), NAME);
    const { workbook } = desk;
    expect(desk.state.manifest?.name).toBe("KPI 工作簿");
    await desk.setLanguage("en-US");
    expect(desk.state.manifest?.name).toBe("KPI Workbook");
    expect(desk.workbook).toBe(workbook);
  });

  test("is missing without its manifest, and the page is still a spreadsheet", async () => {
    const { desk, driver } = makeDesk();
    window.fetch = () => Promise.reject(new Error("no server"));
    await desk.readAddin();
    expect(driver.notice).toMatch(/加载项清单/);
    driver.typeInto(driver.sheets[0] ?? "", "A1", "=1+1");
    expect(desk.state.addin).toBeUndefined();
    expect(desk.state.manifestRead).toBe(true);
  });
});
