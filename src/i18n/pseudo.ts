import type { Message, MessageTree } from "./words";

const accented: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  y: "ý",
  n: "ñ",
  c: "ç",
  s: "š",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ö",
  U: "Ü",
  N: "Ñ",
  C: "Ç",
  S: "Š",
};

/** Accents show text that skipped translation; brackets show clipping; a third more length is what German adds. */
export function pseudoText(text: string): string {
  if (text === "") return text;
  const letters = [...text].map((letter) => accented[letter] ?? letter).join("");
  return `[${letters} ${"·".repeat(Math.ceil(text.length / 3))}]`;
}

function pseudoMessage(message: Message): Message {
  if (typeof message === "string") return pseudoText(message);
  return (parameters: never) => pseudoText(message(parameters));
}

/** The same tree with every text made long and accented. */
export function pseudoTree<Tree extends MessageTree>(tree: Tree): Tree {
  const entries = Object.entries(tree).map(([key, value]) => [
    key,
    typeof value === "object" ? pseudoTree(value) : pseudoMessage(value),
  ]);
  return Object.fromEntries(entries) as Tree;
}
