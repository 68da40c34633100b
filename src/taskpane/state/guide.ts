import type { Application } from "../../application/application";
import type { Place } from "../../application/views/place";

/** Leads to places in the sheet, and remembers where it led: only selections made in the sheet are news. */
export interface Guide {
  readonly goTo: (place: Place) => void;
  /** Whether the pane itself selected this place. */
  readonly ledTo: (selection: Place | undefined) => boolean;
}

export function createGuide(application: Pick<Application, "goTo">): Guide {
  let last: Place | undefined;
  return {
    goTo(place) {
      last = place;
      void application.goTo(place);
    },
    ledTo: (selection) =>
      selection !== undefined &&
      selection.sheetName === last?.sheetName &&
      selection.address === last.address,
  };
}
