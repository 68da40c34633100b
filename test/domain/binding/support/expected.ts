/** The shape of the JSON beside each workbook: what a perfect reader understands. */
export interface ExpectedWorkbook {
  readonly sheets: readonly ExpectedSheet[];
}

export interface ExpectedSheet {
  readonly sheet: string;
  readonly role: string;
  readonly mustNotBind?: boolean;
  readonly tables?: readonly ExpectedTable[];
}

export interface ExpectedTable {
  readonly role?: string;
  readonly layout?: string;
  readonly headerRange: string;
  readonly dataRange: string;
  readonly scope?: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly altColumns?: Readonly<Record<string, readonly string[]>>;
  readonly periodColumns?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scoreColumns?: Readonly<Record<string, string>>;
  readonly raterColumns?: Readonly<Record<string, string>>;
  readonly partWeights?: Readonly<Record<string, number>>;
  readonly weightTotals?: Readonly<Record<string, number>>;
  readonly person?: string;
  readonly notKpiRows?: readonly number[];
  readonly records?: readonly ExpectedRecord[];
}

export type ExpectedRecord = Readonly<Record<string, unknown>> & { readonly row: number };

export interface ExpectedAmount {
  readonly comparator?: string | null;
  readonly value?: number;
  readonly unit?: string | null;
  readonly lo?: number;
  readonly hi?: number;
  readonly rank?: boolean;
  readonly text?: string;
  readonly error?: string | boolean;
  readonly relative?: boolean;
}

/** Fields that the answers call otherwise. */
const ourNames: Readonly<Record<string, string>> = { what: "changed", groupWeight: "dimensionWeight" };

export function ourName(field: string): string {
  return ourNames[field] ?? field;
}
