import {
  BLANK_VALUE,
  arrayValue,
  errorValue,
  firstOf,
  truthValue,
  type RuntimeScalar,
  type RuntimeValue,
} from "./runtimeValues";

const sizeOf = (value: RuntimeValue): { height: number; width: number } =>
  value.kind === 5 ? value : { height: 1, width: 1 };

/** The value at a place of the common shape: single rows, columns and values repeat, beyond the rest is #N/A. */
function itemAt(value: RuntimeValue, row: number, column: number): RuntimeScalar {
  if (value.kind !== 5) return firstOf(value);
  const line = value.rows[value.height === 1 ? 0 : row];
  return line?.[value.width === 1 ? 0 : column] ?? errorValue("#N/A");
}

function build(
  values: readonly RuntimeValue[],
  item: (items: RuntimeScalar[]) => RuntimeScalar,
): RuntimeValue {
  const height = Math.max(...values.map((value) => sizeOf(value).height));
  const width = Math.max(...values.map((value) => sizeOf(value).width));
  return arrayValue(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => item(values.map((value) => itemAt(value, row, column)))),
    ),
  );
}

/** `value` stretched to the shape it has in common with `others`. */
export function fit(value: RuntimeValue, others: readonly RuntimeValue[]): RuntimeValue {
  return build([value, ...others], ([item]) => item ?? BLANK_VALUE);
}

/** IF over arrays: {1,0} as condition and two columns give an array of two columns. */
export function stretchIf([condition, then, otherwise]: readonly RuntimeValue[]): RuntimeValue {
  const parts = [condition ?? BLANK_VALUE, then ?? BLANK_VALUE, otherwise ?? truthValue(false)];
  return build(parts, ([test, yes, no]) => {
    const truth = truthOf(test ?? BLANK_VALUE);
    if (typeof truth === "object") return truth;
    return (truth ? yes : no) ?? BLANK_VALUE;
  });
}

function truthOf(value: RuntimeScalar): boolean | RuntimeScalar {
  if (value.kind === 0) return false;
  if (value.kind === 1) return value.value !== 0;
  if (value.kind === 3) return value.value;
  if (value.kind === 4) return value;
  const word = value.value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : errorValue("#VALUE!");
}

export function rescueWith(
  [value, fallback]: readonly RuntimeValue[],
  isMeant: (code: string) => boolean,
): RuntimeValue {
  return build([value ?? BLANK_VALUE, fallback ?? BLANK_VALUE], ([item, other]) =>
    item?.kind === 4 && isMeant(item.code) ? (other ?? BLANK_VALUE) : (item ?? BLANK_VALUE),
  );
}
