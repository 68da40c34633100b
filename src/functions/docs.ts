import { catalogue } from "./catalogue";
import { parameterWords, type Answer, type Example, type KpiFunction } from "./declare";
import { docsWords, type DocsWords } from "./docsWords";
import { excelErrors, failures } from "./failures";
import { createInvocable } from "./invoke";
import { argumentsOf, formulaOf, isMatrix, NAMESPACE } from "./formula";
import type { Language } from "./language";
import { isOptional, type Parameter } from "./parameters";

/** The functions page in one language, as Markdown. */
export function functionsDocs(language: Language): string {
  const words = docsWords[language];
  const sections = [
    `# ${words.title}`,
    `<!-- ${words.generated} -->`,
    words.intro,
    overview(language, words),
    `## ${words.common}`,
    words.commonRules.map((rule) => `- ${rule}`).join("\n"),
    ...catalogue.map((declared) => functionSection(declared, language, words)),
  ];
  return `${sections.join("\n\n")}\n`;
}

function overview(language: Language, words: DocsWords): string {
  const rows = catalogue.map((declared) => [link(declared.id), declared.words[language].summary]);
  return table(words.overview, rows);
}

function functionSection(declared: KpiFunction, language: Language, words: DocsWords): string {
  const { summary, result, source } = declared.words[language];
  const parts = [
    `## ${NAMESPACE}.${declared.id}`,
    summary,
    `### ${words.syntax}`,
    `\`\`\`\n${syntax(declared, language)}\n\`\`\``,
    `### ${words.parameters}`,
    parameterTable(declared, language, words),
    ...choiceTables(declared, language, words),
    `### ${words.result}`,
    result,
    `### ${words.examples}`,
    exampleTable(declared, language, words),
    `### ${words.errors}`,
    errorTable(declared, language, words),
    `### ${words.source}`,
    source,
  ];
  if (declared.seeAlso.length > 0)
    parts.push(`### ${words.seeAlso}`, declared.seeAlso.map(link).join(language === "zh-CN" ? "、" : ", "));
  return parts.join("\n\n");
}

function link(id: string): string {
  return `[${NAMESPACE}.${id}](#kpi${id.toLowerCase()})`;
}

function syntax(declared: KpiFunction, language: Language): string {
  const names = Object.entries(declared.parameters).map(([name, parameter]) => {
    const label = parameterWords(declared, language, name).name;
    return isOptional(parameter) ? `[${label}]` : label;
  });
  return `=${NAMESPACE}.${declared.id}(${names.join(", ")})`;
}

function parameterTable(declared: KpiFunction, language: Language, words: DocsWords): string {
  const rows = Object.entries(declared.parameters).map(([name, parameter]) => {
    const { name: label, text } = parameterWords(declared, language, name);
    return [label, [optionalNote(parameter, words), text].filter(Boolean).join(" ")];
  });
  return table(words.parameterColumns, rows);
}

function optionalNote(parameter: Parameter, words: DocsWords): string {
  if (!isOptional(parameter)) return "";
  const value = "default" in parameter ? parameter.default : undefined;
  return value === undefined ? words.optional : words.optionalWithDefault(String(value));
}

function choiceTables(declared: KpiFunction, language: Language, words: DocsWords): string[] {
  return Object.entries(declared.parameters).flatMap(([name, parameter]) => {
    if (!("choices" in parameter)) return [];
    const { name: label, choices = {} } = parameterWords(declared, language, name);
    const rows = parameter.choices.map((choice) => [`\`${choice}\``, ...(choices[choice] ?? [])]);
    return [`${words.choices(label)}${language === "zh-CN" ? "：" : ":"}`, table(words.choiceColumns, rows)];
  });
}

function exampleTable(declared: KpiFunction, language: Language, words: DocsWords): string {
  const rows = declared.examples.map((example) => [
    `\`${formulaOf(declared, example)}\``,
    example.fails ? failureText(declared, example, language) : answerText(answerIn(example, language), words),
  ]);
  return table(words.exampleColumns, rows);
}

/** What an example answers in one language. */
export function answerIn({ gives }: Example, language: Language): Answer {
  if (gives === undefined) return "";
  if (typeof gives === "object" && gives !== null && language in gives)
    return (gives as Readonly<Record<Language, Answer>>)[language];
  return gives as Answer;
}

function answerText(answer: Answer, words: DocsWords): string {
  if (isMatrix(answer))
    return answer.map((row) => row.map((cell) => answerText(cell, words)).join(" · ")).join("<br>");
  return answer === "" || answer === null ? words.blank : String(answer);
}

/** The error and, where Excel shows one, the sentence that really comes with it. */
function failureText(declared: KpiFunction, example: Example, language: Language): string {
  return `${excelErrors[failures[example.fails ?? "missing"].error]} ${messageOf(declared, example, language)}`;
}

/** Every failure that an example or a test of the function shows, each once. */
function errorTable(declared: KpiFunction, language: Language, words: DocsWords): string {
  const first = new Map<string, Example>();
  for (const example of [...declared.examples, ...(declared.moreTests ?? [])])
    if (example.fails && !first.has(example.fails)) first.set(example.fails, example);
  const rows = [...first.values()].map((example) => [
    excelErrors[failures[example.fails ?? "missing"].error],
    messageOf(declared, example, language),
  ]);
  return table(words.errorColumns, rows);
}

function messageOf(declared: KpiFunction, example: Example, language: Language): string {
  try {
    createInvocable(declared, language, (_error, message) => ({ message }))(
      ...argumentsOf(declared, example),
    );
  } catch (shown) {
    if (typeof shown === "object" && shown !== null && "message" in shown) return String(shown.message);
  }
  return "";
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
