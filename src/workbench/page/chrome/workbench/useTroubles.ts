import { useSyncExternalStore } from "react";
import { useDeskField } from "../useDesk";

const nobody = (): (() => void) => () => undefined;

/** The kinds of trouble at work, by id. */
export function useTroubles(): readonly string[] {
  const troubles = useDeskField("addin")?.troubles;
  const ids = useSyncExternalStore(
    troubles ? (listener) => troubles.listen(listener) : nobody,
    () => troubles?.active.join(" ") ?? "",
  );
  return ids === "" ? [] : ids.split(" ");
}
