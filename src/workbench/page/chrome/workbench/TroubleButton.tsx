import {
  Button,
  CounterBadge,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Flash32Regular } from "@fluentui/react-icons/svg/flash";
import { troubleKinds } from "../../../session/trouble";
import { troubleGroups } from "../../../session/trouble/troubleKind";
import { useDeskField, useWords } from "../useDesk";
import { LargeButton } from "./LargeButton";
import { TroubleItem } from "./TroubleItem";
import { useTroubles } from "./useTroubles";

const useStyles = makeStyles({
  surface: { width: "460px", maxHeight: "70vh", overflowY: "auto", padding: "12px 16px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "32px" },
  group: { display: "block", marginTop: "12px", marginBottom: "4px", color: tokens.colorNeutralForeground3 },
  face: { position: "relative", display: "flex" },
  badge: { position: "absolute", top: "4px", right: "10px", pointerEvents: "none" },
});

/** Everything that can be made to go wrong, with what is going wrong now. */
export function TroubleButton() {
  const styles = useStyles();
  const { workbench } = useWords();
  const addin = useDeskField("addin");
  const active = useTroubles();
  return (
    <Popover positioning="below-start" trapFocus>
      <div className={styles.face}>
        <PopoverTrigger disableButtonEnhancement>
          <LargeButton label={workbench.trouble} tip={workbench.troubleTip} picture={<Flash32Regular />} />
        </PopoverTrigger>
        {active.length > 0 && (
          <CounterBadge count={active.length} color="danger" size="small" className={styles.badge} />
        )}
      </div>
      <PopoverSurface className={styles.surface} aria-label={workbench.trouble}>
        <div className={styles.head}>
          <Text weight="semibold">{workbench.trouble}</Text>
          {active.length > 0 && (
            <Button size="small" onClick={() => addin?.troubles.endAll()}>
              {workbench.endAll}
            </Button>
          )}
        </div>
        {troubleGroups.map((group) => (
          <section key={group} aria-label={workbench.groups[group]}>
            <Text size={200} weight="semibold" className={styles.group}>
              {workbench.groups[group]}
            </Text>
            {troubleKinds
              .filter((kind) => kind.group === group)
              .map((kind) => (
                <TroubleItem key={kind.id} kind={kind} active={active.includes(kind.id)} />
              ))}
          </section>
        ))}
      </PopoverSurface>
    </Popover>
  );
}
