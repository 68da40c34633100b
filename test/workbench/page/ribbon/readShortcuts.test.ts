import {
  isPressed,
  readShortcuts,
  type ShortcutsFile,
} from "../../../../src/workbench/page/ribbon/readShortcuts";

const file: ShortcutsFile = {
  actions: [
    { id: "Check", name: "${resource.check}" },
    { id: "Hide", name: "Hide it" },
  ],
  shortcuts: [
    { action: "Check", key: { default: "Ctrl+Alt+1", web: "${resource.key}" } },
    { action: "Hide", key: { default: "Ctrl+Shift+Alt+H" } },
  ],
  resources: { default: { check: { value: "Check" }, key: { value: "Ctrl+Shift+Alt+C" } } },
};

test.each([
  ["the file's own words", {}, ["Check", "Ctrl+Shift+Alt+C"]],
  [
    "words of another language",
    { check: { value: "检查" }, key: { value: "Ctrl+Alt+2" } },
    ["检查", "Ctrl+Alt+2"],
  ],
  ["words that are not there stay as they are", { check: { value: "检查" } }, ["检查", "Ctrl+Shift+Alt+C"]],
])("%s", (_, words, [name, keys]) => {
  expect(readShortcuts(file, words)).toEqual([
    { action: "Check", name, keys },
    { action: "Hide", name: "Hide it", keys: "Ctrl+Shift+Alt+H" },
  ]);
});

const press = (code: string, held: string) => ({
  code,
  ctrlKey: held.includes("c"),
  metaKey: held.includes("m"),
  shiftKey: held.includes("s"),
  altKey: held.includes("a"),
});

test.each([
  ["Ctrl+Shift+Alt+C", "KeyC", "csa", true],
  ["Ctrl+Shift+Alt+C", "KeyC", "msa", true],
  ["Ctrl+Shift+Alt+C", "KeyC", "ca", false],
  ["Ctrl+Alt+C", "KeyC", "csa", false],
  ["Ctrl+Shift+Alt+C", "KeyV", "csa", false],
  ["Ctrl+Alt+1", "Digit1", "ca", true],
])("%s and %s with %s held: %s", (keys, code, held, answer) => {
  expect(isPressed(keys, press(code, held))).toBe(answer);
});
