import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  RANGE_TYPE,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

/*
 * Univer's numbers under names of ours. Its own enums come with the whole library, which only a browser can load;
 * the types see to it that each number is the one Univer means.
 */

export const YES: BooleanNumber.TRUE = 1;
export const NO: BooleanNumber.FALSE = 0;

export const ALIGN: {
  readonly left: HorizontalAlign.LEFT;
  readonly center: HorizontalAlign.CENTER;
  readonly right: HorizontalAlign.RIGHT;
} = { left: 1, center: 2, right: 3 };

export const STAND: {
  readonly top: VerticalAlign.TOP;
  readonly middle: VerticalAlign.MIDDLE;
  readonly bottom: VerticalAlign.BOTTOM;
} = { top: 1, middle: 2, bottom: 3 };

export const WRAPPING: {
  readonly overflow: WrapStrategy.OVERFLOW;
  readonly clip: WrapStrategy.CLIP;
  readonly wrap: WrapStrategy.WRAP;
} = { overflow: 1, clip: 2, wrap: 3 };

export const UNDERLINE: {
  readonly Single: TextDecoration.SINGLE;
  readonly Double: TextDecoration.DOUBLE;
} = { Single: 12, Double: 10 };

export const TEXT: CellValueType.STRING = 1;

export const RANGE: {
  readonly cells: RANGE_TYPE.NORMAL;
  readonly rows: RANGE_TYPE.ROW;
  readonly columns: RANGE_TYPE.COLUMN;
  readonly sheet: RANGE_TYPE.ALL;
} = { cells: 0, rows: 1, columns: 2, sheet: 3 };

/** By the names files give them. */
export const LINES: {
  readonly thin: BorderStyleTypes.THIN;
  readonly hair: BorderStyleTypes.HAIR;
  readonly dotted: BorderStyleTypes.DOTTED;
  readonly dashed: BorderStyleTypes.DASHED;
  readonly dashDot: BorderStyleTypes.DASH_DOT;
  readonly dashDotDot: BorderStyleTypes.DASH_DOT_DOT;
  readonly double: BorderStyleTypes.DOUBLE;
  readonly medium: BorderStyleTypes.MEDIUM;
  readonly mediumDashed: BorderStyleTypes.MEDIUM_DASHED;
  readonly mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT;
  readonly mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT;
  readonly slantDashDot: BorderStyleTypes.SLANT_DASH_DOT;
  readonly thick: BorderStyleTypes.THICK;
} = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
