import type { Workbook } from "../model/workbook";
import type { DataLocale } from "../model/text";
import type { RequestBody, ResponseBody } from "../protocol/wire";
import type { FunctionScheduler } from "./customFunctions";
import { EventTeller } from "./events";
import { ObjectModel } from "./objectModel";
import type { Outbox } from "./outbox";
import type { Registry } from "./registry";
import { includesSet, type RequirementSets } from "./requirements";
import { serviceClasses, type ServiceActions } from "./services";

export interface DocumentParts {
  readonly registry: Registry;
  readonly outbox: Outbox;
  readonly actions: ServiceActions;
  readonly dataLocale: DataLocale;
  readonly requirementSets: RequirementSets;
  readonly customFunctions: FunctionScheduler | undefined;
}

/** One open workbook with its object model, telling the add-in what happens to it. */
export class OpenDocument {
  private readonly model: ObjectModel;
  readonly teller: EventTeller;
  private readonly stopListening: () => void;

  constructor(
    readonly workbook: Workbook,
    private readonly parts: DocumentParts,
  ) {
    const { registry, outbox, requirementSets } = parts;
    const teller = (this.teller = new EventTeller(workbook, registry, outbox));
    this.stopListening = workbook.listen((events) => teller.tell(events));
    this.model = new ObjectModel({
      workbook,
      dataLocale: parts.dataLocale,
      subscriptions: registry,
      eventPlaces: teller.places,
      serviceClasses: serviceClasses(parts.actions),
      supports: (set) => includesSet(requirementSets, set),
      calculate: (all) => this.calculate(all),
    });
  }

  /** With `all`, the add-in's functions are called again too. */
  calculate(all: boolean): void {
    if (all) this.parts.customFunctions?.forget();
    this.workbook.settle();
    this.workbook.recalculate();
  }

  execute(body: RequestBody): ResponseBody {
    return this.model.execute(body);
  }

  close(): void {
    this.stopListening();
  }
}
