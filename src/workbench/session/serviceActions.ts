import { connectFunctions, settleFunctions, type FunctionScheduler } from "./customFunctions";
import type { Outbox } from "./outbox";
import type { Readiness } from "./readiness";
import type { RuntimeState } from "./runtimeState";
import type { RibbonChange, ServiceActions } from "./services";

interface ActionParts {
  readonly outbox: Outbox;
  readonly runtime: RuntimeState;
  readonly readiness: Readiness;
  readonly customFunctions: FunctionScheduler | undefined;
  readonly tellRibbon: (change: RibbonChange) => void;
}

/** What the services of Office do in this host. */
export function createActions(parts: ActionParts): ServiceActions {
  const { outbox, runtime, readiness, customFunctions, tellRibbon } = parts;
  return {
    actionsReady: () => readiness.reach("actions"),
    functionsReady() {
      readiness.reach("functions");
      if (customFunctions) connectFunctions(customFunctions, outbox);
    },
    settleFunctions(results) {
      if (customFunctions) settleFunctions(customFunctions, results);
    },
    get paneVisible() {
      return runtime.paneVisible;
    },
    set paneVisible(visible) {
      runtime.paneVisible = visible;
    },
    get startup() {
      return runtime.startup;
    },
    set startup(state) {
      runtime.startup = state;
    },
    updateRibbon: tellRibbon,
  };
}
