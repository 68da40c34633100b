import type { RuleCatalogue } from "./ruleCatalogue";

/** The product's rules and presets, in a bundle of their own that is fetched when they are first shown. */
export async function loadOwnRules(): Promise<RuleCatalogue> {
  const [{ rules }, { presets }] = await Promise.all([
    import("../../domain/rules/catalogue"),
    import("../../domain/rules/presets"),
  ]);
  return { rules, presets };
}
