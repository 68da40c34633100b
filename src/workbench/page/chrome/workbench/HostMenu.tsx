import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Desktop32Regular } from "@fluentui/react-icons/svg/desktop";
import { chooseHost, hostChoices } from "../../desk/hosts";
import { useDesk, useDeskField, useWords } from "../useDesk";
import { LargeButton } from "./LargeButton";

const useStyles = makeStyles({
  surface: { maxWidth: "340px" },
  choice: { maxWidth: "none", alignItems: "start" },
  about: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The Excels the page can stand in for; choosing one starts the add-in anew. */
export function HostMenu() {
  const styles = useStyles();
  const desk = useDesk();
  const { workbench } = useWords();
  const chosen = useDeskField("hostChoice");
  return (
    <Menu
      checkedValues={{ host: [chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => desk.setHost(chooseHost(checkedItems))}
    >
      <MenuTrigger disableButtonEnhancement>
        <LargeButton
          label={chosen === "web" ? workbench.host : workbench.hosts[chosen].name}
          tip={workbench.hostTip}
          picture={<Desktop32Regular />}
        />
      </MenuTrigger>
      <MenuPopover className={styles.surface}>
        <MenuList>
          {hostChoices.map((choice) => (
            <MenuItemRadio key={choice} name="host" value={choice} className={styles.choice}>
              {workbench.hosts[choice].name}
              <Text size={200} className={styles.about}>
                {workbench.hosts[choice].about}
              </Text>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
