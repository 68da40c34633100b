import { itemNotFound } from "../protocol/problem";

/** The item, or ItemNotFound as Excel's getItem answers. */
export function found<T>(item: T | null | undefined): T {
  if (item === undefined || item === null) throw itemNotFound();
  return item;
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
