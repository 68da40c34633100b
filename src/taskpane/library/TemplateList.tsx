import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { periodCode } from "../../domain/library/period";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useLoaded } from "../state/useLoaded";
import { currentPeriod, periodLabel, periodsFrom } from "./periods";
import { TemplateCard } from "./TemplateCard";

const useStyles = makeStyles({ intro: { padding: "0 8px" }, period: { padding: "0 8px" } });

const loadTemplates = () => import("../../domain/library/templates").then(({ templates }) => templates);

/** A plan for each position; the period is chosen once for all of them. */
export function TemplateList() {
  const { language, messages, today } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const templates = useLoaded(loadTemplates);
  const [period, setPeriod] = useState(() => currentPeriod(today()));
  const periods = periodsFrom(today());
  const words = messages.pane.library;
  return (
    <div className={page.section}>
      <p className={mergeClasses(texts.detail, styles.intro)}>{words.templatesIntro}</p>
      <Field label={words.period} orientation="horizontal" size="small" className={styles.period}>
        <Select
          size="small"
          value={periodCode(period)}
          onChange={(_, { value }) => setPeriod(periods.find((one) => periodCode(one) === value) ?? period)}
        >
          {periods.map((one) => (
            <option key={periodCode(one)} value={periodCode(one)}>
              {periodLabel(one, language)}
            </option>
          ))}
        </Select>
      </Field>
      {templates?.map((template) => (
        <TemplateCard key={template.id} template={template} period={period} />
      ))}
    </div>
  );
}
