import { areaAddress, boundingArea } from "../../../src/domain/binding/area";
import { rules } from "../../../src/domain/rules/catalogue";
import { changesOf, type Found } from "../../../src/domain/rules/found";
import { shownExample, tryExample } from "../../../src/domain/rules/examples";
import { ruleFamilies } from "../../../src/domain/rules/rule";
import { ruleLanguages } from "../../../src/domain/rules/words";
import { sayIn } from "../../../src/i18n/say";

const passing = rules.flatMap((rule) =>
  rule.passing.map((example) => ({
    rule,
    example,
    title: `${rule.code} passes: ${example.industry}, ${example.why}`,
  })),
);
const failing = rules.flatMap((rule) =>
  rule.failing.map((example) => ({
    rule,
    example,
    title: `${rule.code} fails: ${example.industry}, ${example.why}`,
  })),
);

test.each(passing)("$title", ({ rule, example }) => {
  expect(tryExample(rule, example).map(({ issue }) => issue.data)).toEqual([]);
});

const placeOf = ({ issue: { focus } }: Found) => areaAddress(boundingArea(focus));

test.each(failing)("$title", ({ rule, example }) => {
  const found = tryExample(rule, example);
  const [first] = found;
  expect(found.length).toBeGreaterThan(0);
  if (!first) return;
  if (example.data) expect(first.issue.data).toMatchObject(example.data);
  if (example.at) expect(placeOf(first)).toBe(example.at);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  for (const language of ruleLanguages) {
    const words = rule.words[language];
    for (const sentence of [words.what, words.why, words.advice, words.fix, words.change])
      if (sentence)
        expect(sentence(first.issue.data, sayIn(language))).not.toMatch(/undefined|NaN|\[object|\bnull\b|^$/);
  }
});

test.each(failing)("$title, and a fix of it changes cells", ({ rule, example }) => {
  for (const found of tryExample(rule, example)) {
    const choice = rule.choices?.(found.subject as never, found.issue, found.context)[0]?.value;
    const changes = changesOf(found, choice);
    if (changes) expect(changes.length).toBeGreaterThan(0);
  }
});

test.each(failing)("$title, and every choice of a fix has words", ({ rule, example }) => {
  const choices = tryExample(rule, example).flatMap(
    (found) => rule.choices?.(found.subject as never, found.issue, found.context) ?? [],
  );
  for (const { value, label } of choices)
    for (const language of ruleLanguages)
      expect(label ?? rule.words[language].choices?.[value]).toMatch(/\S/);
});

test.each(rules)("$code is complete", (rule) => {
  expect(rule.passing.length).toBeGreaterThanOrEqual(3);
  expect(rule.failing.length).toBeGreaterThanOrEqual(3);
  for (const examples of [rule.passing, rule.failing])
    expect(new Set(examples.map(({ industry }) => industry)).size).toBeGreaterThanOrEqual(3);
  const drawn = [...rule.passing, ...rule.failing].map(({ rows, sheets, settings, today }) =>
    JSON.stringify([rows, sheets, settings, today]),
  );
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(ruleFamilies).toContain(rule.family);
  for (const language of ruleLanguages) {
    const { settings = {}, fix, change } = rule.words[language];
    expect(Object.keys(settings)).toEqual(Object.keys(rule.settings));
    expect([fix !== undefined, change !== undefined]).toEqual([
      rule.fix !== undefined,
      rule.fix !== undefined,
    ]);
  }
  for (const { value, least, most } of Object.values(rule.settings)) {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  }
});

test.each(rules)("$code shows what it finds, to either reader", (rule) => {
  for (const language of ruleLanguages) {
    const shown = rule.words[language].what(shownExample(rule, language) ?? {}, sayIn(language));
    expect(shown).not.toMatch(/undefined|“”/);
    expect(/\p{Script=Han}/u.test(shown)).toBe(language === "zh-CN");
  }
});

test("no code twice", () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});

test.each(rules)("$code keeps Chinese typography", (rule) => {
  const [example] = rule.failing;
  const [found] = example ? tryExample(rule, example) : [];
  if (!found) return;
  const words = rule.words["zh-CN"];
  for (const sentence of [words.what, words.why, words.advice, words.fix, words.change]) {
    const text = sentence?.(found.issue.data, sayIn("zh-CN")).replace(/“[^”]*”/g, "“”") ?? "";
    expect(text).not.toMatch(/\p{Script=Han}[,;:!?.()]|[,;:!?]\p{Script=Han}/u);
    expect(text).not.toMatch(/\p{Script=Han}[A-Za-z\d]|[A-Za-z\d%]\p{Script=Han}/u);
    expect(text).not.toMatch(/ [，。；：、“”]|[，。；：、“”] /u);
  }
});
