import { useEffect, useState } from "react";
import type { Overview } from "../../domain/overview/overview";
import { usePaneTools } from "./context";
import { useApplicationState } from "./useApplicationState";

/**
 * How the bound plans stand. It is worked out after what was asked for is on show, and only while somebody looks:
 * an edit waits for no sum of ten thousand rows.
 */
export function useOverview(): Overview | undefined {
  const { application } = usePaneTools();
  const { tables } = useApplicationState();
  const [overview, setOverview] = useState<Overview>();
  useEffect(() => {
    const timer = setTimeout(() => setOverview(application.overview()), 0);
    return () => clearTimeout(timer);
  }, [application, tables]);
  return overview;
}
