/** English metric units, in which drawings are measured, in a point. */
export const POINT = 12_700;
