import type { TimeFamily } from "../time";
import { dateForms } from "./dates";
import { occasionForms } from "./occasions";
import { quarterForms } from "./quarters";
import { spanForms } from "./spans";
import { unboundForms } from "./unbound";
import { yearForms } from "./years";

/** Times that bind nothing come first, so that 每季度 and 较上年 are not taken for a period. */
export const chineseTimes: readonly TimeFamily[] = [
  { needs: /[每逐按均较比与同基去上年月季周日]|\d[年级届版款]|小时|7\s*[×x*]/i, forms: unboundForms },
  { needs: /月|\d[-/.年]\s*\d/, forms: dateForms },
  { needs: /季|[QH]\d|\dH|[上下]半年/i, forms: quarterForms },
  { needs: /[年学月季]|\d{4}|FY/i, forms: yearForms },
  { needs: /[本这当下次今明全年假期内五节前后]|双1|618/, forms: occasionForms },
  { needs: /内|期|累计|[共合]计|未来|今后|接下来|下[\d一二两三四五六七八九十半]/, forms: spanForms },
];
