import type { Method, Navigation, ObjectClass, Scalar } from "../protocol/declaration";
import type { App } from "./app";
import type { HandleOf, TypeName } from "./handles";

export interface ClassBody<K extends TypeName> {
  identity?(handle: HandleOf<K>, app: App): Readonly<Record<string, string | number>>;
  items?(handle: HandleOf<K>, app: App): readonly HandleOf<TypeName>[];
  readonly scalars?: Readonly<Record<string, Scalar<HandleOf<K>, App>>>;
  readonly navigations?: Readonly<Record<string, Navigation<HandleOf<K>, App>>>;
  readonly methods?: Readonly<Record<string, Method<HandleOf<K>, App>>>;
}

/** Declares one class of Excel's object model. */
export function declareClass<K extends TypeName>(
  name: K,
  { scalars = {}, navigations = {}, methods = {}, ...rest }: NoInfer<ClassBody<K>>,
): ObjectClass<HandleOf<K>, App> {
  return { name, scalars, navigations, methods, ...rest };
}
