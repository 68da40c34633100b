import { numberText, roundTo, to15Digits, type Rounding } from "./exact";
import { formatText, numberOfText } from "./textNumbers";
import {
  BLANK_VALUE,
  arrayValue,
  errorValue,
  firstOf,
  isError,
  numberValue,
  readNumber,
  readText,
  textValue,
  type RuntimeScalar,
  type RuntimeValue,
} from "./runtimeValues";

type Plain = (_: unknown, parameters: readonly RuntimeValue[]) => RuntimeValue;

/** The same done to a value or to each value of an array that has any it concerns. */
function each(
  value: RuntimeValue,
  concerns: (item: RuntimeScalar) => boolean,
  turn: (item: RuntimeScalar) => RuntimeScalar,
): RuntimeValue {
  if (value.kind === 7) return value;
  if (value.kind !== 5) return concerns(value) ? turn(value) : value;
  const { rows } = value;
  if (!rows.some((row) => row.some(concerns))) return value;
  return arrayValue(rows.map((row) => row.map((item) => (concerns(item) ? turn(item) : item))));
}

export const asNumber = (value: RuntimeValue): RuntimeValue =>
  each(
    value,
    ({ kind }) => kind === 2,
    (item) => {
      const number = item.kind === 2 ? numberOfText(item.value) : undefined;
      return number === undefined ? errorValue("#VALUE!") : numberValue(number);
    },
  );

const isFraction = (item: RuntimeScalar): boolean => item.kind === 1 && !Number.isInteger(item.value);

export const comparable = (value: RuntimeValue): RuntimeValue =>
  each(value, isFraction, (item) => (item.kind === 1 ? numberValue(to15Digits(item.value)) : item));

export const asText = (value: RuntimeValue): RuntimeValue =>
  each(
    value,
    ({ kind }) => kind === 1,
    (item) => (item.kind === 1 ? textValue(numberText(item.value)) : item),
  );

const rounded =
  (rounding: Rounding): Plain =>
  (_, [value, digits]) => {
    const [number, places] = [value, digits].map((one) => readNumber(one ?? BLANK_VALUE));
    if (typeof number !== "number") return number ?? errorValue("#VALUE!");
    if (typeof places !== "number") return places ?? errorValue("#VALUE!");
    return numberValue(roundTo(number, places, rounding));
  };

const parsed: Plain = (_, [value]) => {
  const item = firstOf(value ?? BLANK_VALUE);
  if (item.kind !== 2) return item.kind === 3 ? errorValue("#VALUE!") : asNumber(item);
  return asNumber(item);
};

const parsedDate: Plain = (_, parameters) => {
  const number = parsed(_, parameters);
  return number.kind === 1 ? numberValue(Math.floor(number.value)) : number;
};

const text: Plain = (_, [value, pattern]) => {
  const item = firstOf(value ?? BLANK_VALUE);
  const format = firstOf(pattern ?? BLANK_VALUE);
  if (isError(item)) return item;
  if (isError(format)) return format;
  const number = item.kind === 2 ? numberOfText(item.value) : undefined;
  const shown = formatText(item.kind === 0 ? 0 : (number ?? item.value), readText(format));
  return shown === undefined ? errorValue("#VALUE!") : textValue(shown);
};

/** Two numbers that differ by less than this share of themselves agree in 15 digits. */
const AGREEMENT = 1e-15;

const near: Plain = (_, [result, operand]) => {
  if (result?.kind !== 1 || operand?.kind !== 1) return result ?? BLANK_VALUE;
  return Math.abs(result.value) < Math.abs(operand.value) * AGREEMENT ? numberValue(0) : result;
};

/** Where the library's own functions see other numbers than Excel does. */
export const MATH_BUILTINS: Readonly<Record<string, Plain>> = {
  ROUND: rounded("half"),
  ROUNDUP: rounded("up"),
  ROUNDDOWN: rounded("down"),
  VALUE: parsed,
  DATEVALUE: parsedDate,
  TEXT: text,
  _NEAR: near,
};
