/**
 * The words in a formula whose meaning the workbook decides: names of sheets, of tables, defined names. A formula is
 * read again only when one that it uses comes to mean something else.
 */
export const sheetWord = (name: string): string => `sheet ${name.toLowerCase()}`;

export const nameWord = (name: string): string => `name ${name.toLowerCase()}`;

export const tableWord = (name: string): string => `table ${name.toLowerCase()}`;

/** `[@column]`: the table on this sheet in which the formula stands. */
export const ownTableWord = (sheetId: string): string => `own ${sheetId}`;

/** Which sheets there are, in which order, and what they are called. */
export const ORDER = "order";
