import { escapeAttribute, escapeText } from "./escape";
import { plainText, readAttributes } from "./source";

/** An element, or raw source between elements: character data, comments, processing instructions. */
export type XmlNode = XmlElement | string;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element of a part. What nobody changed is written back exactly as it was read, character for character;
 * a change rewrites only the tags it touches. Names are compared without their namespace prefix.
 */
export class XmlElement {
  parent: XmlElement | undefined;
  children: XmlNode[] = [];
  private list: [name: string, value: string][] | undefined;
  private changed = false;
  private tagChanged = false;

  constructor(
    public name: string,
    /** The start tag as read, brackets included; undefined for a new element. */
    private readonly startTag?: string,
    /** The whole element as read. */
    public source?: string,
  ) {}

  get local(): string {
    return this.name.slice(this.name.indexOf(":") + 1);
  }

  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(":") + 1);
  }

  private get attributes(): [name: string, value: string][] {
    return (this.list ??= readAttributes(this.startTag ?? ""));
  }

  /** An attribute's value; a name without prefix also finds the prefixed one. */
  get(name: string): string | undefined {
    return this.attributes.find(
      ([key]) => key === name || (!name.includes(":") && key.endsWith(`:${name}`)),
    )?.[1];
  }

  number(name: string): number | undefined {
    const value = this.get(name);
    if (value === undefined || value === "") return undefined;
    return Number.isFinite(Number(value)) ? Number(value) : undefined;
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.get(name);
    return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
  }

  /** Sets an attribute, or takes it off; an equal value changes nothing. */
  set(name: string, value: string | number | boolean | undefined): this {
    const text =
      value === undefined ? undefined : typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    if (this.get(name) === text) return this;
    const at = this.attributes.findIndex(([key]) => key === name);
    if (text === undefined) this.attributes.splice(at, at < 0 ? 0 : 1);
    else if (at < 0) this.attributes.push([name, text]);
    else this.attributes[at] = [name, text];
    this.tagChanged = true;
    this.touch();
    return this;
  }

  /** Not cut short at a changed ancestor: a new element may have been changed before it was put in. */
  touch(): void {
    this.changed = true;
    this.parent?.touch();
  }

  get isChanged(): boolean {
    return this.changed;
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => child instanceof XmlElement);
  }

  child(local: string): XmlElement | undefined {
    return this.elements.find((element) => element.local === local);
  }

  all(local: string): XmlElement[] {
    return this.elements.filter((element) => element.local === local);
  }

  /** The first child called so at the end of a path of names. */
  find(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, local) => element?.child(local), this);
  }

  /** Every element below this one, parents before children. */
  *descendants(local?: string): Generator<XmlElement> {
    for (const element of this.elements) {
      if (local === undefined || element.local === local) yield element;
      yield* element.descendants(local);
    }
  }

  /** All character data below, comments left out. */
  get text(): string {
    return this.children.map((child) => (typeof child === "string" ? plainText(child) : child.text)).join("");
  }

  set text(value: string) {
    if (this.children.length > 0 && this.text === value) return;
    this.children = value === "" ? [] : [escapeText(value)];
    this.touch();
  }

  /** What stands between the tags, as source. */
  get inner(): string {
    return this.children.map(String).join("");
  }

  replaceInner(source: string): void {
    this.children = [source];
    this.touch();
  }

  append(...nodes: XmlNode[]): this {
    return this.insert(this.children.length, ...nodes);
  }

  insertBefore(node: XmlElement | undefined, ...nodes: XmlNode[]): this {
    return this.insert(node ? this.children.indexOf(node) : this.children.length, ...nodes);
  }

  private insert(at: number, ...nodes: XmlNode[]): this {
    if (nodes.length === 0) return this;
    this.children.splice(at, 0, ...nodes);
    for (const node of nodes) if (node instanceof XmlElement) this.adopt(node);
    this.touch();
    return this;
  }

  /** A new element takes the prefix its parent's namespace has in this part. */
  private adopt(node: XmlElement): void {
    node.parent = this;
    if (node.source === undefined && node.prefix === "" && this.prefix !== "") node.takePrefix(this.prefix);
  }

  /** Gives this element and those below it a namespace prefix where they have none. */
  takePrefix(prefix: string): void {
    if (this.prefix !== "") return;
    this.name = prefix + this.name;
    this.list = this.attributes;
    this.tagChanged = true;
    for (const element of this.elements) element.takePrefix(prefix);
    this.touch();
  }

  remove(): void {
    const parent = this.parent;
    if (!parent) return;
    parent.children = parent.children.filter((child) => child !== this);
    this.parent = undefined;
    parent.touch();
  }

  replaceChildren(nodes: readonly XmlNode[]): void {
    this.children = [];
    this.append(...nodes);
    this.touch();
  }

  toString(): string {
    if (!this.changed && this.source !== undefined) return this.source;
    const tag = this.tagChanged || this.startTag === undefined ? this.writtenTag() : this.startTag;
    const open = tag.replace(/\s*\/?>$/, "");
    const inner = this.inner;
    // An element that was written empty with two tags is written so again.
    const short = inner === "" && (this.startTag === undefined || this.startTag.endsWith("/>"));
    return short ? `${open}/>` : `${open}>${inner}</${this.name}>`;
  }

  private writtenTag(): string {
    return `<${this.name}${this.attributes.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("")}>`;
  }
}

/** A new element. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: XmlNode[]): XmlElement {
  const made = new XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.set(key, value);
  return made.append(...children);
}

/** A new element that holds text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): XmlElement {
  const keepsSpace = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return element(name, { ...attributes, ...keepsSpace }, escapeText(text));
}
