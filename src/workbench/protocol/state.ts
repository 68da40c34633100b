import type { Handle } from "./declaration";
import { Problem } from "./problem";
import type { World } from "./world";

/** `object.update({...})`: sets scalars and goes down into navigations. */
export function updateState<A>(
  world: World<A>,
  handle: Handle,
  state: Readonly<Record<string, unknown>>,
): void {
  for (const [written, value] of Object.entries(state)) {
    const below = navigate(world, handle, written);
    if (below) updateState(world, below, value as Record<string, unknown>);
    else world.setProperty(handle, written, value);
  }
}

/** `object.ensureUnchanged({...})`: stops the request when something is not as the add-in last saw it. */
export function compareState<A>(
  world: World<A>,
  handle: Handle,
  state: Readonly<Record<string, unknown>>,
): void {
  const members = world.members(handle);
  for (const [written, value] of Object.entries(state)) {
    const below = navigate(world, handle, written);
    if (below) {
      compareState(world, below, value as Record<string, unknown>);
      continue;
    }
    const name = members.nameOf(written) ?? written;
    const scalar = members.scalars.get(name);
    if (!scalar) continue;
    if (JSON.stringify(world.readScalar(handle, name, scalar)) !== JSON.stringify(value)) {
      throw new Problem("Conflict", `${handle.type}.${name} has changed.`, 409, `${handle.type}.${name}`);
    }
  }
}

function navigate<A>(world: World<A>, handle: Handle, written: string): Handle | null {
  const name = world.members(handle).nameOf(written);
  return name !== undefined && world.members(handle).navigations.has(name)
    ? world.followNavigation(handle, name)
    : null;
}
