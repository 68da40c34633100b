import { appearanceOf } from "../../src/taskpane/theme/appearance";

describe("light or dark", () => {
  test.each([
    ["Excel on the web, light system", undefined, false, "light"],
    ["Excel on the web, dark system", undefined, true, "dark"],
    ["Office's white theme on a dark system", { bodyBackgroundColor: "#FFFFFF" }, true, "light"],
    ["Office's dark grey theme", { bodyBackgroundColor: "#444444" }, false, "dark"],
    ["Office says it itself", { bodyBackgroundColor: "#FFFFFF", isDarkTheme: true }, false, "dark"],
    ["a colour nobody can read", { bodyBackgroundColor: "window" }, true, "dark"],
  ] as const)("%s: %s", (_, colours, systemIsDark, appearance) => {
    expect(appearanceOf(colours, systemIsDark)).toBe(appearance);
  });
});
