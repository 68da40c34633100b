import type { FunctionsJson } from "../../formulas";
import type { OfferedFunction } from "../grid/functionHints";
import { localUrl, readManifest, type AddinManifest } from "../ribbon/readManifest";
import {
  readShortcuts,
  type Shortcut,
  type ShortcutsFile,
  type ShortcutWords,
} from "../ribbon/readShortcuts";
import type { Language } from "../words";

/** What the page needs of the functions' metadata: to call them, and to offer them. */
export type OfferedFunctions = FunctionsJson & { readonly functions: readonly OfferedFunction[] };

/** What an add-in tells Excel of itself. */
export interface AddinFiles {
  readonly manifest: AddinManifest;
  readonly functions: OfferedFunctions;
  readonly shortcuts: readonly Shortcut[];
}

/** Reads the manifest beside this page and the functions' metadata it names, in one language. */
export async function fetchAddin(language: Language): Promise<AddinFiles> {
  const text = await fetchText("/manifest.xml");
  const manifest = readManifest(new DOMParser().parseFromString(text, "text/xml"), language);
  const functions = manifest.functionsUrl
    ? (JSON.parse(await fetchText(localUrl(manifest, manifest.functionsUrl))) as OfferedFunctions)
    : { functions: [] };
  return { manifest, functions, shortcuts: await fetchShortcuts(manifest, language).catch(() => []) };
}

/**
 * Without the file there are no keys, and everything else works. Excel reads the other language's words only where it is not the manifest's own.
 */
async function fetchShortcuts(manifest: AddinManifest, language: Language): Promise<readonly Shortcut[]> {
  const { shortcutsUrl, shortcutWordsUrl, defaultLanguage } = manifest;
  if (!shortcutsUrl) return [];
  const read = async (url: string): Promise<unknown> => JSON.parse(await fetchText(localUrl(manifest, url)));
  const words = shortcutWordsUrl && language !== defaultLanguage ? await read(shortcutWordsUrl) : {};
  return readShortcuts((await read(shortcutsUrl)) as ShortcutsFile, words as ShortcutWords);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
