import fc from "fast-check";
import { markOf, ownerOf, signNote } from "../../src/application/notes/noteMark";

const BODY = "错误：权重合计 97%，少 3 个百分点。\n调整权重，使合计为 100%。\n\n提示：没有单位。";
const note = signNote(BODY, "KPI 检查", "2026-11-25");

test.each<[string, string, string]>([
  ["as it was written", note, "ours"],
  ["with the line ends of another Excel", note.replaceAll("\n", "\r\n"), "ours"],
  ["with those of an old Mac", note.replaceAll("\n", "\r"), "ours"],
  ["with blanks at its end", `${note} \n`, "ours"],
  ["below its author's name", `王经理:\n${note}`, "ours"],
  ["signed in another language", signNote(BODY, "KPI check", "2026-11-25"), "ours"],
  ["with a word changed", note.replace("97%", "96%"), "edited"],
  ["with another day", note.replace("11-25", "11-26"), "edited"],
  ["with a line above it", `已核对\n${note}`, "edited"],
  ["with a line below it", `${note}\n已核对`, "edited"],
  ["with a sentence taken away", note.replace("\n调整权重，使合计为 100%。", ""), "edited"],
  ["of which only the last line is left", markOf(note), "edited"],
  ["that somebody wrote", "目标来自年度计划", "foreign"],
  ["that is empty", "", "foreign"],
])("a note %s", (_what, text, owner) => {
  expect(ownerOf(text)).toBe(owner);
});

test("whatever a note says it is ours until a letter of it is changed", () => {
  const body = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).filter((text) => /\S/.test(text));
  fc.assert(
    fc.property(body, fc.nat(), (text, place) => {
      const signed = signNote(text, "KPI 检查", "2026-09-30");
      expect(ownerOf(signed)).toBe("ours");
      const at = place % text.length;
      const changed = `${signed.slice(0, at)}改${signed.slice(at)}`;
      expect(ownerOf(changed)).not.toBe("ours");
    }),
    { seed: 20261125, numRuns: 300 },
  );
});
