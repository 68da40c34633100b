import {
  Button,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { Filter12Filled } from "@fluentui/react-icons/svg/filter";
import type { Position } from "../../model/geometry";
import { plainValue } from "../../model/writing";
import {
  filterChoices,
  filterHeaders,
  isFiltered,
  setFilter,
  sortUnder,
  type FilterHeader,
} from "../actions/filterMenu";
import type { Desk } from "../desk/desk";
import { PointMenu } from "./PointMenu";
import { useDesk, useDeskField, useWords } from "./useDesk";

/** In pixels. */
const SIZE = 16;
/** Of the grid's own headers at 100 %, in pixels. */
const HEADERS = { width: 46, height: 20 };

const useStyles = makeStyles({
  button: {
    position: "absolute",
    zIndex: 10,
    minWidth: `${SIZE}px`,
    width: `${SIZE}px`,
    height: `${SIZE}px`,
    padding: 0,
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { maxHeight: "240px", overflowY: "auto" },
});

/** The buttons in the headers of tables and filters. */
export function FilterButtons() {
  const styles = useStyles();
  const desk = useDesk();
  const { filter } = useWords();
  const open = useDeskField("filterOpen");
  const active = useDeskField("active");
  useDeskField("turn");
  useDeskField("moved");
  const headers = filterHeaders(desk.workbook, desk.sheet);
  const opened = headers.find((header) => isAt(header, open));
  const openedRect = opened && desk.grid?.rectOnPage(opened);
  return (
    <>
      {headers.map((header) => {
        const rect = visibleRect(desk, header);
        if (!rect) return null;
        const { row, column } = header;
        return (
          <Button
            key={`${row} ${column}`}
            size="small"
            className={styles.button}
            style={{ left: rect.right - SIZE - 2, top: rect.bottom - SIZE - 2 }}
            // One stop for the keyboard, not one for every column.
            tabIndex={isAt(header, active) ? 0 : -1}
            aria-label={filter.open(titleOf(desk, header))}
            aria-pressed={isFiltered(header)}
            icon={isFiltered(header) ? <Filter12Filled /> : <ChevronDown12Regular />}
            onClick={() => desk.store.set({ filterOpen: { row, column } })}
          />
        );
      })}
      {opened && openedRect && (
        <PointMenu
          at={{ x: openedRect.left, y: openedRect.bottom }}
          close={() => closeMenu(desk)}
          label={filter.open(titleOf(desk, opened))}
        >
          <FilterItems header={opened} />
        </PointMenu>
      )}
    </>
  );
}

const isAt = ({ row, column }: Position, at: Position | undefined): boolean =>
  at?.row === row && at.column === column;

const titleOf = ({ sheet }: Desk, { row, column }: Position): string =>
  String(plainValue(sheet.valueAt(row, column)));

function closeMenu(desk: Desk): void {
  desk.store.set({ filterOpen: undefined });
  desk.grid?.focus();
}

/** Where the header cell is, unless it is scrolled away or under frozen cells. */
function visibleRect(desk: Desk, header: FilterHeader): DOMRect | undefined {
  const { grid, sheet } = desk;
  const rect = grid?.rectOf(header);
  if (!grid || !rect || rect.width < SIZE || rect.height < SIZE / 2) return undefined;
  const { rows, columns } = sheet.freeze;
  const frozen = grid.rectOf({ row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) });
  const top = rows > 0 && header.row >= rows ? (frozen?.bottom ?? 0) : HEADERS.height * grid.zoom;
  const left = columns > 0 && header.column >= columns ? (frozen?.right ?? 0) : HEADERS.width * grid.zoom;
  return rect.top >= top - 1 && rect.right - SIZE >= left && rect.left < grid.width ? rect : undefined;
}

function FilterItems({ header }: { header: FilterHeader }) {
  const styles = useStyles();
  const desk = useDesk();
  const { filter } = useWords();
  const { workbook, sheet } = desk;
  const choices = filterChoices(workbook, sheet, header);
  const ticked = choices.filter((choice) => choice.ticked).map(({ text }) => text);
  const allTicked = ticked.length === choices.length;
  const keep = (values: readonly string[] | undefined): void =>
    void desk.attempt("filter", () =>
      setFilter(workbook, sheet, header, values?.length === choices.length ? undefined : values),
    );
  const toggle = (text: string): void =>
    keep(ticked.includes(text) ? ticked.filter((one) => one !== text) : [...ticked, text]);
  const sort = (ascending: boolean): void =>
    void desk.attempt("sort", () => sortUnder(workbook, sheet, header, ascending));
  return (
    <>
      <MenuItem onClick={() => sort(true)}>{filter.sortUp}</MenuItem>
      <MenuItem onClick={() => sort(false)}>{filter.sortDown}</MenuItem>
      <MenuItem disabled={!isFiltered(header)} onClick={() => keep(undefined)}>
        {filter.clear}
      </MenuItem>
      <MenuDivider />
      <div className={styles.list} role="group" aria-label={filter.all}>
        <Choice label={filter.all} isTicked={allTicked} toggle={() => keep(allTicked ? [] : undefined)} />
        {choices.map(({ text, ticked: isTicked }) => (
          <Choice key={text} label={text || filter.blanks} isTicked={isTicked} toggle={() => toggle(text)} />
        ))}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly toggle: () => void;
}

/** The menu stays open, so that several can be ticked. */
function Choice({ label, isTicked, toggle }: ChoiceProps) {
  return (
    <MenuItemCheckbox
      name="values"
      value={label}
      persistOnClick
      aria-checked={isTicked}
      onClick={toggle}
      checkmark={{ style: { visibility: isTicked ? "visible" : "hidden" } }}
    >
      {label}
    </MenuItemCheckbox>
  );
}
