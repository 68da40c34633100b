import { RuleTester } from "eslint";
import { wordsFrom } from "../../scripts/lint/wordsFrom";

const tester = new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } });

const options = ["src/i18n"];
const complaint = { message: /^Words a person reads come from src\/i18n/ };

tester.run("words a person reads", wordsFrom, {
  valid: [
    "<p>{words.title}</p>",
    "<p>{count} · 12 %</p>",
    '<p className="title" role="alert">{words.title}</p>',
    "<span aria-hidden>fx</span>",
    '<Button label={words.check} appearance="primary" />',
    "<p>{count > 0 ? words.some : words.none}</p>",
    "<Button label={`${words.paste} (Ctrl+Shift+V)`} />",
  ].map((code) => ({ code, options })),
  invalid: [
    "<p>Check</p>",
    "<p>检查</p>",
    '<p>{"Check"}</p>',
    "<>{`${count} findings`}</>",
    '<button aria-label="关闭" />',
    '<Field label={"Weight"} />',
    "<Button label={`${words.paste} or Ctrl+V`} />",
    '<p>{count > 0 ? words.some : "none"}</p>',
    '<p>{isEmpty && "nothing"}</p>',
  ].map((code) => ({ code, options, errors: [complaint] })),
});
