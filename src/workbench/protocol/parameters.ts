import { isHandle, type Handle, type Parameter } from "./declaration";
import { invalidArgument } from "./problem";

function fail(): never {
  throw invalidArgument();
}

export const text: Parameter<string> = (value) => (typeof value === "string" ? value : fail());

export const number: Parameter<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : fail();

export const integer: Parameter<number> = (value) =>
  typeof value === "number" && Number.isInteger(value) ? value : fail();

export const boolean: Parameter<boolean> = (value) => (typeof value === "boolean" ? value : fail());

export const anything: Parameter<unknown> = (value) => value;

/** One of these words; Excel does not tell capital letters apart here. */
export function oneOf<const T extends string>(...words: readonly T[]): Parameter<T> {
  return (value) => {
    const wanted = typeof value === "string" ? value.toLowerCase() : undefined;
    return words.find((word) => word.toLowerCase() === wanted) ?? fail();
  };
}

export function optional<T, const D>(parameter: Parameter<T>, standard: D): Parameter<T | D> {
  return (value) => (value === undefined || value === null ? standard : parameter(value));
}

export function either<T, U>(first: Parameter<T>, second: Parameter<U>): Parameter<T | U> {
  return (value) => {
    try {
      return first(value);
    } catch {
      return second(value);
    }
  };
}

export function listOf<T>(parameter: Parameter<T>): Parameter<readonly T[]> {
  return (value) => (Array.isArray(value) ? value.map(parameter) : fail());
}

/** A plain object. */
export const record: Parameter<Readonly<Record<string, unknown>>> = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isHandle(value)
    ? (value as Record<string, unknown>)
    : fail();

/** Another object of the same request. */
export function handleOf<H extends Handle>(...types: readonly H["type"][]): Parameter<H> {
  return (value) => (isHandle(value) && types.includes(value.type) ? (value as H) : fail());
}
