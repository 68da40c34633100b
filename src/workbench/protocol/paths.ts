import { isHandle, type Handle } from "./declaration";
import { Problem, apiNotFound, invalidArgument } from "./problem";
import { PathType, type ArgumentInfo, type ObjectPath } from "./wire";
import type { World } from "./world";

/** Finds what the object paths of one request stand for; each is followed once, as methods have effects. */
export class Paths<A> {
  private readonly found = new Map<number, Handle | null>();

  constructor(
    private readonly world: World<A>,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** null is a null object, and so is everything below one. */
  resolve(id: number): Handle | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Problem("InvalidObjectPath", "The object path is not valid.", 400);
    const handle = this.follow(path);
    this.found.set(id, handle);
    if (path.ObjectPathType === PathType.method) this.world.parts.settleMoves(this.alive());
    return handle;
  }

  private follow(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.world.parts.root;
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.nullObject:
        return null;
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent && this.step(parent, path);
      }
    }
  }

  private step(parent: Handle, path: ObjectPath): Handle | null {
    if (path.ObjectPathType === PathType.property) return this.world.followNavigation(parent, path.Name);
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    const answer = this.world.callMethod(parent, name, this.arguments(path.ArgumentInfo));
    if (answer === null || isHandle(answer)) return answer;
    throw new Error(`${parent.type}.${name} should answer an object`);
  }

  private service(name: string): Handle {
    const service = this.world.parts.services.get(name);
    if (!service) throw apiNotFound(name);
    return service;
  }

  private reference(id: string): Handle {
    const handle = this.world.references.get(id);
    if (!handle) throw new Problem("InvalidReference", "This reference is not valid anymore.", 400);
    return handle;
  }

  /** The arguments with object path ids replaced by the objects they name. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return references
      ? (this.replace(values, references) as readonly unknown[])
      : values.map((value) => this.inside(value));
  }

  private replace(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((item, index) => this.replace(item, reference[index]));
    }
    if (typeof reference !== "number" || reference === 0) return this.inside(value);
    return this.resolve(reference);
  }

  /** Objects within plain objects come as `{_ObjectPathId: n}`. */
  private inside(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) {
      if (typeof value._ObjectPathId !== "number") throw invalidArgument();
      return this.resolve(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.inside(item)]));
  }

  /** Everything this request or an earlier one still holds. */
  *alive(): Generator<Handle> {
    for (const handle of this.found.values()) if (handle) yield handle;
    yield* this.world.references.handles();
  }
}
