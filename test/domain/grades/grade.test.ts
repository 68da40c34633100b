import { defaultGrades, gradeOf } from "../../../src/domain/grades/grade";

test.each([
  [1.5, "excellent"],
  [1.2, "excellent"],
  [1.19996, "good"],
  [1, "good"],
  [0.99999, "improve"],
  [-0.2, "improve"],
])("%s is %s", (attainment, grade) => {
  expect(gradeOf(attainment, defaultGrades)).toBe(grade);
});

test("an own table, in any order, without a lowest band", () => {
  const table = [
    { name: "B", from: 0.8 },
    { name: "A", from: 0.9 },
  ];
  expect([0.95, 0.9, 0.85, 0.5].map((value) => gradeOf(value, table))).toEqual(["A", "A", "B", undefined]);
});
