import { BooleanNumber, type IDisposable, type Injector } from "@univerjs/core";
import { FunctionType, IDescriptionService } from "@univerjs/preset-sheets-core";

/** One of the add-in's functions, as its metadata describes it. */
export interface OfferedFunction {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Lets the cell editor offer the add-in's functions beside Excel's own while a formula is typed. */
export function offerFunctions(
  injector: Injector,
  namespace: string,
  functions: readonly OfferedFunction[],
): IDisposable {
  return injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description = "", parameters = [] }) => ({
      functionName: `${namespace}.${name}`,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name ?? "",
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      })),
    })),
  );
}
