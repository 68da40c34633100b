import { useCallback } from "react";
import type { RuleSettingView } from "../../application/views/rules";
import { usePaneTools } from "../state/context";

/** A setting's number with its unit, as people write it. */
export function useSettingText(): (setting: Pick<RuleSettingView, "unit">, value: number) => string {
  const { messages } = usePaneTools();
  return useCallback(
    ({ unit }, value) => {
      const { findings, rules } = messages.pane;
      if (unit === "switch") return value ? findings.on : findings.off;
      return rules.units[unit]({ value });
    },
    [messages],
  );
}
