import type { ApiSet, Handle, Navigation, ObjectClass, Scalar } from "./declaration";
import { Members } from "./members";
import { Problem, apiNotFound } from "./problem";
import { References } from "./references";

/** What the dispatcher needs to know of the object model it serves. */
export interface WorldParts<A> {
  readonly app: A;
  readonly classes: readonly ObjectClass<Handle, A>[];
  /** What a path of type Global is: the workbook. */
  readonly root: Handle;
  /** Objects by their server name (`Microsoft.ExcelServices.CustomFunctions`). */
  readonly services: ReadonlyMap<string, Handle>;
  readonly references: References;
  supports(set: ApiSet): boolean;
  /** Called before a member of the object is used; throws when its cells or its sheet are gone. */
  check(handle: Handle): void;
  /** Puts a refusal of the workbook into Excel's words; undefined for a bug. */
  explain(error: unknown): Problem | undefined;
  /** Called before something is read: what was written before must have been worked out by then. */
  settle(): void;
  /** Called after an action that may have moved cells, with every object alive. */
  settleMoves(handles: Iterable<Handle>): void;
}

/** The declared classes with their members looked up, and the gates every use goes through. */
export class World<A> {
  readonly app: A;
  readonly references: References;
  private readonly byName: ReadonlyMap<string, Members<A>>;

  constructor(readonly parts: WorldParts<A>) {
    this.app = parts.app;
    this.references = parts.references;
    this.byName = new Map(parts.classes.map((owner) => [owner.name, new Members(owner)]));
  }

  members(handle: Handle): Members<A> {
    const members = this.byName.get(handle.type);
    if (!members) throw new Error(`no class is declared for ${handle.type}`);
    return members;
  }

  supports(set: ApiSet): boolean {
    return set === "internal" || this.parts.supports(set);
  }

  gate(handle: Handle, name: string, set: ApiSet | undefined): void {
    if (set === undefined || !this.supports(set)) throw apiNotFound(`${handle.type}.${plain(name)}`);
    this.parts.check(handle);
  }

  identify(handle: Handle): Readonly<Record<string, string | number>> {
    const kept = this.references.idOf(handle);
    if (kept !== undefined) return { _ReferenceId: kept };
    return this.members(handle).owner.identity?.(handle, this.app) ?? {};
  }

  readScalar(handle: Handle, name: string, scalar: Scalar<Handle, A>): unknown {
    return this.at(handle, name, () => {
      this.gate(handle, name, scalar.set);
      return scalar.get(handle, this.app);
    });
  }

  setProperty(handle: Handle, written: string, value: unknown): void {
    const members = this.members(handle);
    const name = members.nameOf(setterNames[written] ?? written) ?? written;
    this.at(handle, name, () => {
      const scalar = members.scalars.get(name);
      this.gate(handle, name, scalar?.set);
      if (!scalar?.put) throw apiNotFound(`${handle.type}.${name}`);
      scalar.put(handle, value, this.app);
    });
  }

  followNavigation(handle: Handle, written: string): Handle | null {
    const members = this.members(handle);
    const name = members.nameOf(written) ?? written;
    return this.at(handle, name, () => {
      const navigation: Navigation<Handle, A> | undefined = members.navigations.get(name);
      this.gate(handle, name, navigation?.set);
      return navigation?.follow(handle, this.app) ?? null;
    });
  }

  callMethod(handle: Handle, name: string, values: readonly unknown[]): unknown {
    return this.at(handle, plain(name), () => {
      const method = this.members(handle).methods.get(name.toLowerCase());
      this.gate(handle, name, method?.set);
      return method?.call(handle, values, this.app);
    });
  }

  /** Says in an error which member it came from. */
  private at<T>(handle: Handle, name: string, body: () => T): T {
    try {
      return body();
    } catch (error) {
      const problem = error instanceof Problem ? error : this.parts.explain(error);
      if (!problem) throw error;
      const location = problem.location === "" ? `${handle.type}.${name}` : problem.location;
      throw new Problem(problem.code, problem.message, problem.status, location);
    }
  }
}

/** Two properties are set under another name than they are read by. */
const setterNames: Readonly<Record<string, string>> = {
  Gridlines: "ShowGridlines",
  Headings: "ShowHeadings",
};

/** `GetRange` → `getRange`, as Office.js names it in its errors. */
function plain(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
