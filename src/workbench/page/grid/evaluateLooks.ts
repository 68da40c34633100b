import type { EvaluateLooks } from "./overlays";

export const evaluateLooks: EvaluateLooks = () => () => undefined;
