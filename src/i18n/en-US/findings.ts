import { formatsFor } from "../formats";
import type { Data, RuleWords } from "../words";
import { countOf, pointsOf } from "./counting";

const { percent } = formatsFor("en-US");

export const severities = {
  error: { name: "Error", count: (of: { count: number }) => countOf(of.count, "error", "errors") },
  warning: { name: "Warning", count: (of: { count: number }) => countOf(of.count, "warning", "warnings") },
  hint: { name: "Hint", count: (of: { count: number }) => countOf(of.count, "hint", "hints") },
};

export const rules = {
  "weights/sum": {
    name: "Weights add up to 100%",
    what: (data: Data) => {
      const whose = data.scope ? `${data.scope}: weights` : "Weights";
      const side = Number(data.sum) < Number(data.expected) ? "short" : "over";
      return `${whose} total ${percent(data.sum)}, ${pointsOf(data.difference)} ${side}.`;
    },
    why: (data: Data) => `Total scores can only be compared when weights make ${percent(data.expected)}.`,
    fix: (data: Data) => `Make weights total ${percent(data.expected)}`,
    change: (data: Data) =>
      `Scales ${countOf(data.count, "weight", "weights")} in proportion, to exactly ${percent(data.expected)} in all. Nothing else changes.`,
  },
} satisfies Record<string, RuleWords>;

/** For a finding of a rule these words do not know. */
export const unknownRule = {
  name: "Other finding",
  what: (data: Data) => `Rule ${data.rule} does not hold here.`,
  why: () => "This version of the pane has no more words for it.",
  fix: () => "Fix",
  change: () => "Changes the cells of this finding.",
} satisfies RuleWords;
