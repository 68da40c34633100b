export { FormulaCalculator, createCalculator, type CalculatorOptions, type Question } from "./calculator";
export { CustomFunctions, type CustomFunctionsOptions } from "./customFunctions";
export type {
  CustomFunctionCall,
  CustomFunctionResult,
  FunctionMetadata,
  FunctionsJson,
  ParameterMetadata,
} from "./customTypes";
export { evaluateConditionalFormats, type Overlays } from "./conditionalFormats";
export type { DataBar, Icon } from "./conditionalScales";
