import { chineseGoal } from "./chineseGoal";
import { englishGoal } from "./englishGoal";
import { goalParts, type GoalColumns, type GoalLanguage } from "./goalParts";

/**
 * One sentence that says what the row's columns say: 在{期限}{范围}{指标}由{期初}提升至{目标}. What no column gives is
 * left out, and what the name says already is not said twice, so a good sentence stays as it is.
 */
export function composeGoal(columns: GoalColumns, language: GoalLanguage): string {
  const parts = goalParts(columns);
  const isComplete = !parts.scope && !parts.target && !parts.due;
  if (isComplete) return parts.name;
  return language === "zh-CN" ? chineseGoal(parts) : englishGoal(parts);
}

export type { GoalColumns, GoalLanguage };
