// Written by scripts/generate-functions.ts from the files of definitions/. Do not edit.
import type { KpiFunction } from "./declare";
import { attainment } from "./definitions/attainment";
import { award } from "./definitions/award";
import { band } from "./definitions/band";
import { cagr } from "./definitions/cagr";
import { calibrate } from "./definitions/calibrate";
import { coefficient } from "./definitions/coefficient";
import { direction } from "./definitions/direction";
import { duedate } from "./definitions/duedate";
import { efficacy } from "./definitions/efficacy";
import { explain } from "./definitions/explain";
import { grade } from "./definitions/grade";
import { matrix321 } from "./definitions/matrix321";
import { normalize } from "./definitions/normalize";
import { okrgap } from "./definitions/okrgap";
import { pace } from "./definitions/pace";
import { parsetarget } from "./definitions/parsetarget";
import { payout } from "./definitions/payout";
import { prorate } from "./definitions/prorate";
import { rankscore } from "./definitions/rankscore";
import { rating } from "./definitions/rating";
import { rating360 } from "./definitions/rating360";
import { rollup } from "./definitions/rollup";
import { score } from "./definitions/score";
import { screen } from "./definitions/screen";
import { stale } from "./definitions/stale";
import { step } from "./definitions/step";
import { streak } from "./definitions/streak";
import { targetcheck } from "./definitions/targetcheck";
import { targetfit } from "./definitions/targetfit";
import { topline } from "./definitions/topline";
import { total } from "./definitions/total";
import { vest } from "./definitions/vest";
import { volatility } from "./definitions/volatility";
import { weightcheck } from "./definitions/weightcheck";
import { workdays } from "./definitions/workdays";

/** What Excel waits for on every start. */
// prettier-ignore
export const atOnce: readonly KpiFunction[] = [
  attainment,
  award,
  band,
  cagr,
  calibrate,
  coefficient,
  direction,
  duedate,
  efficacy,
  explain,
  grade,
  matrix321,
  normalize,
  okrgap,
  pace,
  parsetarget,
  payout,
  prorate,
  rankscore,
  rating,
  rating360,
  rollup,
  score,
  screen,
  stale,
  step,
  streak,
  targetcheck,
  targetfit,
  topline,
  total,
  vest,
  volatility,
  weightcheck,
  workdays,
];

/** By id: what is fetched when it is first called. */
export const late: Readonly<Record<string, () => Promise<KpiFunction>>> = {
  SMART: () => import("./definitions/smart").then((module) => module.smart),
};
