import type { Kpi } from "../../binding/records/readRecord";

const words =
  /参考|监控|监测|观察|仅统计|不考核|不计分|加分|扣分|减分|否决|\breference\b|\bmonitor|\binformation|not scored|\bbonus\b|\bdeduct|\bveto\b|\btracking only/i;
const plainly =
  /^(?:仅供)?参考(?:指标)?$|仅供参考|监控指标|监测指标|观察指标|仅统计|不考核|不计分|\breference (?:only|kpi|metric)|^reference$|\bmonitor(?:ing)? only|not scored|\btracking only/i;

function told({
  record,
  kind,
  importance,
  nature,
  note,
  part,
  dimension,
  method,
}: Kpi): (string | undefined)[] {
  // 不计分 in the weight's own cell.
  return [record.cells.weight?.text, kind, importance, nature, note, part, dimension, method];
}

/** Whether a row says that it is there to be looked at, or that it adds and takes points beside the weights. */
export function isReference(kpi: Kpi): boolean {
  return [...told(kpi), kpi.name].some((text) => text !== undefined && words.test(text));
}

/** Only where it says in so many words that it is not scored. */
export function isPlainlyReference({ kind, importance, note, part, dimension }: Kpi): boolean {
  return [kind, importance, note, part, dimension].some((text) => text !== undefined && plainly.test(text));
}
