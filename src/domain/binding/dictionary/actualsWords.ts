import type { RoleWords } from "./fieldWords";
import { planWords } from "./planWords";

const {
  id,
  name,
  definition,
  level,
  department,
  position,
  owner,
  perspective,
  dimension,
  kind,
  direction,
  unit,
  start,
  floor,
  target,
  challenge,
  weight,
  period,
  source,
  frequency,
  collector,
  actual,
  asOf,
  evidence,
  note,
} = planWords;

/** Figures by period, one row per KPI or one row per KPI and period. */
export const actualsWords: RoleWords = {
  ...{ id, name, definition, level, department, position, owner, perspective, dimension, kind, direction },
  ...{ unit, floor, challenge, source, frequency, collector, evidence, note },
  start,
  target,
  weight,
  period: {
    ...period,
    zh: `${period.zh}、日期、统计月份、数据月份、年月、时间、周次、月度`,
    en: `${period.en}, Date, Week, Year, Reporting period`,
  },
  actual: {
    ...actual,
    zh: `${actual.zh}、数值、值、数据、指标数值、数量`,
    en: `${actual.en}, Value, Reading, Figure, Amount`,
  },
  asOf: { ...asOf, zh: `${asOf.zh}、录入日期、填报时间`, en: `${asOf.en}, Entered on, Recorded` },
};
