import { readDirection, type Direction } from "../../kpi/direction";
import { inferDirection, type InferredDirection } from "../../kpi/inferDirection";
import { isQuantity, type Quantity } from "../../kpi/quantity";
import { defined } from "../defined";
import type { Amount } from "./readAmount";

export type Levels = Readonly<Partial<Record<"start" | "floor" | "target" | "challenge" | "actual", Amount>>>;

/**
 * Which way is better for a row: as its column says, else as the target's form, the other levels or the name tell,
 * else as usual. What told it is in `inferred`.
 */
export function readRecordDirection(
  given: string | undefined,
  name: string | undefined,
  levels: Levels,
): { readonly direction?: Direction; readonly inferred?: InferredDirection } {
  const inferred = inferDirection({
    ...defined("name", name),
    ...defined("given", given === undefined ? undefined : readDirection(given)),
    ...defined("target", quantity(levels.target)),
    ...defined("start", quantity(levels.start)?.value),
    ...defined("floor", quantity(levels.floor)?.value),
    ...defined("challenge", quantity(levels.challenge)?.value),
  });
  const isTold = inferred !== undefined && !(inferred.from === "name" && isNone(levels.target));
  return {
    ...defined("direction", isTold ? inferred.direction : usualDirection(levels)),
    ...defined("inferred", inferred),
  };
}

const done =
  /完成|备案|投用|上线|发布|通过|建成|投产|交付|取得|落地|验收|启用|签订|达成|launch|\blive\b|complet|deliver|go.?live|sign|certif|release/i;
const change = /提升|提高|增加|增长|降低|减少|改善|优化|加强|improve|increase|reduce|enhance/i;

/** None of something is the best there can be, whatever it is called: complaints, breaches of safety. */
function isNone(target: Amount | undefined): boolean {
  return target !== undefined && isQuantity(target) && target.value === 0 && target.comparator === "=";
}

/** More is better of an amount; of words, a deed is done or not, and conduct is rated. */
function usualDirection({ target, actual }: Levels): Direction | undefined {
  if (!target || (!isQuantity(target) && target.reason === "missing"))
    return actual && isQuantity(actual) ? "higher" : undefined;
  if (isQuantity(target)) return isNone(target) ? "lower" : "higher";
  if (target.reason === "date" || (target.reason === "text" && done.test(target.text))) return "milestone";
  return target.reason === "text" && !change.test(target.text) ? "rating" : undefined;
}

function quantity(amount: Amount | undefined): Quantity | undefined {
  return amount && isQuantity(amount) ? amount : undefined;
}
