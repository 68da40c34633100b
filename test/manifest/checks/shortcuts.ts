import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "@xmldom/xmldom";
import { commands } from "../../../src/commands";
import type { ShortcutsFile, ShortcutWords } from "../../../src/workbench/page/ribbon/readShortcuts";
import { all, projectFolder } from "../manifest";
import { sourceAddress } from "./addresses";

const asset = (url: string): string =>
  join(projectFolder, "assets/shortcuts", url.slice(sourceAddress.length));

export function readKeys(root: Element): { readonly file: ShortcutsFile; readonly words: ShortcutWords } {
  const overrides = all(root, "ExtendedOverrides")[0];
  const read = (name: string): unknown => {
    const path = asset(overrides?.getAttribute(name) ?? "");
    return existsSync(path) && path.endsWith(".json") ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  };
  return {
    file: (read("Url") ?? { actions: [], shortcuts: [] }) as ShortcutsFile,
    words: (read("ResourcesUrl") ?? {}) as ShortcutWords,
  };
}

/**
 * Ctrl+Shift+Alt+x is what Microsoft advises: Excel and browsers leave it alone.
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 */
const advised = /^Ctrl\+Shift\+Alt\+[A-Z]$/;

export function shortcutProblems(root: Element): string[] {
  const { file, words } = readKeys(root);
  const own = file.resources?.default ?? {};
  const keys = file.shortcuts.map(({ key }) => key.default);
  const tokens = [...JSON.stringify(file).matchAll(/\$\{resource\.([^}]+)\}/g)].map(([, name]) => name ?? "");
  return [
    file.shortcuts.length === 0 ? ["no shortcuts are where ExtendedOverrides says"] : [],
    file.actions.filter(({ id }) => !(id in commands)).map(({ id }) => `shortcut ${id}: no such command`),
    keys.filter((key) => !advised.test(key)).map((key) => `${key}: must be Ctrl+Shift+Alt and a letter`),
    keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands twice`),
    tokens
      .filter((name) => !own[name]?.value || !words[name]?.value)
      .map((name) => `${name}: no word for it in one of the languages`),
  ].flat();
}
