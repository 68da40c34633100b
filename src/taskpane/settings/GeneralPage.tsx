import { Button, Field, makeStyles, mergeClasses, Select, Switch } from "@fluentui/react-components";
import { languageChoices } from "../../domain/scorecard/input/cardInput";
import { usualSettings } from "../../domain/scorecard/input/cardSettings";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { CardOptions } from "../scorecards/CardOptions";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { SettingsCard } from "./SettingsCard";
import { UndoBar } from "./UndoBar";
import { useUndo } from "./useUndo";

const useStyles = makeStyles({
  inset: { padding: "0 8px" },
  reset: { alignSelf: "flex-start", marginInline: "8px" },
});

/** What is neither about rules nor about scores: language, look of scorecards, live checking. */
export function GeneralPage() {
  const { application, messages } = usePaneTools();
  const { live } = useApplicationState();
  const { settings, change, ...undo } = useUndo();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const words = messages.settingsPage;
  const { language, look, formulas, company, accent } = usualSettings;
  return (
    <section aria-label={messages.pane.pages.general} className={page.section}>
      <p className={mergeClasses(texts.detail, styles.inset)}>{words.general.intro}</p>
      <SettingsCard title={words.general.language}>
        <Field hint={words.general.languageText}>
          <Select
            aria-label={words.general.language}
            value={settings.language}
            onChange={(_event, { value }) =>
              change({ language: languageChoices.find((one) => one === value) ?? settings.language })
            }
          >
            {languageChoices.map((one) => (
              <option key={one} value={one}>
                {words.general.languages[one]}
              </option>
            ))}
          </Select>
        </Field>
      </SettingsCard>
      <CardOptions onChange={change} />
      <SettingsCard title={messages.pane.findings.live}>
        <Field hint={words.general.liveText}>
          <Switch
            label={words.general.live}
            checked={live}
            onChange={(_event, { checked }) => application.setLive(checked)}
          />
        </Field>
      </SettingsCard>
      <Button
        className={styles.reset}
        onClick={() => change({ language, look, formulas, company, accent }, "reset")}
      >
        {words.reset}
      </Button>
      <UndoBar {...undo} />
    </section>
  );
}
