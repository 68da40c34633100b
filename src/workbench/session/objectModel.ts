import type { Workbook } from "../model/workbook";
import type { DataLocale } from "../model/text";
import type { App, Tracer } from "../objects/app";
import { classes } from "../objects/classes";
import { handle, type Place } from "../objects/handles";
import type { Sheet } from "../model/sheet";
import type { ApiSet, Handle, ObjectClass } from "../protocol/declaration";
import { Dispatcher } from "../protocol/dispatcher";
import { invalidReference, itemNotFound } from "../protocol/problem";
import { References } from "../protocol/references";
import type { RequestBody, ResponseBody } from "../protocol/wire";
import { World } from "../protocol/world";
import { explain } from "./explain";
import { Follower } from "./follow";
import type { Registry } from "./registry";
import { services } from "./services";

export interface ObjectModelParts {
  readonly workbook: Workbook;
  readonly dataLocale: DataLocale;
  readonly subscriptions: Registry;
  readonly eventPlaces: App["eventPlaces"];
  readonly serviceClasses: readonly ObjectClass<Handle, App>[];
  readonly supports: (set: ApiSet) => boolean;
  readonly calculate: (all: boolean) => void;
}

/** Excel's object model over one open workbook. */
export class ObjectModel {
  private readonly dispatcher: Dispatcher<App>;
  private readonly references = new References();
  private readonly follower: Follower;
  private keys = 0;

  constructor(private readonly parts: ObjectModelParts) {
    const { workbook } = parts;
    this.follower = new Follower(() => workbook.journal);
    const world = new World<App>({
      app: this.createApp(),
      classes: [...classes, ...parts.serviceClasses],
      root: handle("Workbook", {}),
      services,
      references: this.references,
      supports: (set) => parts.supports(set),
      check: (item) => checkAlive(workbook, item),
      explain,
      settle: () => workbook.settle(),
      settleMoves: (handles) => this.follower.follow(handles),
    });
    this.dispatcher = new Dispatcher(world);
  }

  private createApp(): App {
    const { workbook, dataLocale, subscriptions, eventPlaces, supports, calculate } = this.parts;
    return {
      workbook,
      dataLocale,
      get calculator() {
        return tracerOf(workbook);
      },
      references: this.references,
      subscriptions,
      eventPlaces,
      supports,
      calculate,
      settle: () => workbook.settle(),
      now: () => new Date(),
      save: () => workbook.markSaved(),
      newKey: (kind) => `${kind}-${++this.keys}-${workbook.journal.length}`,
    };
  }

  /** One request is one edit: one undo step and one batch of events. */
  execute(body: RequestBody): ResponseBody {
    this.follower.follow(this.references.handles());
    return this.parts.workbook.edit({ actor: "addin", undo: "add-in" }, () => this.dispatcher.execute(body));
  }
}

/** A calculator that knows who reads whom; one for tests or none need not. */
function tracerOf({ calculator }: Workbook): Tracer | undefined {
  return calculator && "precedents" in calculator ? (calculator as typeof calculator & Tracer) : undefined;
}

/** Cells and sheets that were deleted cannot be used any more. */
function checkAlive(workbook: Workbook, item: Handle): void {
  const { place, sheet } = item as { place?: Place; sheet?: Sheet };
  if (sheet && !workbook.sheets.includes(sheet)) throw itemNotFound();
  if (place && !workbook.sheets.includes(place.sheet)) throw itemNotFound();
  if (place && place.areas.length === 0) throw invalidReference();
}
