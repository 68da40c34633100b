import { createContext, useContext, useSyncExternalStore } from "react";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/deskState";
import { wordsOf, type Words } from "../words";

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no desk around this component");
  return desk;
}

/** One field of the desk's state; the component is drawn anew when it changes. */
export function useDeskField<K extends keyof DeskState>(field: K): DeskState[K] {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => store.get()[field]);
}

export const useWords = (): Words => wordsOf(useDeskField("language"));
