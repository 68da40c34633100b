import { areaAddress, cellAddress } from "../domain/binding/area";
import { askWhatIf, explainKpi, type AskedKpi } from "../domain/kpiScore/kpiScore";
import { distinctKeys } from "../domain/scorecard/input/cardSubject";
import type { CardSettingsView } from "./views/cards";
import type { KpiItem, KpiScores, KpiView } from "./views/kpis";
import type { Bound } from "./tables/boundTables";
import type { Session } from "./session";

interface Known {
  readonly bound: readonly Bound[];
  readonly settings: CardSettingsView;
  readonly items: readonly KpiItem[];
  readonly asked: ReadonlyMap<string, AskedKpi>;
  readonly views: Map<string, KpiView>;
}

export function createKpiScores({
  memory,
  store,
}: {
  readonly memory: Pick<Session["memory"], "bound">;
  readonly store: Pick<Session["store"], "get">;
}): KpiScores {
  let known: Known | undefined;
  const now = (): Known => {
    const { settings } = store.get().cards;
    if (known?.bound !== memory.bound || known.settings !== settings) known = read(memory.bound, settings);
    return known;
  };
  return {
    list: () => now().items,
    view(id) {
      const { asked, items, views } = now();
      const there = views.get(id);
      const one = asked.get(id);
      const item = items.find((each) => each.id === id);
      if (there || !one || !item) return there;
      const view = viewKpi(item, one);
      views.set(id, view);
      return view;
    },
    whatIf(id, actual) {
      const one = now().asked.get(id);
      return one && askWhatIf(one, actual);
    },
  };
}

/** Rows keep their ids when others come and go, since they are known by whose they are and what they are called. */
function read(bound: readonly Bound[], settings: CardSettingsView): Known {
  const items: KpiItem[] = [];
  const asked = new Map<string, AskedKpi>();
  for (const one of bound) {
    if (one.state !== "bound" || one.table.role !== "plan") continue;
    const { table, binding } = one;
    const rows = table.posts.flatMap((post) => post.records.map((record) => ({ post, record })));
    const nameOf = ({ record }: (typeof rows)[number]) => record.cells.name?.text.trim() ?? "";
    const keys = distinctKeys(rows.map((row) => `${row.post.name}/${nameOf(row)}`));
    rows.forEach((row, i) => {
      const id = `${binding.id}/${keys[i] ?? ""}`;
      const { post, record } = row;
      const { sheetName, area } = table;
      const nameCell = record.cells.name;
      items.push({
        ...{ id, name: nameOf(row), person: post.name, table: table.title },
        place: { sheetName, address: cellAddress(record.row, nameCell?.column ?? area.left) },
        row: { sheetName, address: areaAddress({ ...area, top: record.row, bottom: record.row }) },
      });
      asked.set(id, { table, post, record, choices: settings });
    });
  }
  return { bound, settings, items, asked, views: new Map() };
}

function viewKpi(item: KpiItem, asked: AskedKpi): KpiView {
  const { sheetName } = asked.table;
  const { cells, ...score } = explainKpi(asked);
  return {
    ...score,
    item,
    cells: cells.map(({ field, text, cell }) => ({
      ...{ field, text },
      place: { sheetName, address: cellAddress(cell.row, cell.column) },
    })),
  };
}
