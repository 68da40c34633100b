import { rules } from "../domain/rules/catalogue";
import { cellsOf } from "../domain/rules/exampleSheet";
import { ruleFamilies, type Rule, type RuleExample } from "../domain/rules/rule";
import type { RuleLanguage } from "../domain/rules/words";
import { messagesFor } from "./messages";
import { rulesDocsWords, type RulesDocsWords } from "./rulesDocsWords";
import { sayIn } from "./say";

/** The page of all rules in one language, as Markdown. */
export function rulesDocs(language: RuleLanguage): string {
  const words = rulesDocsWords[language];
  const sections = [
    `# ${words.title}`,
    `<!-- ${words.generated} -->`,
    words.intro,
    overview(language, words),
    ...ruleFamilies.flatMap((family) => {
      const members = rules.filter((rule) => rule.family === family);
      if (members.length === 0) return [];
      return [`## ${words.families[family]}`, ...members.map((rule) => section(rule, language, words))];
    }),
  ];
  return `${sections.join("\n\n")}\n`;
}

function overview(language: RuleLanguage, words: RulesDocsWords): string {
  const { severities } = messagesFor(language);
  return table(
    words.overview,
    rules.map((rule) => [
      `\`${rule.code}\``,
      rule.words[language].name,
      severities[rule.severity].name,
      rule.fix ? words.yes : "",
    ]),
  );
}

function section(rule: Rule, language: RuleLanguage, words: RulesDocsWords): string {
  const own = rule.words[language];
  const { severities } = messagesFor(language);
  return [
    `### ${own.name}`,
    `\`${rule.code}\` · ${severities[rule.severity].name}`,
    ...settingsOf(rule, language, words),
    `#### ${words.failing}`,
    ...rule.failing.slice(0, 2).map(exampleTable),
    `#### ${words.passing}`,
    ...rule.passing.slice(0, 2).map(exampleTable),
  ].join("\n\n");
}

function settingsOf(rule: Rule, language: RuleLanguage, words: RulesDocsWords): string[] {
  const labels = rule.words[language].settings ?? {};
  const rows = Object.entries(rule.settings).map(([name, { value, unit, source }]) => [
    labels[name] ?? name,
    unit === "percent" ? sayIn(language).percent(value) : sayIn(language).number(value),
    words.sources[source],
  ]);
  return rows.length > 0 ? [table(words.settings, rows)] : [];
}

/** Drawn as on the sheet; of several sheets each with its name. */
function exampleTable({ rows = "", sheets = { "": rows } }: RuleExample): string {
  return Object.entries(sheets)
    .map(([name, drawn]) => {
      const [head = [], ...body] = cellsOf(drawn).map((line) => line.map(({ text }) => text));
      return (name ? `**${name}**\n\n` : "") + table(head, body);
    })
    .join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
