import type { WeightProblem } from "../../weights/parseWeights";
import type { WeightScope } from "./scopes";

/** 0.4 and 40% are shares of one; 40 and 40分 are points. */
function styleOf({ weights }: WeightScope): "shares" | "points" {
  return weights.unit === "fraction" || weights.unit === "percent" ? "shares" : "points";
}

/** Each scope is read by its own scale; one that differs from most others of its column says so. */
export function reportMixedUnits(scopes: readonly WeightScope[]): readonly WeightScope[] {
  let [weighed, shares] = [0, 0];
  for (const scope of scopes) {
    if (scope.sum.count === 0) continue;
    weighed += 1;
    if (styleOf(scope) === "shares") shares += 1;
  }
  const usual = shares * 2 >= weighed ? "shares" : "points";
  if (shares === 0 || shares === weighed) return scopes;
  return scopes.map((scope) => (scope.sum.count === 0 || styleOf(scope) === usual ? scope : asMixed(scope)));
}

const reported = new WeakMap<WeightScope, WeightScope>();

/** One and the same for a scope that is one and the same. */
function asMixed(scope: WeightScope): WeightScope {
  let mixed = reported.get(scope);
  if (!mixed) reported.set(scope, (mixed = withProblem(scope, "mixedUnits")));
  return mixed;
}

function withProblem(scope: WeightScope, problem: WeightProblem): WeightScope {
  const { weights } = scope;
  const known = new Set(weights.problems.map(({ index }) => index));
  const added = weights.weights.flatMap((weight, index) =>
    weight === undefined || known.has(index) ? [] : [{ index, problem }],
  );
  return { ...scope, weights: { ...weights, problems: [...weights.problems, ...added] } };
}
