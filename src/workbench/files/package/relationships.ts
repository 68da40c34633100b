import { element, type XmlElement } from "../xml/element";
import type { Package } from "./archive";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, styles, hyperlink, … (equal in both dialects of the format). */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Where the relationships of a part stand; "" is the whole package. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

const root = (pkg: Package, part: string): XmlElement | undefined => pkg.xml(relationshipsPath(part));

/** What a part points to; targets inside the package are resolved to their paths. */
export function relationshipsOf(pkg: Package, part: string): Relationship[] {
  return (root(pkg, part)?.all("Relationship") ?? []).map((item) => {
    const external = item.get("TargetMode") === "External";
    const target = item.get("Target") ?? "";
    const type = item.get("Type") ?? "";
    return {
      id: item.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The part with this relationship id, or the first of this kind. */
export function relatedPart(
  pkg: Package,
  part: string,
  by: { id?: string; kind?: string },
): string | undefined {
  return relationshipsOf(pkg, part).find(
    ({ id, kind, external }) => !external && (by.id === undefined ? kind === by.kind : id === by.id),
  )?.target;
}

/** Adds a relationship and gives its id. `type` is a word of the common types or a whole address. */
export function addRelationship(
  pkg: Package,
  part: string,
  type: string,
  target: string,
  mode: "internal" | "external" = "internal",
): string {
  if (!root(pkg, part)) pkg.write(relationshipsPath(part), EMPTY);
  const taken = new Set(relationshipsOf(pkg, part).map(({ id }) => id));
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n++;
  root(pkg, part)?.append(
    element("Relationship", {
      Id: `rId${n}`,
      Type: type.includes(":") ? type : `${BASE}/${type}`,
      Target: mode === "internal" ? relativeTarget(part, target) : target,
      TargetMode: mode === "external" ? "External" : undefined,
    }),
  );
  return `rId${n}`;
}

/** From the folder of a part to another part: ../media/image1.png */
function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The r:id attribute for an element below `root`; the prefix is declared with it where the part has not done so. */
export function idAttribute(root: XmlElement, id: string): Record<string, string> {
  const declared = root.get("xmlns:r") !== undefined;
  return { ...(!declared && { "xmlns:r": BASE }), "r:id": id };
}

export function removeRelationship(pkg: Package, part: string, id: string): void {
  root(pkg, part)
    ?.all("Relationship")
    .find((item) => item.get("Id") === id)
    ?.remove();
}
