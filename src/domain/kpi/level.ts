/** How far down a KPI stands: 1 the company, 2 a department, 3 a post. */
export type LevelRank = 1 | 2 | 3;

const words: readonly (readonly [LevelRank, RegExp])[] = [
  [3, /岗位|个人|员工|职位|position|post|individual|personal|employee/i],
  [
    2,
    /部门|事业部|分公司|子公司|中心|车间|门店|大区|团队|department|dept|division|business unit|team|store/i,
  ],
  [1, /公司|企业|集团|总部|全公司|company|corporate|enterprise|group|organi[sz]ation/i],
];

export function readLevel(text: string | undefined): LevelRank | undefined {
  if (!text) return undefined;
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}
