import { chooseLanguage, type Language } from "../words";
import { chooseHost, type HostChoice } from "./hosts";

export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
  /** Which Excel the page stands in for. */
  readonly host: HostChoice;
}

const KEY = "workbench.preferences";

function kept(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
  } catch {
    return {};
  }
}

/** Keeps what the person chose for the next visit. */
export function remember(choice: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...kept(), ...choice }));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** What the address asks for, else what was chosen before, else what browser and system prefer. */
export function readPreferences(query: URLSearchParams): Preferences {
  const before = kept();
  const theme = query.get("theme");
  const system = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    language: chooseLanguage([query.get("language"), before.language, navigator.language]),
    dark: theme ? theme === "dark" : (before.dark ?? system),
    host: chooseHost([query.get("host"), before.host]),
  };
}
