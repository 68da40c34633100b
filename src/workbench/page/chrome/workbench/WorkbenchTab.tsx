import { DataUsage32Regular } from "@fluentui/react-icons/svg/data-usage";
import { RibbonFrame } from "../RibbonGroups";
import { useDesk, useDeskField, useWords } from "../useDesk";
import { HostMenu } from "./HostMenu";
import { LargeButton } from "./LargeButton";
import { ScenarioMenu } from "./ScenarioMenu";
import { TroubleButton } from "./TroubleButton";

/** What Excel has not: stories to follow, trouble on command, and a look at what the add-in asks for. */
export function WorkbenchTab() {
  const desk = useDesk();
  const { workbench } = useWords();
  const logOpen = useDeskField("logOpen");
  return (
    <>
      <RibbonFrame label={workbench.stories}>
        <ScenarioMenu />
      </RibbonFrame>
      <RibbonFrame label={workbench.developers}>
        <TroubleButton />
        <HostMenu />
        <LargeButton
          label={workbench.requests}
          tip={workbench.requestsTip}
          picture={<DataUsage32Regular />}
          aria-pressed={logOpen}
          onClick={() => desk.store.set({ logOpen: !logOpen })}
        />
      </RibbonFrame>
    </>
  );
}
