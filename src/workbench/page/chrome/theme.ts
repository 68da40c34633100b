import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Excel's green. */
const GREEN: BrandVariants = {
  10: "#020503",
  20: "#0A1C12",
  30: "#0D301D",
  40: "#0F3F26",
  50: "#104E2E",
  60: "#0F5C35",
  70: "#0E6C3B",
  80: "#107C41",
  90: "#2F8A54",
  100: "#489867",
  110: "#60A67B",
  120: "#78B58F",
  130: "#90C3A3",
  140: "#A9D1B8",
  150: "#C3E0CD",
  160: "#DDEEE3",
};

/** The faces of both languages, each machine's own first. */
const FONTS =
  '"Segoe UI Variable Text", "Segoe UI", -apple-system, "PingFang SC", "Microsoft YaHei UI", "Noto Sans", "Noto Sans CJK SC", sans-serif';

const fonts = { fontFamilyBase: FONTS };

export const lightTheme: Theme = { ...createLightTheme(GREEN), ...fonts };

export const darkTheme: Theme = {
  ...createDarkTheme(GREEN),
  ...fonts,
  // Fluent's dark brand colours are too dark to read on the page's dark grey.
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorCompoundBrandStroke: GREEN[110],
  colorCompoundBrandForeground1: GREEN[120],
};
