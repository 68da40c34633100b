import { Dropdown, Option } from "@fluentui/react-components";
import { Comma20Regular } from "@fluentui/react-icons/svg/comma";
import { DecimalArrowLeft20Regular } from "@fluentui/react-icons/svg/decimal-arrow-left";
import { DecimalArrowRight20Regular } from "@fluentui/react-icons/svg/decimal-arrow-right";
import { withDecimals } from "../../actions/looks";
import { RibbonFrame } from "../RibbonGroups";
import { useDeskField, useWords } from "../useDesk";
import { PercentSign } from "./PercentSign";
import { ToolButton, useToolStyles } from "./ToolButton";
import { useLook } from "./useLook";

type Kind = "general" | "number" | "percent" | "date" | "text";

const KINDS: readonly Kind[] = ["general", "number", "percent", "date", "text"];

function kindOf(format: string): Kind | undefined {
  if (format === "General") return "general";
  if (format === "@") return "text";
  if (format.includes("%")) return "percent";
  if (/[ymd]/i.test(format)) return "date";
  return /[0#]/.test(format) ? "number" : undefined;
}

export function NumberGroup() {
  const styles = useToolStyles();
  const { home } = useWords();
  const chinese = useDeskField("language") === "zh-CN";
  const { look, change } = useLook();
  const format = look.numberFormat ?? "General";
  const set = (numberFormat: string): void => change({ numberFormat });
  const formats: Readonly<Record<Kind, string>> = {
    general: "General",
    number: "0.00",
    percent: "0.00%",
    date: chinese ? "yyyy/m/d" : "m/d/yyyy",
    text: "@",
  };
  const kind = kindOf(format);
  return (
    <RibbonFrame label={home.number}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <Dropdown
            size="small"
            style={{ minWidth: 134, width: 134 }}
            aria-label={home.format}
            value={kind ? home.formats[kind] : format}
            selectedOptions={kind ? [kind] : []}
            onOptionSelect={(_event, { optionValue }) => set(formats[optionValue as Kind])}
          >
            {KINDS.map((one) => (
              <Option key={one} value={one}>
                {home.formats[one]}
              </Option>
            ))}
          </Dropdown>
        </div>
        <div className={styles.row}>
          <ToolButton label={home.percent} icon={<PercentSign />} onClick={() => set("0%")} />
          <ToolButton label={home.thousands} icon={<Comma20Regular />} onClick={() => set("#,##0.00")} />
          <ToolButton
            label={home.moreDecimals}
            icon={<DecimalArrowLeft20Regular />}
            onClick={() => set(withDecimals(format, 1))}
          />
          <ToolButton
            label={home.fewerDecimals}
            icon={<DecimalArrowRight20Regular />}
            onClick={() => set(withDecimals(format, -1))}
          />
        </div>
      </div>
    </RibbonFrame>
  );
}
