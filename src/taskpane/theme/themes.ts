import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { DisplayLanguage } from "../../i18n/language";
import type { Appearance } from "./appearance";
import { brand } from "./brand";

/** Each platform's own interface font; Latin first, so that digits keep their even widths. */
const latinFonts = '"Segoe UI", -apple-system, BlinkMacSystemFont';
const chineseFonts =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC"';

const themes: Readonly<Record<Appearance, Theme>> = {
  light: createLightTheme(brand),
  dark: createDarkTheme(brand),
};

export function themeFor(appearance: Appearance, language: DisplayLanguage): Theme {
  const fonts = language === "zh-CN" ? `${latinFonts}, ${chineseFonts}` : latinFonts;
  return {
    ...themes[appearance],
    fontFamilyBase: `${fonts}, "Noto Sans", "Liberation Sans", Arial, sans-serif`,
  };
}
