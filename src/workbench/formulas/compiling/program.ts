import type { Reference, Relativity } from "./references";

/** One place in a formula that calls a custom function. */
export interface CallSite {
  readonly name: string;
  /** Which parameters were left out, as in F(1,,2). */
  readonly missing: readonly boolean[];
  readonly addresses: readonly (Reference | undefined)[];
}

/** A formula in a form the library can run: references have become calls that fetch their values. */
export interface Program {
  readonly text: string;
  readonly references: readonly Reference[];
  readonly sites: readonly CallSite[];
  readonly volatile: boolean;
  /** Whether it finds cells by OFFSET or INDIRECT, which cannot be known beforehand. */
  readonly roaming: boolean;
  /** Whether the formula is a subtotal, which other subtotals leave out. */
  readonly subtotal: boolean;
  readonly relativity: Relativity;
}

/** Which function names are for the add-in to answer. */
export interface CustomNames {
  knows(name: string): boolean;
  isVolatile(name: string): boolean;
}
