import { contains, intersect } from "../../model/geometry";
import { AreaNode, FormulaNode } from "./formulaNode";
import type { Net } from "./net";

type Vertex = FormulaNode | AreaNode;

interface Frame {
  readonly vertex: Vertex;
  readonly rest: Iterator<Vertex>;
}

export interface Order {
  /** What is read comes before what reads it. */
  readonly nodes: readonly FormulaNode[];
  /** Formulas that read themselves, directly or through others. */
  readonly circular: ReadonlySet<FormulaNode>;
}

/**
 * Puts `dirty` into the order of calculation and finds the circles in it (Tarjan's strongly connected
 * components, without recursion: a running total down a column is as deep as the column is long).
 */
export function orderOf(dirty: ReadonlySet<FormulaNode>, net: Net): Order {
  const nodes: FormulaNode[] = [];
  const circular = new Set<FormulaNode>();
  const numbers = new Map<Vertex, number>();
  const lowest = new Map<Vertex, number>();
  const open: Vertex[] = [];
  const isOpen = new Set<Vertex>();

  const enter = (vertex: Vertex): Frame => {
    numbers.set(vertex, numbers.size);
    lowest.set(vertex, numbers.size - 1);
    open.push(vertex);
    isOpen.add(vertex);
    return { vertex, rest: readBy(vertex, dirty, net) };
  };
  const lower = (vertex: Vertex, number: number): void => {
    lowest.set(vertex, Math.min(lowest.get(vertex) ?? number, number));
  };
  const close = (vertex: Vertex): void => {
    const group: Vertex[] = [];
    let last: Vertex | undefined;
    while (last !== vertex && (last = open.pop())) {
      isOpen.delete(last);
      group.push(last);
    }
    const formulas = group.filter((one) => one instanceof FormulaNode);
    nodes.push(...formulas);
    const [only] = formulas;
    if (group.length > 1 || (only && readsItself(only))) for (const node of formulas) circular.add(node);
  };

  const walk = (start: Vertex): void => {
    const frames: Frame[] = [enter(start)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const next = frame.rest.next();
      if (!next.done) {
        if (!numbers.has(next.value)) frames.push(enter(next.value));
        else if (isOpen.has(next.value)) lower(frame.vertex, numbers.get(next.value) ?? 0);
        continue;
      }
      frames.pop();
      if (lowest.get(frame.vertex) === numbers.get(frame.vertex)) close(frame.vertex);
      const above = frames.at(-1);
      if (above) lower(above.vertex, lowest.get(frame.vertex) ?? 0);
    }
  };
  // What roams is left to the end: whatever it may find is worked out by then.
  for (const late of [false, true])
    for (const node of dirty) if (node.program.roaming === late && !numbers.has(node)) walk(node);
  return { nodes, circular };
}

function readsItself({ program, sheet, row, column }: FormulaNode): boolean {
  return program.references.some(
    ({ areas, positional }) =>
      !positional && areas.some((one) => one.sheet === sheet && contains(one.area, row, column)),
  );
}

/** What a vertex reads, as far as it is to be calculated as well. */
function* readBy(vertex: Vertex, dirty: ReadonlySet<FormulaNode>, net: Net): Generator<Vertex> {
  if (vertex instanceof AreaNode) {
    for (const node of net.formulasIn(vertex.sheet, vertex.area)) if (dirty.has(node)) yield node;
    for (const anchor of net.anchors)
      if (
        !anchor.blocked &&
        dirty.has(anchor) &&
        anchor.sheet === vertex.sheet &&
        anchor.reach &&
        intersect(anchor.reach, vertex.area)
      )
        yield anchor;
    return;
  }
  for (const { areas, single, anchor, positional } of vertex.program.references) {
    if (positional) continue;
    for (const { sheet, area } of areas) {
      if (!single && !anchor) {
        yield net.areaNode(sheet, area);
        continue;
      }
      const node = net.at(sheet, area.top, area.left);
      if (node) {
        if (dirty.has(node)) yield node;
        continue;
      }
      const place = sheet.spilled.get(area.top, area.left)?.anchor;
      const source = place && net.at(sheet, place.row, place.column);
      if (source && dirty.has(source)) yield source;
    }
  }
  for (const { sheet, area } of vertex.roamed)
    for (const node of net.formulasIn(sheet, area)) if (node !== vertex && dirty.has(node)) yield node;
}
