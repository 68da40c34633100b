import fc from "fast-check";
import { vaguenessIn, withoutVagueness } from "../../../src/domain/smart/vagueness";

test.each([
  ["大幅提升质量，尽快大幅改善", ["degree 大幅 0", "degree 尽快 7", "degree 大幅 9"]],
  ["做好培训、考勤等", ["openEnd 等 7"]],
  ["组织团建等工作", ["openEnd 等工作 4"]],
  ["及其他领导交办事项", ["openEnd 其他 1"]],
  ["Significantly cut costs, errors, etc.", ["degree Significantly 0", "openEnd etc. 33"]],
  ["Provide better service as soon as possible", ["degree better 8", "degree as soon as possible 23"]],
  // Degree words inside names are none.
  ["投诉处理及时率", []],
  ["合理用药达标率", []],
  ["全面预算执行率", []],
  ["等级评定覆盖率", []],
  ["客户等待时间", []],
  ["Butter yield", []],
])("%s", (text, expected) => {
  expect(vaguenessIn(text).map(({ kind, text: word, start }) => `${kind} ${word} ${start}`)).toEqual(
    expected,
  );
});

test("a place is that of the word in the text as written", () => {
  const words = fc.constantFrom("大幅", "尽快", "等", "销售额", "，", " ", "significantly", "A7", "％");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      for (const { text: word, start, end } of vaguenessIn(text)) expect(text.slice(start, end)).toBe(word);
      expect(withoutVagueness(text).length).toBeLessThanOrEqual(text.length);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});
