import type { TableReading } from "../../binding/detection";
import { readRecord } from "../../binding/records/readRecord";
import { mean } from "../../numbers";
import { rate360, type RaterGroup } from "../../ratings/rating360";

/** One capability of one person as others rate it. */
export interface CapabilityRating {
  readonly item: string;
  readonly score: number;
}

const groupWords: readonly (readonly [RegExp, RaterGroup])[] = [
  [/上级|主管|领导|经理|superior|manager|boss/i, "superior"],
  [/平级|同事|同级|peer|colleague/i, "peer"],
  [/下级|下属|subordinate|report/i, "subordinate"],
  [/客户|customer|client/i, "customer"],
];

/** Mean of each group first, then the groups alike; groups too small to stay anonymous are left out. */
export function rateCapability(ratings: readonly TableReading[], person: string): CapabilityRating[] {
  const items = new Map<string, { group: RaterGroup; score: number }[]>();
  for (const table of ratings)
    for (const record of table.records) {
      const { subject, raterGroup, scores = [] } = readRecord(record, table);
      if (subject !== person) continue;
      const group = groupWords.find(([word]) => word.test(raterGroup ?? ""))?.[1] ?? "peer";
      for (const { item, score } of scores) items.set(item, [...(items.get(item) ?? []), { group, score }]);
    }
  return [...items].flatMap(([item, given]) => {
    const groups = [...new Set(given.map(({ group }) => group))];
    const { score } = rate360(
      groups.map((group) => ({
        group,
        scores: given.flatMap((one) => (one.group === group ? [one.score] : [])),
      })),
    );
    return score === null || !Number.isFinite(score) ? [] : [{ item, score: mean([score]) }];
  });
}
