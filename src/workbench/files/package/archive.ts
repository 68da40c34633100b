import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped, type Zippable } from "fflate";
import { FileProblem } from "../fileProblem";
import type { XmlElement } from "../xml/element";
import { XmlProblem, parseXml, type XmlDocument } from "../xml/parse";

/** Cells are read by a scanner of their own; as elements they would take too much room. */
const OPAQUE = new Set(["sheetData", "sst"]);

/** What all parts together may come to; a small file that unpacks to more is a zip bomb or beyond this program. */
const MOST_UNPACKED = 2_000_000_000;

/** The parts of an Office file by their path (no leading slash). Paths do not tell capital letters apart. */
export class Package {
  private readonly parts: Map<string, Uint8Array>;
  private readonly documents = new Map<string, XmlDocument>();
  private readonly paths = new Map<string, string>();

  private constructor(parts: Iterable<[string, Uint8Array]>) {
    this.parts = new Map(parts);
    for (const path of this.parts.keys()) this.paths.set(path.toLowerCase(), path);
  }

  static create(parts: Readonly<Record<string, string>>): Package {
    return new Package(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  }

  static open(bytes: Uint8Array): Package {
    const files = unzip(bytes).filter(([path]) => !path.endsWith("/"));
    return new Package(
      files.map(([path, content]) => [path.replaceAll("\\", "/").replace(/^\//, ""), content]),
    );
  }

  get allPaths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.paths.has(path.toLowerCase());
  }

  private known(path: string): string {
    return this.paths.get(path.toLowerCase()) ?? path;
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(this.known(path));
  }

  /** The root element of an XML part; changes to it are written when the package is. */
  xml(path: string): XmlElement | undefined {
    const key = this.known(path);
    const known = this.documents.get(key);
    if (known) return known.root;
    const bytes = this.parts.get(key);
    if (!bytes) return undefined;
    try {
      const document = parseXml(decodeXml(bytes), OPAQUE);
      this.documents.set(key, document);
      return document.root;
    } catch (error) {
      if (error instanceof XmlProblem) throw new FileProblem("broken", `${key}: ${error.message}`);
      throw error;
    }
  }

  write(path: string, content: Uint8Array | string): void {
    const key = this.known(path);
    this.documents.delete(key);
    this.parts.set(key, typeof content === "string" ? strToU8(content) : content);
    this.paths.set(key.toLowerCase(), key);
  }

  remove(path: string): void {
    const key = this.known(path);
    this.documents.delete(key);
    this.parts.delete(key);
    this.paths.delete(key.toLowerCase());
  }

  /** The first path of `prefix` + n + `suffix` that no part has: xl/worksheets/sheet4.xml. */
  freePath(prefix: string, suffix: string): string {
    for (let n = 1; ; n++) {
      if (!this.has(`${prefix}${n}${suffix}`)) return `${prefix}${n}${suffix}`;
    }
  }

  /** The file. Parts nobody changed are written with the very bytes they were read with. */
  toBytes(): Uint8Array {
    for (const [path, { root, before, after }] of this.documents) {
      if (root.isChanged) this.parts.set(path, strToU8(utf8Declaration(before) + root.toString() + after));
    }
    // Readers that look only at the start of a file expect the content types there.
    const first = "[Content_Types].xml";
    const order = [first, ...this.allPaths.filter((path) => path !== first)];
    const files: Zippable = {};
    for (const path of order) {
      const content = this.parts.get(path);
      if (content) files[path] = [content, { level: packing(path, content), mtime: FIXED_TIME }];
    }
    return zipSync(files);
  }
}

/** Excel writes this date into its zip entries; with it equal workbooks give equal files. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Pictures are packed already; with large parts a little size is given for much time. */
function packing(path: string, content: Uint8Array): 0 | 3 | 6 {
  if (/\.(?:png|jpe?g|gif)$/i.test(path)) return 0;
  return content.length > 5_000_000 ? 3 : 6;
}

function unzip(bytes: Uint8Array): [string, Uint8Array][] {
  let total = 0;
  let content: Unzipped;
  try {
    content = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return total <= MOST_UNPACKED;
      },
    });
  } catch (error) {
    throw new FileProblem("broken", error instanceof Error ? error.message : String(error));
  }
  if (total > MOST_UNPACKED) throw new FileProblem("tooLarge", `${total} bytes unpacked`);
  return Object.entries(content);
}

/** UTF-8, or UTF-16 as its byte order mark says. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

const utf8Declaration = (before: string): string =>
  before.replace(/(<\?xml[^>]*encoding\s*=\s*["'])[^"']+/, "$1UTF-8");
