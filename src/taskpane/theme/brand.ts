import type { BrandVariants } from "@fluentui/react-components";

/**
 * Excel's green at 80. The steps above 90 are lighter than Fluent's usual ramp because the dark theme writes
 * text and links with 100 and 110: on #292929 they reach 5.5 and 6.5 to 1.
 */
export const brand: BrandVariants = {
  10: "#02110a",
  20: "#061f12",
  30: "#08301b",
  40: "#0a3f23",
  50: "#0b4d2a",
  60: "#0c5c31",
  70: "#0e6c39",
  80: "#107c41",
  90: "#2d9159",
  100: "#57b27e",
  110: "#6fc092",
  120: "#86cca4",
  130: "#9ed8b6",
  140: "#b6e3c8",
  150: "#cdeeda",
  160: "#e5f7ec",
};
