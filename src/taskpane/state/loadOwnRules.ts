import type { RuleCatalogue } from "./ruleCatalogue";

/** The product's rules and presets, in a bundle of their own that is fetched when they are first shown. */
export async function loadOwnRules(): Promise<RuleCatalogue> {
  const [{ rules }, { presets }, { shownExample }] = await Promise.all([
    import("../../domain/rules/catalogue"),
    import("../../domain/rules/presets"),
    import("../../domain/rules/examples"),
  ]);
  const exampleOf: RuleCatalogue["exampleOf"] = (code, language) => {
    const rule = rules.find((one) => one.code === code);
    return rule && shownExample(rule, language);
  };
  return { rules, presets, exampleOf };
}
