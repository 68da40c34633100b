/**
 * When a member came: "1.7" is ExcelApi 1.7. "internal" marks what only the library itself calls: its
 * underscore methods, whose sets nobody documents.
 */
export type ApiSet = `${number}` | `ExcelApiOnline ${number}` | "internal";

/** What an object path stands for while a request runs. */
export interface Handle {
  readonly type: string;
}

/** A property with a plain value. */
export interface Scalar<H extends Handle, A> {
  readonly set: ApiSet;
  get(handle: H, app: A): unknown;
  put?(handle: H, value: unknown, app: A): void;
}

/** A property that is an object of its own; null makes it a null object. */
export interface Navigation<H extends Handle, A> {
  readonly set: ApiSet;
  follow(handle: H, app: A): Handle | null;
}

/** A method. What it answers is a handle, null for a null object, or a plain value. */
export interface Method<H extends Handle, A> {
  readonly set: ApiSet;
  call(handle: H, values: readonly unknown[], app: A): unknown;
}

/** One class of Excel's object model: what the stand-in has of it, by the names Office.js gives. */
export interface ObjectClass<H extends Handle, A> {
  readonly name: string;
  /** The key by which the library finds the object again: Id, _Id, or none. */
  identity?(handle: H, app: A): Readonly<Record<string, string | number>>;
  readonly scalars: Readonly<Record<string, Scalar<H, A>>>;
  readonly navigations: Readonly<Record<string, Navigation<H, A>>>;
  readonly methods: Readonly<Record<string, Method<H, A>>>;
  /** For a collection: what is in it now. */
  items?(handle: H, app: A): readonly Handle[];
}

/** Checks one argument and gives it its type; throws InvalidArgument. A missing argument is undefined. */
export type Parameter<T> = (value: unknown) => T;

export type ParameterValues<P extends readonly Parameter<unknown>[]> = {
  [I in keyof P]: P[I] extends Parameter<infer T> ? T : never;
};

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "type" in value && handles.has(value);
}

// Arguments and results are plain JSON too, which may well have a "type" of its own.
const handles = new WeakSet();

export function makeHandle<H extends Handle>(handle: H): H {
  handles.add(handle);
  return handle;
}

/** `rowIndex` → `RowIndex`; the library's own underscore names stay. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
