import type { Post } from "../binding/posts";
import type { CardContext } from "./cardInput";
import type { CardSubject } from "./cardSubject";
import type { KeptTexts } from "./keptTexts";
import type { SheetPlan } from "./sheetPlan";

export interface GroupInput {
  readonly context: CardContext;
  readonly subject: CardSubject;
  readonly posts: readonly Post[];
  readonly kept: KeptTexts;
}

export function planGroupCard(_input: GroupInput): SheetPlan {
  throw new Error("not yet");
}
