import { Button, Input, Label, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { TroubleKind, TroubleParameter } from "../../../session/trouble/troubleKind";
import { useDeskField, useWords } from "../useDesk";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "12px",
    alignItems: "center",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
  },
  active: { backgroundColor: tokens.colorStatusDangerBackground1 },
  what: { display: "block", color: tokens.colorNeutralForeground3 },
  numbers: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: "4px 12px", marginTop: "4px" },
  number: { display: "flex", alignItems: "center", gap: "6px" },
  input: { width: "76px" },
});

/** One kind of trouble: what it does, its numbers, and a button to begin or end it. */
export function TroubleItem({ kind, active }: { kind: TroubleKind; active: boolean }) {
  const styles = useStyles();
  const { workbench } = useWords();
  const language = useDeskField("language");
  const troubles = useDeskField("addin")?.troubles;
  const [values, setValues] = useState<Readonly<Record<string, number>>>({});
  const { name, what } = kind.words[language];
  return (
    <div className={mergeClasses(styles.item, active && styles.active)}>
      <div>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.what}>
          {what}
        </Text>
      </div>
      <Button
        size="small"
        appearance={active ? "primary" : "secondary"}
        aria-label={`${active ? workbench.end : workbench.begin}: ${name}`}
        onClick={() => (active ? troubles?.end(kind.id) : troubles?.begin(kind.id, values))}
      >
        {active ? workbench.end : workbench.begin}
      </Button>
      {kind.parameters.length > 0 && !active && (
        <div className={styles.numbers}>
          {kind.parameters.map((parameter) => (
            <NumberField
              key={parameter.id}
              parameter={parameter}
              value={values[parameter.id] ?? parameter.initial}
              set={(value) => setValues({ ...values, [parameter.id]: value })}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface NumberFieldProps {
  readonly parameter: TroubleParameter;
  readonly value: number;
  readonly set: (value: number) => void;
}

function NumberField({ parameter: { words, least, most, step }, value, set }: NumberFieldProps) {
  const styles = useStyles();
  const language = useDeskField("language");
  const id = useId();
  return (
    <div className={styles.number}>
      <Label htmlFor={id} size="small">
        {words[language]}
      </Label>
      <Input
        id={id}
        type="number"
        size="small"
        className={styles.input}
        min={least}
        max={most}
        step={step}
        value={String(value)}
        onChange={(_event, { value: typed }) => set(Number(typed))}
      />
    </div>
  );
}
