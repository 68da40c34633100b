import type { RuleFamily, Source } from "../domain/rules/rule";
import type { RuleLanguage } from "../domain/rules/words";

export interface RulesDocsWords {
  readonly title: string;
  readonly generated: string;
  readonly intro: string;
  readonly overview: readonly [code: string, name: string, severity: string, fix: string];
  readonly yes: string;
  readonly families: Readonly<Record<RuleFamily, string>>;
  readonly settings: readonly [name: string, value: string, source: string];
  readonly sources: Readonly<Record<Source, string>>;
  readonly failing: string;
  readonly passing: string;
}

export const rulesDocsWords: Readonly<Record<RuleLanguage, RulesDocsWords>> = {
  "zh-CN": {
    title: "检查规则",
    generated: "本页由 scripts/generate-rules.ts 根据规则声明生成，请勿手工修改。",
    intro:
      "每条规则都有代码、级别和说明。可以在窗格的“规则”页关闭规则、调整级别和数值，设置随工作簿保存。下面的例子都作为测试运行。",
    overview: ["代码", "规则", "级别", "可一键修正"],
    yes: "是",
    families: {
      weights: "权重",
      smart: "SMART",
      definition: "指标定义",
      counts: "数量",
      balance: "均衡",
      cascade: "分解与对齐",
      fiveChecks: "五维校验",
      data: "数据",
    },
    settings: ["设置", "通常值", "出处"],
    sources: { requirement: "管理要求规定", choice: "本产品的取值，可以修改" },
    failing: "不符合的例子",
    passing: "符合的例子",
  },
  "en-US": {
    title: "Rules",
    generated: "Written by scripts/generate-rules.ts from the rule declarations. Do not edit.",
    intro:
      "Every rule has a code, a level and words. The pane's Rules page switches rules off and changes levels and numbers; the settings are kept in the workbook. The examples below run as tests.",
    overview: ["Code", "Rule", "Level", "One-click fix"],
    yes: "yes",
    families: {
      weights: "Weights",
      smart: "SMART",
      definition: "Definition",
      counts: "Counts",
      balance: "Balance",
      cascade: "Cascade",
      fiveChecks: "Five checks",
      data: "Data",
    },
    settings: ["Setting", "Usual value", "Where it comes from"],
    sources: { requirement: "required", choice: "our choice, open to change" },
    failing: "Does not hold",
    passing: "Holds",
  },
};
