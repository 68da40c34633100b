import { boundingArea, contains, type Area, type Position } from "../../model/geometry";
import type { ConditionalFormat, ConditionalRule, Overlay, ScalePoint } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { isCellError, type Scalar } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import { AreaStatistics } from "./areaStatistics";
import type { FormulaCalculator } from "../calculator";
import { compares, isTrue, matchesText } from "./comparing";
import { barFor, iconFor, pointValue, scaleColor, type DataBar, type Icon } from "./conditionalScales";
import { FormulaAnswers } from "./formulaAnswers";
import { numberText } from "../running/exact";

/** What one rule does to one cell. */
export interface Effect {
  readonly overlay?: Overlay;
  readonly bar?: DataBar;
  readonly icon?: Icon;
}

/** One conditional format, ready to be asked about cells; good until the workbook changes. */
export class ConditionalRuleState {
  private readonly formulas = new Map<string, FormulaAnswers>();
  private readonly origin: Position;
  private counted: AreaStatistics | undefined;
  private ready: ((value: Scalar) => Effect | undefined) | undefined;

  constructor(
    readonly format: ConditionalFormat,
    private readonly sheet: Sheet,
    private readonly workbook: Workbook,
    private readonly calculator: FormulaCalculator,
  ) {
    // Excel reads a rule's formulas as seen from the top left corner around all of its areas.
    const around = boundingArea(format.areas);
    this.origin = { row: around?.top ?? 0, column: around?.left ?? 0 };
  }

  covers(row: number, column: number): boolean {
    return this.format.areas.some((area) => contains(area, row, column));
  }

  /** Works out the rule's formulas for many cells at once. */
  prepare(area: Area): void {
    for (const formula of cellFormulas(this.format.rule))
      this.answers(formula).prepare(area, this.format.areas);
  }

  effectAt(row: number, column: number): Effect | undefined {
    const value = this.sheet.valueAt(row, column);
    const { rule, overlay } = this.format;
    if (rule.kind === "colorScale" || rule.kind === "dataBar" || rule.kind === "iconSet") {
      this.ready ??= this.scale(rule);
      return this.ready(value);
    }
    return this.applies(rule, value, row, column) ? { ...(overlay && { overlay }) } : undefined;
  }

  private get statistics(): AreaStatistics {
    return (this.counted ??= new AreaStatistics(this.sheet, this.format.areas));
  }

  private answers(formula: string): FormulaAnswers {
    let answers = this.formulas.get(formula);
    if (!answers) {
      answers = new FormulaAnswers(formula, this.origin, this.sheet, this.workbook, this.calculator);
      this.formulas.set(formula, answers);
    }
    return answers;
  }

  private applies(rule: ConditionalRule, value: Scalar, row: number, column: number): boolean {
    const ask = (formula: string): Scalar => this.answers(formula).at(row, column);
    switch (rule.kind) {
      case "custom":
        return isTrue(ask(rule.formula));
      case "cellValue": {
        const second = rule.formula2 === undefined ? undefined : ask(rule.formula2);
        return compares(value, rule.operator, ask(rule.formula1), second);
      }
      case "containsText": {
        const wanted = rule.text.startsWith("=") ? shown(ask(rule.text)) : rule.text;
        return !isCellError(value) && matchesText(shown(value), rule.operator, wanted);
      }
      case "topBottom":
        return typeof value === "number" && this.isAmongExtremes(value, rule);
      case "aboveAverage":
        return typeof value === "number" && this.isFarFromAverage(value, rule);
      case "duplicates":
        return this.statistics.count(value) > 0 && (this.statistics.count(value) === 1) === rule.unique;
      case "blanks":
        return (!isCellError(value) && shown(value).trim() === "") !== rule.not;
      case "errors":
        return isCellError(value) !== rule.not;
      default:
        return false;
    }
  }

  private isAmongExtremes(
    value: number,
    { rank, percent, bottom }: Extract<ConditionalRule, { kind: "topBottom" }>,
  ): boolean {
    const { numbers } = this.statistics;
    const wanted = percent ? Math.floor((numbers.length * rank) / 100) : rank;
    const count = Math.max(1, Math.min(numbers.length, wanted));
    const bound = bottom ? numbers[count - 1] : numbers[numbers.length - count];
    if (bound === undefined) return false;
    return bottom ? value <= bound : value >= bound;
  }

  private isFarFromAverage(
    value: number,
    { below, orEqual, deviations = 0 }: Extract<ConditionalRule, { kind: "aboveAverage" }>,
  ): boolean {
    const { mean, deviation } = this.statistics.summary;
    const bound = mean + (below ? -1 : 1) * deviations * deviation;
    return compares(value, `${below ? "less" : "greater"}Than${orEqual ? "OrEqual" : ""}`, bound, undefined);
  }

  private point(point: ScalePoint): number | undefined {
    return pointValue(point, this.statistics, (formula) =>
      this.answers(formula).at(this.origin.row, this.origin.column),
    );
  }

  private scale(
    rule: Extract<ConditionalRule, { kind: "colorScale" | "dataBar" | "iconSet" }>,
  ): (value: Scalar) => Effect | undefined {
    const forNumbers =
      (effect: (number: number) => Effect | undefined) =>
      (value: Scalar): Effect | undefined =>
        typeof value === "number" ? effect(value) : undefined;
    if (rule.kind === "colorScale") {
      const stops = rule.points.flatMap((point) => {
        const at = this.point(point);
        return at === undefined || point.color === undefined ? [] : [{ at, color: point.color }];
      });
      return forNumbers((number) => {
        const color = scaleColor(number, stops);
        return color === undefined ? undefined : { overlay: { fill: { color } } };
      });
    }
    if (rule.kind === "iconSet") {
      const thresholds = rule.points.map((point) => this.point(point));
      return forNumbers((number) => ({ icon: iconFor(number, rule.set, thresholds, rule.reverse ?? false) }));
    }
    const low = rule.minimum ? this.point(rule.minimum) : Math.min(0, this.statistics.lowest);
    const high = rule.maximum ? this.point(rule.maximum) : Math.max(0, this.statistics.highest);
    return forNumbers((number) => {
      const bar = low === undefined || high === undefined ? undefined : barFor(number, rule.color, low, high);
      return bar && { bar: rule.isSolid ? { ...bar, isSolid: true } : bar };
    });
  }
}

/** The formulas of a rule that each cell asks anew. */
function cellFormulas(rule: ConditionalRule): readonly string[] {
  if (rule.kind === "custom") return [rule.formula];
  if (rule.kind === "containsText") return rule.text.startsWith("=") ? [rule.text] : [];
  if (rule.kind !== "cellValue") return [];
  return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
}

const shown = (value: Scalar): string => {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
};
