import { formatsFor } from "../../src/i18n/formats";
import { chooseLanguage } from "../../src/i18n/language";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["ZH-TW", "zh-CN"],
  ["zh", "zh-CN"],
  ["zha", "en-US"],
  ["en-GB", "en-US"],
  ["de-DE", "en-US"],
  [null, "en-US"],
  [undefined, "en-US"],
  ["qps-ploc", "qps-ploc"],
])("a reader of %s is shown %s", (tag, language) => expect(chooseLanguage(tag)).toBe(language));

const chinese = formatsFor("zh-CN");

test.each([
  ["a percent", chinese.percent(97), "97%"],
  ["a percent with decimals", chinese.percent(33.333), "33.33%"],
  ["a large number", chinese.number(12345.678), "12,345.68"],
  ["a score", chinese.score(89.16), "89.2"],
  ["progress", chinese.share(0.426), "43%"],
  ["text where a number belongs", chinese.percent("待定"), "待定"],
  ["nothing", chinese.number(undefined), ""],
])("%s", (_, text, expected) => expect(text).toBe(expected));
