import { coauthorTrouble } from "./coauthorTrouble";
import { eventTrouble } from "./eventTrouble";
import { requestTrouble } from "./requestTrouble";
import type { TroubleKind } from "./troubleKind";
import { workbookTrouble } from "./workbookTrouble";

/** Everything that can be made to go wrong: the page's menu and the tests both take it from here. */
export const troubleKinds: readonly TroubleKind[] = [
  ...workbookTrouble,
  ...requestTrouble,
  ...eventTrouble,
  ...coauthorTrouble,
];

export function troubleKind(id: string): TroubleKind {
  const kind = troubleKinds.find((one) => one.id === id);
  if (!kind) throw new Error(`no such trouble: ${id}`);
  return kind;
}
