import { Menu, MenuList, MenuPopover, type PositioningVirtualElement } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface PointMenuProps {
  readonly at: Point;
  readonly close: () => void;
  readonly label: string;
  readonly children: ReactNode;
}

/** A menu that opens where the pointer is. */
export function PointMenu({ at, close, label, children }: PointMenuProps) {
  const target = useMemo<PositioningVirtualElement>(
    () => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }),
    [at],
  );
  return (
    <Menu
      open
      onOpenChange={(_event, { open }) => !open && close()}
      positioning={{ target, position: "below", align: "start", offset: 2 }}
    >
      <MenuPopover onContextMenu={(event) => event.preventDefault()}>
        <MenuList aria-label={label}>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
