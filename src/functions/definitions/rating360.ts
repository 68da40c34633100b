import { fail } from "../../domain/failure";
import { withoutNoise } from "../../domain/numbers";
import { EQUAL_GROUPS, FEWEST_RATERS, rate360 } from "../../domain/ratings/rating360";
import { defineFunction } from "../declare";
import { present } from "../arguments/series";

export const rating360 = defineFunction({
  id: "RATING360",
  answers: "range",
  parameters: {
    superiors: { kind: "numbers", zeroIsBlank: true },
    peers: { kind: "numbers", optional: true, zeroIsBlank: true },
    subordinates: { kind: "numbers", optional: true, zeroIsBlank: true },
    customers: { kind: "numbers", optional: true, zeroIsBlank: true },
    fewest: { kind: "number", default: FEWEST_RATERS, zeroIsBlank: true },
  },
  words: {
    "zh-CN": {
      summary: "计算 360 度评分：上级、平级、下级各占三分之一，可加客户。",
      result: "得分，与评分同一分制。缺少的一方由其余各方分摊；平级、下级不足 3 人时为保护匿名不计入。",
      source: "先求每一方的平均分，再各方等权平均（1:1:1，给出客户时 1:1:1:1）。",
      parameters: {
        superiors: { name: "上级", text: "上级的评分。" },
        peers: { name: "平级", text: "平级的评分，至少 3 人。" },
        subordinates: { name: "下级", text: "下级的评分，至少 3 人。" },
        customers: { name: "客户", text: "客户的评分；不给出则不计。" },
        fewest: { name: "最少人数", text: "平级和下级各自至少需要的人数，默认 3。" },
      },
    },
    "en-US": {
      summary: "The 360° rating: superiors, peers and subordinates a third each, customers if given.",
      result:
        "The rating on the scale of the scores. The others share an absent group's part; peers and subordinates with fewer than 3 raters are left out to keep them anonymous.",
      source: "The mean of each group first, then of the groups (1:1:1, with customers 1:1:1:1).",
      parameters: {
        superiors: { name: "superiors", text: "Scores by superiors." },
        peers: { name: "peers", text: "Scores by peers, at least 3." },
        subordinates: { name: "subordinates", text: "Scores by subordinates, at least 3." },
        customers: { name: "customers", text: "Scores by customers; left out unless given." },
        fewest: {
          name: "fewest raters",
          text: "The least number of peers and of subordinates; 3 unless given.",
        },
      },
    },
  },
  run({ superiors, peers = [], subordinates = [], customers = [], fewest }) {
    const ratings = [
      { group: "superior", scores: present(superiors) },
      { group: "peer", scores: present(peers) },
      { group: "subordinate", scores: present(subordinates) },
      { group: "customer", scores: present(customers) },
    ] as const;
    const weights = { ...EQUAL_GROUPS, customer: customers.length > 0 ? 1 : 0 };
    const { score, withheld } = rate360(ratings, weights, fewest);
    if (score !== null) return withoutNoise(score);
    const raters = ratings.reduce((sum, { scores }) => sum + scores.length, 0);
    return fail("tooFew", { count: raters, needed: withheld.length > 0 ? fewest : 1 });
  },
  examples: [
    { with: { superiors: 95, peers: [[80], [85], [90]], subordinates: [[90], [90], [90]] }, gives: 90 },
    { with: { superiors: 90, peers: [[60], [70]] }, gives: 90 },
    { with: { superiors: 90, customers: 60 }, gives: 75 },
    { with: { superiors: "待定", peers: [[60], [70]] }, fails: "tooFew" },
  ],
  moreTests: [
    { with: { superiors: 90, peers: [[60], [70]], fewest: 2 }, gives: 77.5 },
    { with: { peers: [[60], [70], [80]] }, fails: "missing" },
    { with: { superiors: 80, peers: [[60], [70], ["很好"]] }, fails: "notNumber" },
  ],
  seeAlso: ["MATRIX321"],
});
