export { FormulaCalculator, createCalculator, type CalculatorOptions, type Question } from "./calculator";
export { CustomFunctions, type CustomFunctionsOptions } from "./custom/customFunctions";
export type {
  CustomFunctionCall,
  CustomFunctionResult,
  FunctionMetadata,
  FunctionsJson,
  ParameterMetadata,
} from "./custom/customTypes";
export { evaluateConditionalFormats, type Overlays } from "./conditional/conditionalFormats";
export type { DataBar, Icon } from "./conditional/conditionalScales";
export { showIntersections } from "./compiling/intersections";
