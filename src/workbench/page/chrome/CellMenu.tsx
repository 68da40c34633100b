import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState } from "react";
import { columnsIn, rowsIn, type Area } from "../../model/geometry";
import { selectionKind } from "../actions/rowsAndColumns";
import { copyToClipboard, pasteFromClipboard } from "../desk/clipboardActions";
import { cellMenuDeeds } from "../desk/cellMenuDeeds";
import { press } from "../desk/ribbonActions";
import { localUrl, type RibbonControl } from "../ribbon/readManifest";
import { PointMenu, type Point } from "./PointMenu";
import { useDesk, useDeskField, useWords } from "./useDesk";

/** What a right click on cells, rows or columns offers. */
export function CellMenu({ at, close }: { at: Point; close: () => void }) {
  const desk = useDesk();
  const { menu } = useWords();
  // The right click may itself move the selection, a moment later.
  useDeskField("turn");
  const area = desk.sheet.selection[0];
  if (!area) return null;
  const kind = selectionKind(area);
  return (
    <PointMenu at={at} close={close} label={menu.copy}>
      <MenuItem secondaryContent="Ctrl+X" onClick={() => void copyToClipboard(desk, true)}>
        {menu.cut}
      </MenuItem>
      <MenuItem secondaryContent="Ctrl+C" onClick={() => void copyToClipboard(desk, false)}>
        {menu.copy}
      </MenuItem>
      <MenuItem secondaryContent="Ctrl+V" onClick={() => void pasteFromClipboard(desk, false)}>
        {menu.paste}
      </MenuItem>
      <MenuItem onClick={() => void pasteFromClipboard(desk, true)}>{menu.pasteValues}</MenuItem>
      <MenuDivider />
      {kind !== "columns" && kind !== "sheet" && <RowItems area={area} />}
      {kind !== "rows" && kind !== "sheet" && <ColumnItems area={area} />}
      <MenuDivider />
      {kind === "cells" && <SortItems />}
      {kind === "rows" && <RowLookItems area={area} />}
      {kind === "columns" && <ColumnLookItems area={area} />}
      <MenuItem secondaryContent="Delete" onClick={() => cellMenuDeeds.clearContents(desk)}>
        {menu.clearContents}
      </MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.clearAll(desk)}>{menu.clearAll}</MenuItem>
      <AddinItems close={close} />
    </PointMenu>
  );
}

/** What the add-in's manifest puts here: a menu shows its items on the side, as Excel does. */
function AddinItems({ close }: { close: () => void }) {
  const desk = useDesk();
  const controls = useDeskField("manifest")?.cellMenu ?? [];
  if (controls.length === 0) return null;
  const run = (control: RibbonControl) => {
    close();
    void press(desk, control);
  };
  return (
    <>
      <MenuDivider />
      {controls.map((control) =>
        control.items.length > 0 ? (
          <AddinMenu key={control.id} control={control} run={run} />
        ) : (
          <MenuItem key={control.id} icon={<AddinIcon control={control} />} onClick={() => run(control)}>
            {control.label}
          </MenuItem>
        ),
      )}
    </>
  );
}

interface AddinMenuProps {
  readonly control: RibbonControl;
  readonly run: (item: RibbonControl) => void;
}

/** It opens under the pointer, and a click on it then leaves it open, as in Excel. */
function AddinMenu({ control, run }: AddinMenuProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Menu
      open={isOpen}
      onOpenChange={(_, { open, type }) => setOpen(open || (type === "menuTriggerClick" && isOpen))}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<AddinIcon control={control} />}>{control.label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {control.items.map((item) => (
            <MenuItem key={item.id} icon={<AddinIcon control={item} />} onClick={() => run(item)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function AddinIcon({ control }: { control: RibbonControl }) {
  const manifest = useDeskField("manifest");
  const icon = control.icons.get(window.devicePixelRatio > 1 ? 32 : 16);
  return icon && manifest ? <img src={localUrl(manifest, icon)} width={16} height={16} alt="" /> : null;
}

function RowItems({ area }: { area: Area }) {
  const desk = useDesk();
  const { menu } = useWords();
  const count = rowsIn(area);
  return (
    <>
      <MenuItem onClick={() => cellMenuDeeds.insertRows(desk, area)}>{menu.insertRows(count)}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.removeRows(desk, area)}>{menu.removeRows(count)}</MenuItem>
    </>
  );
}

function ColumnItems({ area }: { area: Area }) {
  const desk = useDesk();
  const { menu } = useWords();
  const count = columnsIn(area);
  return (
    <>
      <MenuItem onClick={() => cellMenuDeeds.insertColumns(desk, area)}>{menu.insertColumns(count)}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.removeColumns(desk, area)}>{menu.removeColumns(count)}</MenuItem>
    </>
  );
}

function SortItems() {
  const desk = useDesk();
  const { menu } = useWords();
  return (
    <>
      <MenuItem onClick={() => cellMenuDeeds.sort(desk, true)}>{menu.sortUp}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.sort(desk, false)}>{menu.sortDown}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.filter(desk)}>{menu.filter}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.showAll(desk)}>{menu.showAll}</MenuItem>
      <MenuDivider />
    </>
  );
}

function RowLookItems({ area }: { area: Area }) {
  const desk = useDesk();
  const { menu } = useWords();
  return (
    <>
      <MenuItem onClick={() => cellMenuDeeds.fitRows(desk, area)}>{menu.fitRows}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.hideRows(desk, area, true)}>{menu.hideRows}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.hideRows(desk, area, false)}>{menu.showRows}</MenuItem>
      <MenuDivider />
    </>
  );
}

function ColumnLookItems({ area }: { area: Area }) {
  const desk = useDesk();
  const { menu } = useWords();
  return (
    <>
      <MenuItem onClick={() => cellMenuDeeds.fitColumns(desk, area)}>{menu.fitColumns}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.hideColumns(desk, area, true)}>{menu.hideColumns}</MenuItem>
      <MenuItem onClick={() => cellMenuDeeds.hideColumns(desk, area, false)}>{menu.showColumns}</MenuItem>
      <MenuDivider />
    </>
  );
}
