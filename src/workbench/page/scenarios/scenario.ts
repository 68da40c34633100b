import type { Scalar } from "../../model/values";
import type { Language } from "../words";

type Words<T = string> = Readonly<Record<Language, T>>;

/** What can be seen of the open workbook. */
export interface View {
  readonly sheets: readonly string[];
  /** What a cell holds; null where there is no such sheet. */
  value(sheet: string, address: string): Scalar;
  /** The add-in's own highlights on a sheet. */
  highlights(sheet: string): number;
  /** Conditional formats of the sheet's owner. */
  rules(sheet: string): number;
}

/** One thing to do: at the keyboard, with a button of the add-in, or behind the scenes. */
export type Step = { readonly words: Words } & (
  | { readonly do: "type"; readonly sheet: string; readonly address: string; readonly text: string }
  | { readonly do: "press"; readonly button: AddinButton }
  | {
      readonly do: "trouble";
      readonly kind: string;
      readonly sheet: string;
      readonly values?: Readonly<Record<string, number>>;
    }
  | { readonly do: "calm" }
);

/** Buttons of the ribbon, but for `fix`, which stands beside a finding in the pane. */
export type AddinButton = "bind" | "check" | "fix" | "clear" | "scorecard";

/**
 * A small story to follow by hand and to run as a test: what is open, what to do, and what must hold in the end.
 * It is data and reads the workbook only through a View, so that the page and the tests can both load it.
 */
export interface Scenario {
  readonly id: string;
  readonly words: Words<{ readonly name: string; readonly story: string }>;
  /** A sample by its file's name, or sheets drawn as lines of cells between bars. */
  readonly book: { readonly sample: string } | { readonly sheets: Readonly<Record<string, string>> };
  readonly steps: readonly Step[];
  readonly holds: readonly { readonly words: Words; readonly is: (view: View) => boolean }[];
}
