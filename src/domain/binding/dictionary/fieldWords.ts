import type { Field } from "../fields";

/** The headers people give a field, the usual one first; commas of either language stand between them. */
export interface FieldWords {
  readonly zh: string;
  readonly en: string;
  /** Headers that mean this field only when nothing better is there. */
  readonly weak?: string;
  /** Headers that mean this field only as they stand, not as part of longer ones: 季度 is the period, 截至三季度 is not. */
  readonly alone?: string;
  /** How longer headers of this field begin: 调整后分值 is a new value. */
  readonly starts?: string;
  /** Headers that mean this field or one other: the person is asked. */
  readonly either?: Readonly<Partial<Record<Field, string>>>;
}

export type RoleWords = Readonly<Partial<Record<Field, FieldWords>>>;

export function listWords(words: string | undefined): string[] {
  return (words ?? "").split(/、|, /).filter(Boolean);
}
