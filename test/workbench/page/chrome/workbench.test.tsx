/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { makeDesk, nextFrame, sample, show } from "../support/desk";
import { act, screen, within } from "@testing-library/react";
import { RequestLog } from "../../../../src/workbench/page/chrome/workbench/RequestLog";
import { ScenarioCard } from "../../../../src/workbench/page/chrome/workbench/ScenarioCard";
import { WorkbenchTab } from "../../../../src/workbench/page/chrome/workbench/WorkbenchTab";
import { readPreferences } from "../../../../src/workbench/page/desk/preferences";
import { scenarios } from "../../../scenarios/menu";

const REQUEST =
  '{"Actions":[{"Id":1,"ActionType":1,"Name":"","ObjectPathId":1}],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":1,"Name":""}}}';

async function openDesk(language: "zh-CN" | "en-US" = "en-US") {
  const { desk, driver } = makeDesk(language);
  await desk.readAddin();
  await act(() => driver.open(sample(), "sample.xlsx"));
  return desk;
}

test("trouble is begun and ended from the menu", async () => {
  const desk = await openDesk();
  const { user } = show(desk, <WorkbenchTab />);
  await user.click(screen.getByText("Trouble"));
  await user.click(screen.getByLabelText("Begin: Throttling"));
  expect(desk.state.addin?.troubles.active).toEqual(["throttling"]);
  await user.click(screen.getByLabelText("End: Throttling"));
  expect(desk.state.addin?.troubles.active).toEqual([]);
});

/** Asks for the dependents of A1 and B1, which came with ExcelApi 1.15. */
const ONLY_IN_1_15 = JSON.stringify({
  AutoKeepReference: false,
  Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 4 }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    5: { Id: 5, ObjectPathType: 3, Name: "GetFirst", ParentObjectPathId: 2, ArgumentInfo: {} },
    3: {
      Id: 3,
      ObjectPathType: 3,
      Name: "GetRange",
      ParentObjectPathId: 5,
      ArgumentInfo: { Arguments: ["A1"] },
    },
    4: { Id: 4, ObjectPathType: 3, Name: "GetDependents", ParentObjectPathId: 3, ArgumentInfo: {} },
  },
});

test("an older Excel is chosen: the add-in starts anew, newer members are not there, the address keeps it", async () => {
  const desk = await openDesk();
  const answer = async () => JSON.stringify(await desk.state.addin?.host.processQuery(ONLY_IN_1_15));
  expect(await answer()).not.toContain("ApiNotFound");
  const before = desk.state.addin;
  const { user } = show(desk, <WorkbenchTab />);
  await user.click(screen.getByText("Excel version"));
  await user.click(screen.getByRole("menuitemradio", { name: /^Excel 2021/ }));
  expect(desk.state.addin).not.toBe(before);
  expect(await answer()).toContain("ApiNotFound");
  screen.getByRole("button", { name: "Excel 2021" });
  const query = new URLSearchParams(window.location.search);
  expect(query.get("host")).toBe("1.14");
  window.matchMedia ??= () => ({ matches: false }) as MediaQueryList;
  expect(readPreferences(query).host).toBe("1.14");
  expect(readPreferences(new URLSearchParams()).host).toBe("1.14");
  expect(readPreferences(new URLSearchParams("host=unshared")).host).toBe("unshared");
  expect(readPreferences(new URLSearchParams("host=2003")).host).toBe("1.14");
});

test("the log shows what went out, filters and clears", async () => {
  const desk = await openDesk();
  desk.store.set({ logOpen: true });
  const { user } = show(desk, <RequestLog />);
  screen.getByText(/No request yet/);
  await act(async () => void (await desk.state.addin?.host.processQuery(REQUEST)));
  expect(screen.getAllByRole("row")).toHaveLength(2);
  await user.type(screen.getByRole("textbox"), "nothing of the kind");
  expect(screen.queryAllByRole("row")).toHaveLength(0);
  await user.clear(screen.getByRole("textbox"));
  await user.click(screen.getByRole("button", { name: "Clear" }));
  expect(desk.state.addin?.host.log).toEqual([]);
});

test("a scenario says what to do and ticks off what holds", async () => {
  const desk = await openDesk("zh-CN");
  const scenario = scenarios.find(({ id }) => id === "weightsOverOneHundred");
  desk.store.set({ scenario });
  const { user } = show(desk, <ScenarioCard />);
  const card = within(screen.getByRole("complementary"));
  expect(card.getAllByLabelText("尚未成立")).toHaveLength(1);
  await user.click(card.getAllByRole("button", { name: "执行" })[1] as HTMLElement);
  await nextFrame();
  expect(card.getAllByLabelText("尚未成立")).toHaveLength(1);
  card.getByText("在窗格中");
  await user.click(card.getByRole("button", { name: "关闭情景" }));
  expect(desk.state.scenario).toBeUndefined();
});
