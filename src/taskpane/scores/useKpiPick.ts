import { useState } from "react";
import type { KpiItem } from "../../application/views/kpis";
import type { Place } from "../../application/views/place";
import { usePaneTools } from "../state/context";
import { meets } from "../state/places";
import { useApplicationState } from "../state/useApplicationState";

interface Pick {
  readonly id: string;
  /** What was selected in the sheet then: another selection is newer than this choice. */
  readonly at: Place | undefined;
}

/** The KPI to tell of: the one of the row selected in the sheet, or the one chosen here since. */
export function useKpiPick(items: readonly KpiItem[]) {
  const { guide } = usePaneTools();
  const { selection } = useApplicationState();
  const [pick, setPick] = useState<Pick>();
  const isNews = selection !== undefined && selection !== pick?.at && !guide.ledTo(selection);
  const selected = isNews ? items.find(({ row }) => meets(row, selection)) : undefined;
  const chosen = items.find(({ id }) => id === pick?.id);
  const item = selected ?? chosen ?? items[0];
  // What the selection chose stays chosen when the next one is somewhere else.
  if (selected && selected.id !== pick?.id) setPick({ id: selected.id, at: undefined });
  return { item, choose: (id: string) => setPick({ id, at: selection }) };
}
