/** The keys an add-in asks for, in the file that the manifest's ExtendedOverrides names. */
export interface ShortcutsFile {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: KeyOnPlatform }[];
  readonly resources?: { readonly default?: ShortcutWords };
}

/** One more language's words for the tokens of that file. */
export type ShortcutWords = Readonly<Record<string, { readonly value: string }>>;

type KeyOnPlatform = { readonly default: string; readonly web?: string };

export interface Shortcut {
  readonly action: string;
  readonly name: string;
  /** As people write it: Ctrl+Shift+Alt+K. */
  readonly keys: string;
}

/** The shortcuts as Excel on the web takes them; words of another language come before the file's own. */
export function readShortcuts(file: ShortcutsFile, words: ShortcutWords = {}): readonly Shortcut[] {
  const texts = { ...file.resources?.default, ...words };
  const say = (text: string): string =>
    text.replace(/\$\{resource\.([^}]+)\}/g, (token, name: string) => texts[name]?.value ?? token);
  const names = new Map(file.actions.map(({ id, name }) => [id, say(name)]));
  return file.shortcuts.map(({ action, key }) => ({
    action,
    name: names.get(action) ?? action,
    keys: say(key.web ?? key.default),
  }));
}

/** Whether a key press is this shortcut. The place of the key counts: Shift and Alt change what it types. */
export function isPressed(keys: string, event: KeyPress): boolean {
  const parts = keys.toLowerCase().split("+");
  const key = parts.at(-1) ?? "";
  const code = /^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
  return (
    event.code === code &&
    (event.ctrlKey || event.metaKey) === parts.includes("ctrl") &&
    event.shiftKey === parts.includes("shift") &&
    event.altKey === parts.includes("alt")
  );
}

type KeyPress = Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;
