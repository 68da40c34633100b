import { shiftDecimals } from "../../numbers";
import { numberSource, toNumber } from "../amounts";
import type { Quantity } from "../quantity";
import { readScale, readUnit } from "../unitText";

/** A quantity with its place in the text that was read. */
export interface Found {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

export const number = `(?<![A-Za-z\\d.])(${numberSource})`;

export interface Level {
  readonly value: number;
  readonly unit: string | undefined;
  readonly scale: number | undefined;
  readonly per: string | undefined;
  readonly rest: string;
}

export function readLevel(digits: string, after: string, currency?: string): Level {
  const scale = readScale(after, currency !== undefined);
  const unit = readUnit(after.slice(scale.length));
  return {
    value: shiftDecimals(toNumber(digits), scale.places),
    unit: unit?.unit ?? currency,
    scale: scale.places || undefined,
    per: unit?.per,
    rest: after.slice(scale.length + (unit?.length ?? 0)),
  };
}

export function found(match: RegExpExecArray, quantity: Quantity, rest = ""): Found {
  return { quantity, start: match.index, end: match.index + match[0].length - rest.length };
}
