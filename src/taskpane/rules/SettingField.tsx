import { Input, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RuleSettingView } from "../../application/views/rules";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { readNumber } from "../state/typedNumber";
import { SourceBadge } from "./SourceBadge";
import { useSettingText } from "./useSettingText";

const useStyles = makeStyles({
  setting: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "2px 12px",
    "@media (max-width: 260px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  input: { width: "124px" },
  unit: { flexShrink: 0, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  number: { "& input": { minWidth: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" } },
  notes: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
  wrong: { gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1 },
});

interface SettingFieldProps {
  readonly setting: RuleSettingView;
  readonly label: string;
  readonly onChange: (value: number) => void;
}

/** One number of a rule: its meaning, its value, where it comes from, and what it usually is. */
export function SettingField({ setting, label, onChange }: SettingFieldProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const settingText = useSettingText();
  const labelId = useId();
  const isChanged = setting.value !== setting.usual;
  return (
    <div className={styles.setting}>
      <span id={labelId}>{label}</span>
      {setting.unit === "switch" ? (
        <Switch
          aria-labelledby={labelId}
          checked={setting.value !== 0}
          onChange={(_, { checked }) => onChange(checked ? 1 : 0)}
        />
      ) : (
        <NumberInput key={setting.value} setting={setting} labelId={labelId} onChange={onChange} />
      )}
      <div className={mergeClasses(texts.detail, styles.notes)}>
        <SourceBadge source={setting.source} />
        {isChanged && (
          <span>{messages.pane.rules.usual({ value: settingText(setting, setting.usual) })}</span>
        )}
      </div>
    </div>
  );
}

/** Typed freely; taken over with Enter or on leaving, when it is a number within bounds. Esc takes it back. */
function NumberInput(props: {
  readonly setting: RuleSettingView;
  readonly labelId: string;
  readonly onChange: (value: number) => void;
}) {
  const { setting, labelId, onChange } = props;
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const problemId = useId();
  const problemOf = useProblem(setting);
  const [text, setText] = useState(String(setting.value));
  const problem = problemOf(text);
  const unit = setting.unit === "switch" ? undefined : messages.pane.rules.unitNames[setting.unit];
  const take = () => {
    const value = readNumber(text);
    if (problem === undefined && value !== setting.value) onChange(value);
  };
  return (
    <>
      <Input
        size="small"
        inputMode="decimal"
        maxLength={30}
        className={mergeClasses(styles.input, styles.number)}
        aria-labelledby={labelId}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? problemId : undefined}
        value={text}
        contentAfter={unit && { className: styles.unit, children: unit }}
        onChange={(_, { value }) => setText(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") setText(String(setting.value));
        }}
      />
      {problem && (
        <span id={problemId} role="alert" className={mergeClasses(texts.detail, styles.wrong)}>
          {problem}
        </span>
      )}
    </>
  );
}

function useProblem(setting: RuleSettingView): (text: string) => string | undefined {
  const { messages } = usePaneTools();
  const settingText = useSettingText();
  return (text) => {
    const value = readNumber(text);
    const { notANumber, between } = messages.pane.rules;
    if (Number.isNaN(value)) return notANumber;
    if (value >= setting.least && value <= setting.most) return undefined;
    return between({ least: settingText(setting, setting.least), most: settingText(setting, setting.most) });
  };
}
