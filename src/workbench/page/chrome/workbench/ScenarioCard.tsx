import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { canDo, doStep } from "../../desk/scenarios";
import type { Scenario } from "../../scenarios/scenario";
import { viewOf } from "../../scenarios/view";
import { useDesk, useDeskField, useWords } from "../useDesk";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    width: "260px",
    margin: "8px 0 8px 8px",
    padding: "12px 16px",
    boxSizing: "border-box",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  part: { marginTop: tokens.spacingVerticalS },
  story: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  step: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  hold: { display: "flex", gap: "8px" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  reached: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  small: { flexShrink: 0 },
});

/** The story that is followed: what to do, and what already holds. */
export function ScenarioCard() {
  const scenario = useDeskField("scenario");
  return scenario ? <Card scenario={scenario} /> : null;
}

function Card({ scenario }: { scenario: Scenario }) {
  const styles = useStyles();
  const desk = useDesk();
  const language = useDeskField("language");
  const { workbench: words } = useWords();
  const { name, story } = scenario.words[language];
  return (
    <aside className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold">
          {name}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.closeScenario}
          onClick={() => desk.store.set({ scenario: undefined })}
        />
      </div>
      <Text size={200} className={styles.story}>
        {story}
      </Text>
      <Text size={200} weight="semibold" className={styles.part}>
        {words.steps}
      </Text>
      <Steps scenario={scenario} />
      <Text size={200} weight="semibold" className={styles.part}>
        {words.holds}
      </Text>
      <Holds scenario={scenario} />
    </aside>
  );
}

function Steps({ scenario: { steps } }: { scenario: Scenario }) {
  const styles = useStyles();
  const desk = useDesk();
  const language = useDeskField("language");
  const { workbench: words } = useWords();
  return (
    <ol className={styles.list}>
      {steps.map((step, index) => (
        <li key={step.words["en-US"]} className={styles.step}>
          <Text size={200}>
            {index + 1}. {step.words[language]}
          </Text>
          {canDo(step) ? (
            <Button size="small" className={styles.small} onClick={() => void doStep(desk, step)}>
              {words.doIt}
            </Button>
          ) : (
            <Text size={200} className={styles.icon}>
              {words.byHand}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}

function Holds({ scenario: { holds } }: { scenario: Scenario }) {
  const styles = useStyles();
  const desk = useDesk();
  const language = useDeskField("language");
  const { workbench: words } = useWords();
  useDeskField("turn");
  const view = viewOf(desk.workbook);
  return (
    <ul className={styles.list}>
      {holds.map((hold) => {
        const reached = hold.is(view);
        return (
          <li key={hold.words["en-US"]} className={styles.hold}>
            {reached ? (
              <CheckmarkCircle20Filled className={styles.reached} aria-label={words.reached} />
            ) : (
              <Circle20Regular className={styles.icon} aria-label={words.missing} />
            )}
            <Text size={200}>{hold.words[language]}</Text>
          </li>
        );
      })}
    </ul>
  );
}
