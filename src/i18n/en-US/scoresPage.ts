import { countOf } from "./counting";

/** The page that tells how one score comes about, and what would be. */
export const scoresPage = {
  none: {
    title: "No KPI to explain yet",
    text: "Bind a sheet with KPIs, targets and actuals; every score can then be explained here.",
  },
  choose: "KPI",
  chooseHint: "Type a name or a person, or select a row in the sheet.",
  found: {
    none: "No KPI by that name",
    more: (of: { count: number }) => `${of.count} more: type more of the name`,
  },
  points: "points",
  noScore: {
    noActual: "No actual yet, so there is no score.",
    noTarget: "No target yet, so there is no score.",
    unreadable: "The figures cannot be read as amounts, so there is no score.",
  },
  failures: {
    targetZero: "The target is 0, so there is no ratio. Give a start value or another method.",
    startIsTarget: "The start equals the target, so there is no progress to measure.",
    startBeyondTarget: "The start is already better than the target. Check the direction.",
    actualZero: "The actual is 0, so target ÷ actual has no answer.",
    rangeUpsideDown: "The lower bound of the range is above the upper one.",
    curveOutOfOrder: "Floor, target and challenge are not in the order of the direction.",
    unitsDiffer: "The units of actual and target cannot be compared.",
  },
  flags: { belowFloor: "Below the floor", challenge: "Challenge reached" },
  how: "How it comes about",
  inferred: "read from the target",
  told: "a milestone told in words",
  belowFloor: "below the floor: 0 points",
  atMost: "the end of the curve",
  equals: (of: { points: string }) => `= ${of.points}\u00a0points`,
  capped: (of: { points: string; cap: string }) => `${of.points} points, capped at ${of.cap}`,
  floored: (of: { points: string }) => `${of.points} points, but never less than 0`,
  cells: "Its numbers",
  contribution: (of: { score: string; weight: string; points: string }) =>
    `${of.score} points at a weight of ${of.weight} bring ${of.points} points of the total.`,
  noWeight: "It has no weight, so it is for reference and no part of the total.",
  noWeights: "The table has no weights, so all KPIs count alike in the total.",
  total: (of: { person: string }) => (of.person ? `Total of ${of.person}` : "Total"),
  missing: (of: { count: number }) =>
    `${countOf(of.count, "weighted KPI has", "weighted KPIs have")} no score yet.`,
  methods: "What other methods would give",
  used: "used",
  whatIf: {
    title: "What if",
    text: "Move the actual and see what follows. Nothing is written to the sheet.",
    slider: "Actual, what if",
    input: "Actual",
    back: "Back to the actual",
    score: "Score",
    now: "Now",
    then: "What if",
    told: "This milestone is told in words, so there is no number to move.",
    noNumber: "The target holds no number, so there is nothing to measure an actual against.",
    notANumber: "A number, please, such as 120 or 1,200.",
  },
  line: {
    title: "Score by actual",
    at: (of: { name: string; value: string; score: string }) => `${of.name} ${of.value} → ${of.score}`,
  },
};
