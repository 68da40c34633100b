/**
 * The target for someone who was away: target × available days / days of the period. Only for volumes that
 * add up over time; a rate or a grade is asked of everyone alike. Null when the days make no sense.
 */
export function prorate(target: number, availableDays: number, periodDays: number): number | null {
  if (!(periodDays > 0) || availableDays < 0 || availableDays > periodDays) return null;
  return (target * availableDays) / periodDays;
}
