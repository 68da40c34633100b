import { formatsFor } from "../formats";
import { countOf, pointsOf } from "./counting";

const { number, percent } = formatsFor("en-US");

/** The page where rules are switched, levelled and tuned for this workbook. */
export const rulesPage = {
  intro: "Rules and their numbers are kept in this workbook.",
  presets: "Preset",
  choosePreset: "Choose a preset…",
  applyPreset: "Apply",
  presetText: "Sets every rule the way your company works. Your own changes are replaced.",
  families: {
    weights: "Weights",
    smart: "SMART wording",
    definition: "Definition",
    counts: "Number of KPIs",
    balance: "Balance",
    cascade: "Cascade",
    fiveChecks: "Five checks",
    data: "Data",
  },
  onOf: (of: { on: number; all: number }) => `${of.on} of ${of.all} on`,
  changed: "Changed",
  levelLabel: "Level",
  level: (of: { rule: string }) => `Level of ${of.rule}`,
  explain: (of: { rule: string }) => `About ${of.rule}`,
  example: "For example",
  units: {
    percent: (of: { value: number }) => percent(of.value),
    points: (of: { value: number }) => pointsOf(of.value),
    count: (of: { value: number }) => number(of.value),
    days: (of: { value: number }) => countOf(of.value, "day", "days"),
    score: (of: { value: number }) => `${number(of.value)} points`,
    ratio: (of: { value: number }) => `${number(of.value)} : 1`,
  },
  unitNames: { percent: "%", points: "points", count: "in all", days: "days", score: "points", ratio: ": 1" },
  source: { requirement: "Required", choice: "Our choice" },
  sourceText: {
    requirement: "Comes from the performance standard the product follows.",
    choice: "The standard is silent here; this is what we suggest.",
  },
  usual: (of: { value: string }) => `usually ${of.value}`,
  between: (of: { least: string; most: string }) => `Between ${of.least} and ${of.most}, please.`,
  notANumber: "A number, please.",
  reset: "Back to usual",
  resetRule: (of: { rule: string }) => `Back to usual: ${of.rule}`,
};
