import type { FunctionsJson } from "../../formulas";
import type { OfferedFunction } from "../grid/functionHints";
import { localUrl, readManifest, type AddinManifest } from "../ribbon/readManifest";
import type { Language } from "../words";

/** What the page needs of the functions' metadata: to call them, and to offer them. */
export type OfferedFunctions = FunctionsJson & { readonly functions: readonly OfferedFunction[] };

/** What an add-in tells Excel of itself. */
export interface AddinFiles {
  readonly manifest: AddinManifest;
  readonly functions: OfferedFunctions;
}

/** Reads the manifest beside this page and the functions' metadata it names, in one language. */
export async function fetchAddin(language: Language): Promise<AddinFiles> {
  const text = await fetchText("/manifest.xml");
  const manifest = readManifest(new DOMParser().parseFromString(text, "text/xml"), language);
  const functions = manifest.functionsUrl
    ? (JSON.parse(await fetchText(localUrl(manifest, manifest.functionsUrl))) as OfferedFunctions)
    : { functions: [] };
  return { manifest, functions };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
