import type { ByLanguage } from "./language";

export interface DocsWords {
  readonly title: string;
  readonly intro: string;
  readonly generated: string;
  readonly overview: readonly [name: string, summary: string];
  readonly common: string;
  readonly commonRules: readonly string[];
  readonly syntax: string;
  readonly parameters: string;
  readonly parameterColumns: readonly [name: string, text: string];
  readonly optional: string;
  readonly optionalWithDefault: (value: string) => string;
  readonly choices: (parameter: string) => string;
  readonly choiceColumns: readonly [value: string, label: string, text: string];
  readonly result: string;
  readonly examples: string;
  readonly exampleColumns: readonly [formula: string, result: string];
  readonly blank: string;
  readonly errors: string;
  readonly errorColumns: readonly [error: string, text: string];
  readonly seeAlso: string;
  readonly source: string;
}

export const docsWords: ByLanguage<DocsWords> = {
  "zh-CN": {
    title: "KPI 函数",
    intro: "在单元格中输入 =KPI. 即可选用。函数名在各语言中相同，说明与选项随 Office 的显示语言变化。",
    generated: "本页由 scripts/generate-functions.ts 根据函数声明生成，请勿手工修改。",
    overview: ["函数", "用途"],
    common: "共同规则",
    commonRules: [
      "需要数值的地方也接受文本：85%、≥85%、1,200万、从85分提升至90分、九成五。",
      "需要单个单元格的参数给出整列时，结果逐行溢出；单个单元格或单行、单列会对所有行列生效。",
      "空单元格、空文本以及 —、N/A、待定、TBD 都表示没有数据。",
      "某个单元格是错误值时，只有它所在的那一行返回该错误；把区域作为整体使用的参数则整体返回该错误。",
      "选项可以写英文值，也可以写中文或英文名称。",
      "各参数的区域大小不一致时返回 #N/A。",
    ],
    syntax: "语法",
    parameters: "参数",
    parameterColumns: ["参数", "说明"],
    optional: "可选。",
    optionalWithDefault: (value) => `可选，默认 ${value}。`,
    choices: (parameter) => `${parameter}的选项`,
    choiceColumns: ["值", "名称", "说明"],
    result: "结果",
    examples: "示例",
    exampleColumns: ["公式", "结果"],
    blank: "（空）",
    errors: "错误",
    errorColumns: ["错误值", "原因（举例）"],
    seeAlso: "另请参阅",
    source: "公式来源",
  },
  "en-US": {
    title: "KPI functions",
    intro:
      "Type =KPI. in a cell to choose one. Names are the same in every language; descriptions and choices follow the display language of Office.",
    generated:
      "This page is written by scripts/generate-functions.ts from the function declarations. Do not edit it.",
    overview: ["Function", "What it does"],
    common: "What all functions share",
    commonRules: [
      "Where a number is meant, texts work too: 85%, ≥85%, 1,200万, from 85 to 90, 九成五.",
      "Give a whole column where a cell is meant and the answer spills, row by row; a single cell, row or column counts for all.",
      "A blank cell, an empty text and —, N/A, 待定, TBD all mean that there is no figure.",
      "An error in a cell is answered in its own row only; where a range is used as a whole, it is the answer.",
      "Choices are taken by their value or by their label in either language.",
      "Ranges of different sizes give #N/A.",
    ],
    syntax: "Syntax",
    parameters: "Arguments",
    parameterColumns: ["Argument", "Meaning"],
    optional: "Optional.",
    optionalWithDefault: (value) => `Optional, ${value} unless given.`,
    choices: (parameter) => `Choices of ${parameter}`,
    choiceColumns: ["Value", "Label", "Meaning"],
    result: "Result",
    examples: "Examples",
    exampleColumns: ["Formula", "Result"],
    blank: "(blank)",
    errors: "Errors",
    errorColumns: ["Error", "Reason (for example)"],
    seeAlso: "See also",
    source: "Source of the formula",
  },
};
