/** A cell or range with its sheet's name, as people read it: 「一季度」 · C5:C12. */
export interface Place {
  readonly sheetName: string;
  readonly address: string;
}
