/** What a file says of itself. Dates are ISO texts. */
export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly lastAuthor?: string;
  readonly revisionNumber?: number;
  readonly creationDate?: string;
  readonly manager?: string;
  readonly company?: string;
}

/** A property of one's own; a date is kept apart from the text that spells it. */
export type CustomPropertyValue = string | number | boolean | { readonly date: string };

/** A part of XML that rides along in the file. */
export interface CustomXmlPart {
  /** {GUID} */
  readonly id: string;
  readonly xml: string;
  /** Where it stands in the opened file. */
  readonly origin?: string;
}

/** How often and how exactly circular formulas are worked out. */
export interface IterativeCalculation {
  readonly enabled: boolean;
  readonly maxIteration: number;
  readonly maxChange: number;
}

export const NO_ITERATION: IterativeCalculation = { enabled: false, maxIteration: 100, maxChange: 0.001 };
