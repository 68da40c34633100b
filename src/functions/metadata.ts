import { catalogue } from "./catalogue";
import { parameterWords, type KpiFunction } from "./declare";
import type { Language } from "./language";
import { isOptional, type Parameter } from "./parameters";

/** The part of Excel's functions.json that this catalogue uses. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly enums: readonly EnumMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional: boolean;
  readonly customEnumId?: string;
}

export interface MetadataOptions {
  /** Address of the docs pages' folder; each function has its place there. */
  readonly helpBase: string;
}

/**
 * What Excel needs to know of the functions, in one language; ids and names are the same in all. Everything is
 * "any" and "matrix": texts, blanks and whole columns arrive as they are, and one broken cell does not stop a column.
 */
export function functionsMetadata(language: Language, { helpBase }: MetadataOptions): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    enums: catalogue.flatMap((declared) => enumsOf(declared, language)),
    functions: catalogue.map((declared) => functionOf(declared, language, helpBase)),
  };
}

export function helpUrl(id: string, language: Language, helpBase: string): string {
  return `${helpBase.replace(/\/$/, "")}/functions.${language}.html#kpi${id.toLowerCase()}`;
}

function functionOf(declared: KpiFunction, language: Language, helpBase: string): FunctionMetadata {
  return {
    id: declared.id,
    name: declared.id,
    description: declared.words[language].summary,
    helpUrl: helpUrl(declared.id, language, helpBase),
    result: { type: "any", dimensionality: "matrix" },
    parameters: Object.entries(declared.parameters).map(([name, parameter]) =>
      parameterOf(declared, language, name, parameter),
    ),
  };
}

function parameterOf(
  declared: KpiFunction,
  language: Language,
  name: string,
  parameter: Parameter,
): ParameterMetadata {
  const words = parameterWords(declared, language, name);
  return {
    name: words.name,
    description: words.text,
    type: "any",
    dimensionality: "matrix",
    optional: isOptional(parameter),
    ...(parameter.kind === "choice" ? { customEnumId: enumId(declared, name) } : {}),
  };
}

function enumId(declared: KpiFunction, name: string): string {
  return `${declared.id}_${name}`.toUpperCase();
}

function enumsOf(declared: KpiFunction, language: Language): EnumMetadata[] {
  return Object.entries(declared.parameters).flatMap(([name, parameter]) => {
    if (!("choices" in parameter)) return [];
    const words = parameterWords(declared, language, name).choices ?? {};
    const values = parameter.choices.map((choice) => {
      const [label = choice, tooltip = ""] = words[choice] ?? [];
      return { name: label, stringValue: choice, tooltip };
    });
    return [{ id: enumId(declared, name), type: "string" as const, values }];
  });
}
