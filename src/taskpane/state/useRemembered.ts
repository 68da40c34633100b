import { useState } from "react";

/** A choice of looks that outlives the pane. Where the browser keeps nothing, it lasts until the pane closes. */
export function useRemembered<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => {
    const kept = read(name);
    return values.find((one) => one === kept) ?? values[0];
  });
  const remember = (next: Value) => {
    setValue(next);
    keep(name, next);
  };
  return [value, remember];
}

const keyOf = (name: string) => `kpi-workbook.${name}`;

function read(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Storage may be forbidden to pages inside another page.
  }
}
