/** Excel counts with 15 digits: what differs only beyond them is the same number. */
export function to15Digits(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/** A number as "&" and CONCAT write it. */
export function numberText(value: number): string {
  const text = String(to15Digits(value)).replace("e", "E");
  const small = /^(-?)(\d)(?:\.(\d+))?E-(\d)$/.exec(text);
  if (!small) return text.replace(/E([+-])(\d)$/, "E$10$2");
  const [, sign = "", first = "", rest = "", exponent = ""] = small;
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${first}${rest}`;
}

export type Rounding = "half" | "up" | "down";

/** Rounds the number one sees: 1.005 is a half and becomes 1.01, whatever its binary digits. */
export function roundTo(value: number, digits: number, rounding: Rounding): number {
  const shown = Math.abs(to15Digits(value));
  const places = Math.max(-308, Math.min(308, Math.trunc(digits)));
  const shifted = to15Digits(shift(shown, places));
  if (!Number.isFinite(shifted)) return value;
  const whole = { half: Math.round, up: Math.ceil, down: Math.floor }[rounding](shifted);
  return Math.sign(value) * shift(whole, -places);
}

/** Moves the decimal point without the errors of multiplying by a power of ten. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
