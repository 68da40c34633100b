import type { Rule, Severity } from "./rule";
import { severities } from "./rule";

/** How a workbook wants one rule; what is left out is as the rule declares it. */
export interface RuleChoice {
  readonly on?: boolean;
  readonly severity?: Severity;
  readonly settings?: Readonly<Record<string, number>>;
}

/** By code. */
export type RuleChoices = Readonly<Record<string, RuleChoice>>;

/** A rule as it is in force. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly on: boolean;
  readonly severity: Severity;
  readonly settings: Readonly<Record<string, number>>;
}

export function inForce(rule: Rule, choice: RuleChoice = {}): RuleInForce {
  const settings = Object.entries(rule.settings).map(([name, { value, least, most }]) => {
    const chosen = choice.settings?.[name];
    return [name, chosen === undefined ? value : Math.min(most, Math.max(least, chosen))] as const;
  });
  return {
    rule,
    on: choice.on ?? true,
    severity: choice.severity ?? rule.severity,
    settings: Object.fromEntries(settings),
  };
}

/** The same choice without what the rule would do anyway; undefined when nothing is left. */
export function essentialChoice(rule: Rule, choice: RuleChoice): RuleChoice | undefined {
  const settings = Object.entries(choice.settings ?? {}).filter(
    ([name, value]) => rule.settings[name] && rule.settings[name].value !== value,
  );
  const essential = {
    ...(choice.on === false ? { on: false } : {}),
    ...(choice.severity && choice.severity !== rule.severity ? { severity: choice.severity } : {}),
    ...(settings.length > 0 ? { settings: Object.fromEntries(settings) } : {}),
  };
  return Object.keys(essential).length > 0 ? essential : undefined;
}

/** Choices from a stored text; whatever cannot be read is left out. */
export function readChoices(stored: unknown): RuleChoices {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([code, choice]: [string, unknown]) => {
      const read = readChoice(choice);
      return read ? [[code, read]] : [];
    }),
  );
}

function readChoice(choice: unknown): RuleChoice | undefined {
  if (typeof choice !== "object" || choice === null) return undefined;
  const { on, severity, settings } = choice as Record<string, unknown>;
  const level = severities.find((one) => one === severity);
  const numbers =
    typeof settings === "object" && settings !== null
      ? Object.entries(settings).filter((entry): entry is [string, number] => typeof entry[1] === "number")
      : [];
  return {
    ...(typeof on === "boolean" ? { on } : {}),
    ...(level ? { severity: level } : {}),
    ...(numbers.length > 0 ? { settings: Object.fromEntries(numbers) } : {}),
  };
}
