import { wireName, type Handle } from "./declaration";
import { apiNotFound } from "./problem";
import type { QueryInfo } from "./wire";
import type { World } from "./world";

/** How names are written in the answer: `RowIndex` for load, `rowIndex` for toJSON's sister `retrieve`. */
export type NameStyle = "wire" | "plain";

/** What to take of one object: everything it has, or the named members, each with what to take of it. */
interface Wanted {
  all: boolean;
  /** As it was asked for; spelling does not count, but a refusal says it back. */
  readonly written: string;
  readonly members: Map<string, Wanted>;
}

const nothing = (written = ""): Wanted => ({ all: false, written, members: new Map() });

/** Reads `format/fill/color`, `format.fill.color`, `*`; no Select at all means everything. */
function readWishes({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const root = nothing();
  root.all = Select.length === 0;
  for (const path of Select) wish(root, path);
  for (const path of Expand) wish(root, `${path}/*`);
  return root;
}

function wish(root: Wanted, path: string): void {
  let at = root;
  for (const step of path.split(/[/.]/)) {
    if (step === "*") {
      at.all = true;
      return;
    }
    let next = at.members.get(step.toLowerCase());
    if (!next) at.members.set(step.toLowerCase(), (next = nothing(step)));
    at = next;
  }
}

/** What a load of this object answers. */
export function answerQuery<A>(
  world: World<A>,
  handle: Handle,
  query: QueryInfo,
  style: NameStyle = "wire",
): Record<string, unknown> {
  return project(new Reader(world, style), handle, readWishes(query), query);
}

class Reader<A> {
  constructor(
    readonly world: World<A>,
    private readonly style: NameStyle,
  ) {}

  write(name: string): string {
    return this.style === "wire" ? wireName(name) : name;
  }

  get itemsName(): string {
    return this.style === "wire" ? "_Items" : "items";
  }
}

function project<A>(
  reader: Reader<A>,
  handle: Handle,
  wanted: Wanted,
  page: QueryInfo = {},
): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...reader.world.identify(handle) };
  const rest = readMembers(reader, handle, wanted, answer);
  const owner = reader.world.members(handle).owner;
  if (owner.items && (wanted.all || rest.members.size > 0)) {
    answer[reader.itemsName] = projectItems(reader, owner.items(handle, reader.world.app), rest, page);
  } else if (rest.members.size > 0) {
    throw apiNotFound(`${owner.name}.${[...rest.members.values()].map(({ written }) => written).join()}`);
  }
  return answer;
}

/** Adds the object's own members to `answer`; what it has not is left for its items. */
function readMembers<A>(
  reader: Reader<A>,
  handle: Handle,
  wanted: Wanted,
  answer: Record<string, unknown>,
): Wanted {
  const { world } = reader;
  const members = world.members(handle);
  const rest: Wanted = { all: wanted.all, written: wanted.written, members: new Map() };
  if (wanted.all) readAllScalars(reader, handle, answer);
  for (const [written, inside] of wanted.members) {
    const name = members.nameOf(written);
    if (name === undefined) {
      rest.members.set(written, inside);
      continue;
    }
    const scalar = members.scalars.get(name);
    if (scalar) answer[reader.write(name)] = world.readScalar(handle, name, scalar);
    const navigation = members.navigations.get(name);
    if (navigation) answer[reader.write(name)] = projectNavigation(reader, handle, name, inside);
  }
  return rest;
}

function readAllScalars<A>(reader: Reader<A>, handle: Handle, answer: Record<string, unknown>): void {
  const { world } = reader;
  for (const [name, scalar] of world.members(handle).scalars) {
    if (name.startsWith("_") || !world.supports(scalar.set)) continue;
    answer[reader.write(name)] = world.readScalar(handle, name, scalar);
  }
}

function projectNavigation<A>(reader: Reader<A>, handle: Handle, name: string, inside: Wanted): unknown {
  const next = reader.world.followNavigation(handle, name);
  if (!next) return null;
  const all = inside.all || inside.members.size === 0;
  return project(reader, next, { all, written: inside.written, members: inside.members });
}

/** Items without an identity carry their place, so that the library can find them again. */
function projectItems<A>(
  reader: Reader<A>,
  items: readonly Handle[],
  wanted: Wanted,
  { Skip = 0, Top = Infinity }: QueryInfo,
): unknown[] {
  return items.slice(Skip, Skip + Top).map((item, index) => {
    const answer = project(reader, item, wanted);
    const found = Object.keys(reader.world.identify(item)).length > 0;
    return found ? answer : { ...answer, _Index: Skip + index };
  });
}
