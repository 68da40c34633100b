import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chooseLanguage, otherLanguage, wordsOf, type Words } from "../../../src/workbench/page/words";

/** Every word with its path: functions are called with an example. */
function flatten(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, word]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof word === "function") return [[at, String((word as (example: string | number) => string)(3))]];
    return typeof word === "string" ? [[at, word]] : flatten(word as object, at);
  });
}

const english = new Map(flatten(wordsOf("en-US")));
const chinese = new Map(flatten(wordsOf("zh-CN")));

test("both languages say everything", () => {
  expect([...chinese.keys()]).toEqual([...english.keys()]);
  for (const words of [english, chinese])
    for (const [path, text] of words) expect([path, text.trim()]).not.toEqual([path, ""]);
});

test("each is in its own language", () => {
  const mixed = new Set(["title.otherLanguage", "title.otherLanguageTip"]);
  for (const [path, text] of english) if (!mixed.has(path)) expect(text).not.toMatch(/\p{sc=Han}/u);
  for (const [path, text] of chinese)
    if (!mixed.has(path)) expect([path, text]).toEqual([path, expect.stringMatching(/\p{sc=Han}/u)]);
});

test("no word is kept that nothing shows", () => {
  const folder = join(__dirname, "../../../src/workbench/page");
  const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("words"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const unused = [...english.keys()].filter((path) => {
    const [group = "", name = ""] = path.split(".");
    // Refusals are looked up by their code, formats, sides and states by their kind.
    if (
      group === "refusals" ||
      path.startsWith("home.formats.") ||
      ["left", "center", "right", "unchanged", "changed", "downloaded"].includes(name)
    )
      return false;
    return !source.includes(`.${name || group}`);
  });
  expect(unused).toEqual([]);
});

test.each([
  [["zh-TW"], "zh-CN"],
  [[null, "zh-CN"], "zh-CN"],
  [["en-GB", "zh-CN"], "en-US"],
  [["de"], "en-US"],
  [[], "en-US"],
])("%j reads %s", (tags, language) => {
  expect(chooseLanguage(tags)).toBe(language);
});

test("the other language of the other is the first", () => {
  expect(otherLanguage(otherLanguage("zh-CN"))).toBe("zh-CN");
  const words: Words = wordsOf(otherLanguage("zh-CN"));
  expect(words.title.otherLanguage).toBe("中文");
});
