import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MenuDivider,
  MenuItem,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Sheet } from "../../model/sheet";
import { duplicate, move, remove, setShown } from "../desk/sheetActions";
import { PointMenu, type Point } from "./PointMenu";
import { useDesk, useWords } from "./useDesk";

interface SheetMenuProps {
  readonly sheet: Sheet;
  readonly at: Point;
  readonly rename: () => void;
  readonly close: () => void;
}

/** What can be done with a sheet from its tab. */
export function SheetMenu({ sheet, at, rename, close }: SheetMenuProps) {
  const desk = useDesk();
  const { sheets: words } = useWords();
  const [asking, setAsking] = useState(false);
  const { sheets } = desk.workbook;
  const hidden = sheets.filter(({ visibility }) => visibility === "Hidden");
  const alone = sheets.filter(({ visibility }) => visibility === "Visible").length < 2;
  if (asking) return <RemoveDialog sheet={sheet} close={close} />;
  return (
    <PointMenu at={at} close={close} label={sheet.name}>
      <MenuItem onClick={rename}>{words.rename}</MenuItem>
      <MenuItem onClick={() => duplicate(desk, sheet)}>{words.copy}</MenuItem>
      <MenuItem persistOnClick disabled={alone} onClick={() => setAsking(true)}>
        {words.remove}
      </MenuItem>
      <MenuDivider />
      <MenuItem disabled={sheets[0] === sheet} onClick={() => move(desk, sheet, -1)}>
        {words.moveLeft}
      </MenuItem>
      <MenuItem disabled={sheets.at(-1) === sheet} onClick={() => move(desk, sheet, 1)}>
        {words.moveRight}
      </MenuItem>
      <MenuDivider />
      <MenuItem disabled={alone} onClick={() => setShown(desk, sheet, false)}>
        {words.hide}
      </MenuItem>
      {hidden.map((other) => (
        <MenuItem key={other.id} onClick={() => setShown(desk, other, true)}>
          {words.unhide(other.name)}
        </MenuItem>
      ))}
    </PointMenu>
  );
}

/** Deleting a sheet cannot be undone, in Excel either, so it is asked once. */
function RemoveDialog({ sheet, close }: { sheet: Sheet; close: () => void }) {
  const desk = useDesk();
  const { sheets: words } = useWords();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.removeTitle}</DialogTitle>
          <DialogContent>{words.removeText(sheet.name)}</DialogContent>
          <DialogActions>
            <Button onClick={close}>{words.keep}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                remove(desk, sheet);
                close();
              }}
            >
              {words.remove}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
