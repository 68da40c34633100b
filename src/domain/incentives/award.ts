/** Special award: 20 % of the annual saving an improvement brings. */
export const AWARD_SHARE = 0.2;

/** The award for a saving; nothing is paid, and nothing taken back, when nothing was saved. */
export function specialAward(annualSaving: number, share: number = AWARD_SHARE): number {
  return annualSaving > 0 ? annualSaving * share : 0;
}
