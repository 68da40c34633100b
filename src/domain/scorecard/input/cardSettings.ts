import { mergeScoring, usualScoring } from "../../scoring/scoringSettings";
import { missingPolicies } from "../../scoring/total";
import { isRecord, parseObject } from "../../storedObject";
import { cardLooks, languageChoices, type CardSettings } from "./cardInput";
import { formulaModes } from "../formulas/live";
import { readLogo } from "../sheet/logo";
import { DEFAULT_ACCENT, isColor } from "../sheet/palette";

export const usualSettings: CardSettings = {
  ...{ look: "standard", formulas: "kpi", missing: "exclude", company: "", accent: DEFAULT_ACCENT },
  ...{ scoring: usualScoring, language: "auto", logo: undefined },
};

/** A batch that was begun and not finished: running it again goes on where it stopped. */
export interface UnfinishedBatch {
  readonly id: string;
  readonly tableId: string;
  /** What is wanted of the sheets; another wish is another batch. */
  readonly wish: string;
}

export interface StoredCards {
  readonly settings: CardSettings;
  readonly batch: UnfinishedBatch | undefined;
}

const VERSION = 1;

export function writeCards({ settings, batch }: StoredCards): string {
  return JSON.stringify({ version: VERSION, settings, ...(batch ? { batch } : {}) });
}

/** What cannot be understood is as usual: cards of a newer version must not stop this one. */
export function readCards(stored: unknown): StoredCards {
  const data = parseObject(stored) ?? {};
  const settings = isRecord(data.settings) ? data.settings : {};
  return { settings: mergeSettings(usualSettings, settings), batch: readBatch(data.batch) };
}

/** Only what is right is taken over. */
export function mergeSettings(
  old: CardSettings,
  wanted: Readonly<Partial<Record<keyof CardSettings, unknown>>>,
): CardSettings {
  const { look, formulas, missing, company, accent, scoring, language, logo } = wanted;
  return {
    look: cardLooks.find((one) => one === look) ?? old.look,
    formulas: formulaModes.find((one) => one === formulas) ?? old.formulas,
    missing: missingPolicies.find((one) => one === missing) ?? old.missing,
    company: typeof company === "string" ? company.trim().slice(0, 60) : old.company,
    scoring: mergeScoring(old.scoring, scoring),
    language: languageChoices.find((one) => one === language) ?? old.language,
    accent: isColor(accent) ? accent.toUpperCase() : old.accent,
    // Null takes it away; undefined is no wish.
    logo: logo === null ? undefined : (readLogo(logo) ?? old.logo),
  };
}

function readBatch(batch: unknown): UnfinishedBatch | undefined {
  if (!isRecord(batch)) return undefined;
  const { id, tableId, wish } = batch;
  return typeof id === "string" && typeof tableId === "string" && typeof wish === "string"
    ? { id, tableId, wish }
    : undefined;
}
