import { type ApiSet, type Handle, type ObjectClass } from "./declaration";
import type { Method, Navigation, Parameter, ParameterValues, Scalar } from "./declaration";
import { invalidArgument } from "./problem";

/** A property that can only be read. */
export function read<H extends Handle, A>(set: ApiSet, get: (handle: H, app: A) => unknown): Scalar<H, A> {
  return { set, get };
}

/** A property that can be read and set. */
export function write<H extends Handle, A, T>(
  set: ApiSet,
  parameter: Parameter<T>,
  get: (handle: H, app: A) => unknown,
  put: (handle: H, value: T, app: A) => void,
): Scalar<H, A> {
  return { set, get, put: (handle, value, app) => put(handle, parameter(value), app) };
}

/** A property that is an object. */
export function follow<H extends Handle, A>(
  set: ApiSet,
  to: (handle: H, app: A) => Handle | null,
): Navigation<H, A> {
  return { set, follow: to };
}

/** A method with typed parameters; too many arguments are refused. */
export function method<H extends Handle, A, const P extends readonly Parameter<unknown>[]>(
  set: ApiSet,
  parameters: P,
  call: (handle: H, values: ParameterValues<P>, app: A) => unknown,
): Method<H, A> {
  return {
    set,
    call(handle, values, app) {
      if (values.length > parameters.length) throw invalidArgument();
      return call(handle, parameters.map((check, n) => check(values[n])) as ParameterValues<P>, app);
    },
  };
}

/** Looks a class's members up by their names on the wire. */
export class Members<A> {
  readonly scalars: ReadonlyMap<string, Scalar<Handle, A>>;
  readonly navigations: ReadonlyMap<string, Navigation<Handle, A>>;
  /** By name in lower case: on the wire `vlookup` is VLookup and `daverage` DAverage. */
  readonly methods: ReadonlyMap<string, Method<Handle, A>>;
  /** Name in Office.js by name in lower case: `load` takes any capitals. */
  private readonly names: ReadonlyMap<string, string>;

  constructor(readonly owner: ObjectClass<Handle, A>) {
    this.scalars = new Map(Object.entries(owner.scalars));
    this.navigations = new Map(Object.entries(owner.navigations));
    this.methods = new Map(Object.entries(owner.methods).map(([name, item]) => [name.toLowerCase(), item]));
    const named = [...this.scalars.keys(), ...this.navigations.keys()];
    this.names = new Map(named.map((name) => [name.toLowerCase(), name]));
  }

  nameOf(written: string): string | undefined {
    return this.names.get(written.toLowerCase());
  }
}
