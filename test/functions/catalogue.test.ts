import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { parameterWords } from "../../src/functions/declare";
import { functionsDocs } from "../../src/functions/docs";
import { languages } from "../../src/functions/language";
import { functionsMetadata } from "../../src/functions/metadata";

const root = join(__dirname, "../..");

/** Functions of Excel whose names a function of ours could be mistaken for; KPI.X is apart, but people read X. */
const builtIn = new Set(
  "TREND GROWTH RATE RANK PERCENTRANK AVERAGE SUM COUNT MAX MIN MEDIAN MODE VAR STDEV CORREL FORECAST IF IFS SWITCH WORKDAY NETWORKDAYS DATE DAYS YEAR MONTH DAY TODAY NOW ROUND TRUNC ABS SIGN TEXT VALUE FILTER SORT UNIQUE SEQUENCE LET LAMBDA MAP REDUCE SCAN GROUPBY PIVOTBY XLOOKUP VLOOKUP HLOOKUP LOOKUP INDEX MATCH OFFSET CHOOSE INDIRECT RRI NPV IRR PMT FV PV DURATION YIELD PRICE TYPE CELL INFO BASE ROW COLUMN AREAS".split(
    " ",
  ),
);

describe("the list", () => {
  test("holds every file of definitions/, each under its own name", () => {
    const files = readdirSync(join(root, "src/functions/definitions")).map((file) =>
      file.replace(/\.ts$/, ""),
    );
    expect(catalogue.map(({ id }) => id.toLowerCase()).sort()).toEqual(files.sort());
  });

  test.each(languages)("the docs in %s are those of the declarations", (language) => {
    expect(readFileSync(join(root, `docs/functions.${language}.md`), "utf8")).toBe(functionsDocs(language));
  });
});

describe.each(catalogue.map((declared) => [declared.id, declared] as const))("KPI.%s", (id, declared) => {
  test("has a name that Excel takes", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$|^R\d*C\d*$/);
    expect(builtIn.has(id)).toBe(false);
  });

  test("has an example that fails and one that does not", () => {
    expect(declared.examples.filter(({ fails }) => fails).length).toBeGreaterThan(0);
    expect(declared.examples.filter(({ fails }) => !fails).length).toBeGreaterThan(0);
  });

  test("refers to functions that exist", () => {
    const ids = catalogue.map((other) => other.id);
    declared.seeAlso.forEach((other) => expect(ids).toContain(other));
    expect(declared.seeAlso).not.toContain(id);
  });

  test("has required parameters first and words for all, in both languages", () => {
    const optional = Object.values(declared.parameters).map(
      (parameter) => "default" in parameter || ("optional" in parameter && parameter.optional === true),
    );
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const language of languages) {
      const { summary, result, source } = declared.words[language];
      const texts = [summary, result, source];
      for (const [name, parameter] of Object.entries(declared.parameters)) {
        const words = parameterWords(declared, language, name);
        texts.push(words.name, words.text);
        if ("choices" in parameter) {
          expect(Object.keys(words.choices ?? {}).sort()).toEqual([...parameter.choices].sort());
          expect(parameter.choices).toContain(parameter.default);
          texts.push(...Object.values(words.choices ?? {}).flat());
        }
      }
      texts.forEach((text) => expect(text.trim()).not.toBe(""));
      // Chinese texts are Chinese; the English ones may quote a Chinese target.
      if (language === "zh-CN")
        [summary, result, source].forEach((text) => expect(text).toMatch(/\p{Script=Han}/u));
      else expect(summary).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("names no two parameters, and no two choices of one, alike", () => {
    for (const language of languages) {
      const names = Object.keys(declared.parameters).map(
        (name) => parameterWords(declared, language, name).name,
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("functions.json", () => {
  const helpBase = "https://example.org/docs/";
  const [chinese, english] = languages.map((language) => functionsMetadata(language, { helpBase }));

  test("both languages have the same functions, names and parameters; only words differ", () => {
    const shape = (metadata: typeof chinese) =>
      metadata?.functions.map(({ id, name, result, parameters }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ optional, type, dimensionality, customEnumId }) => ({
          optional,
          type,
          dimensionality,
          customEnumId,
        })),
      }));
    expect(shape(chinese)).toEqual(shape(english));
    expect(
      chinese?.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
    ).toEqual(english?.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]));
    expect(chinese?.functions[0]?.description).not.toBe(english?.functions[0]?.description);
  });

  test("every function has a result, a page of its own language, and enums that exist", () => {
    for (const one of english?.functions ?? []) {
      expect(one.result).toEqual({ type: "any", dimensionality: "matrix" });
      expect(one.helpUrl).toBe(`https://example.org/docs/functions.en-US.html#kpi${one.id.toLowerCase()}`);
      const enums = new Set(english?.enums.map(({ id }) => id));
      one.parameters.forEach(({ customEnumId }) =>
        expect(customEnumId === undefined || enums.has(customEnumId)).toBe(true),
      );
    }
  });
});

test("the generator has nothing to write, and says so by its exit code", () => {
  const run = () =>
    execFileSync(process.execPath, ["--import", "tsx", "scripts/generate-functions.ts", "--check"], {
      cwd: root,
    });
  expect(run).not.toThrow();
});
