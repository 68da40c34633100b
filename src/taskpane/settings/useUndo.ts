import { useState } from "react";
import type { CardSettingsChange, CardSettingsView } from "../../application/views/cards";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";

export type SettingsPatch = CardSettingsChange;

/** What can be taken back: the settings that were there before. */
export interface Undo {
  readonly before: SettingsPatch;
  readonly kind: "done" | "reset";
}

/** Changes the workbook's settings at once, and remembers what they were. */
export function useUndo() {
  const { application } = usePaneTools();
  const { settings } = useApplicationState().cards;
  const [undo, setUndo] = useState<Undo>();
  const change = (patch: SettingsPatch, kind: Undo["kind"] = "done") => {
    const names = Object.keys(patch) as (keyof CardSettingsView)[];
    // Null takes a logo away again.
    const before = Object.fromEntries(names.map((name) => [name, settings[name] ?? null])) as SettingsPatch;
    setUndo({ before, kind });
    void application.changeCardSettings(patch);
  };
  const takeBack = () => {
    if (undo) void application.changeCardSettings(undo.before);
    setUndo(undefined);
  };
  return { settings, change, undo, takeBack, forget: () => setUndo(undefined) };
}
