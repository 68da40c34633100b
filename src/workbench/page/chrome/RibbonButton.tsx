import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ComponentProps } from "react";
import { press } from "../desk/ribbonActions";
import { localUrl, type RibbonControl } from "../ribbon/readManifest";
import { useDesk, useDeskField } from "./useDesk";

const useStyles = makeStyles({
  button: {
    flexDirection: "column",
    justifyContent: "flex-start",
    gap: "3px",
    minWidth: "68px",
    maxWidth: "104px",
    padding: "6px 6px 2px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "14px",
    borderRadius: tokens.borderRadiusMedium,
  },
  picture: { width: "32px", height: "32px", display: "grid", placeItems: "center" },
  label: { whiteSpace: "normal", overflowWrap: "break-word", textAlign: "center" },
  tip: { display: "block", maxWidth: "260px" },
  tipTitle: { display: "block", fontWeight: tokens.fontWeightSemibold, marginBottom: "2px" },
});

/** A button or menu of the manifest, with its picture, name and what it does on hover. */
export function RibbonButton({ control }: { control: RibbonControl }) {
  const desk = useDesk();
  const [running, setRunning] = useState(false);
  const run = async (pressed: RibbonControl) => {
    setRunning(true);
    await press(desk, pressed);
    setRunning(false);
  };
  if (control.items.length === 0)
    return <Face control={control} running={running} disabled={running} onClick={() => void run(control)} />;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Face control={control} running={running} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {control.items.map((item) => (
            <MenuItem key={item.id} onClick={() => void run(item)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

type FaceProps = ComponentProps<"button"> & { readonly control: RibbonControl; readonly running: boolean };

function Face({ control, running, ref: _ref, ...props }: FaceProps) {
  const styles = useStyles();
  const manifest = useDeskField("manifest");
  const icon = control.icons.get(window.devicePixelRatio > 1 ? 64 : 32) ?? control.icons.get(32);
  const tip = (
    <span className={styles.tip}>
      <span className={styles.tipTitle}>{control.tipTitle}</span>
      {control.tip}
    </span>
  );
  return (
    <Tooltip content={tip} relationship="description" positioning="below-start" showDelay={500}>
      <Button {...props} appearance="subtle" className={styles.button} data-control={control.id}>
        <span className={styles.picture}>
          {running ? (
            <Spinner size="tiny" />
          ) : (
            icon && manifest && <img src={localUrl(manifest, icon)} width={32} height={32} alt="" />
          )}
        </span>
        <span className={styles.label}>{control.label}</span>
      </Button>
    </Tooltip>
  );
}
