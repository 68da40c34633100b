/** Spreadsheets show 15 significant digits; what lies beyond is binary noise (1.1 − 1 = 0.10000000000000009). */
const SIGNIFICANT_DIGITS = 15;

export function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** Digits after the decimal point of a number as people would write it. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [mantissa = "", exponent = "0"] = String(withoutNoise(value)).split("e");
  const written = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}

/** A sum of decimals is a decimal with no more digits than its longest part: 1000.1 − 1000 is 0.1. */
export function add(...values: readonly number[]): number {
  return addAll(values);
}

/** As `add`, of a list of any length. */
export function addAll(values: readonly number[]): number {
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const sum = values.reduce((total, value) => total + value, 0);
  return decimals > 100 ? sum : withoutNoise(Number(sum.toFixed(decimals)));
}

export function subtract(a: number, b: number): number {
  return add(a, -b);
}

export function multiply(a: number, b: number): number {
  return withoutNoise(a * b);
}

export function divide(a: number, b: number): number {
  return withoutNoise(a / b);
}

/** Moves the decimal point in the number as written, so that 1.2 亿 is 120000000 and 0.07 is 7 %. */
export function shiftDecimals(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(withoutNoise(value)).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

export function mean(values: readonly number[]): number {
  return divide(add(...values), values.length);
}
