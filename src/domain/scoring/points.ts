import { fail, type Failure } from "../failure";
import { divide, multiply, subtract, withoutNoise } from "../numbers";

export interface StepRule {
  readonly actual: number;
  readonly target: number;
  readonly step: number;
  /** Points gained or lost with every whole step. */
  readonly points: number;
  readonly base: number;
  readonly lowerIsBetter: boolean;
}

/** 加减分法: base ± points for every whole step beyond or short of the target. */
export function stepScore({ actual, target, step, points, base, lowerIsBetter }: StepRule): number | Failure {
  if (!(step > 0)) return fail("stepNotPositive", { step });
  const ahead = lowerIsBetter ? subtract(target, actual) : subtract(actual, target);
  return withoutNoise(base + multiply(points, Math.trunc(divide(ahead, step))));
}

export interface EfficacyRule {
  readonly actual: number;
  /** The value that is not acceptable any more (不允许值). */
  readonly worst: number;
  /** The value that fully satisfies (满意值). */
  readonly best: number;
  readonly base: number;
  readonly span: number;
}

/** 功效系数法: base + span × (actual − worst) / (best − worst). The order of worst and best is the direction. */
export function efficacyScore({ actual, worst, best, base, span }: EfficacyRule): number | Failure {
  if (best === worst) return fail("bestIsWorst", { value: best });
  const share = divide(subtract(actual, worst), subtract(best, worst));
  return withoutNoise(base + multiply(span, share));
}
