import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { BookOpen32Regular } from "@fluentui/react-icons/svg/book-open";
import { openScenario } from "../../desk/scenarios";
import { scenarioList } from "../../scenarios/list";
import { useDesk, useDeskField, useWords } from "../useDesk";
import { LargeButton } from "./LargeButton";

/** The stories one can follow; choosing one opens its workbook. */
export function ScenarioMenu() {
  const desk = useDesk();
  const { workbench } = useWords();
  const language = useDeskField("language");
  const scenarios = scenarioList();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <LargeButton
          label={workbench.scenarios}
          tip={workbench.scenariosTip}
          picture={<BookOpen32Regular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {scenarios.length === 0 && <MenuItem disabled>{workbench.noScenarios}</MenuItem>}
          {scenarios.map((scenario) => (
            <MenuItem key={scenario.id} onClick={() => void openScenario(desk, scenario)}>
              {scenario.words[language].name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
