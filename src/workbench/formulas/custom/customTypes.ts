/** The metadata file of an add-in's functions, as far as calling them needs it. */
export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
  /** Errors reach the function as values instead of keeping it from being called. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly volatile?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One call for the add-in's runtime, in the terms of its messages. */
export interface CustomFunctionCall {
  readonly id: number;
  /** The id in the metadata, without the namespace. */
  readonly name: string;
  readonly arguments: unknown[];
  /** The calling cell, as [Book1.xlsx]Sheet1!A1. */
  readonly address: string;
  readonly parameterAddresses: (string | string[])[] | null;
  /** 1 cancelable, 2 streaming, 4 errors come as values. */
  readonly flags: number;
}

/** id, success, value or message, and the error's code when it failed. */
export type CustomFunctionResult = readonly [
  id: number,
  success: boolean,
  value?: unknown,
  ...rest: unknown[],
];
