/** A grade holds from `from` (inclusive) up to the next one; the lowest has none. */
export interface Grade<Name extends string = string> {
  readonly name: Name;
  readonly from: number;
}

export type GradeName = "excellent" | "good" | "improve";

/** 优秀 from 120 %, 良好 from 100 %, 待改进 below, on attainment in the KPI's direction. */
export const defaultGrades: readonly Grade<GradeName>[] = [
  { name: "excellent", from: 1.2 },
  { name: "good", from: 1 },
  { name: "improve", from: -Infinity },
];

/** The grade of an unrounded attainment: 119.996 % is still good. Undefined below the lowest band. */
export function gradeOf<Name extends string>(
  attainment: number,
  grades: readonly Grade<Name>[],
): Name | undefined {
  return [...grades].sort((a, b) => b.from - a.from).find(({ from }) => attainment >= from)?.name;
}
