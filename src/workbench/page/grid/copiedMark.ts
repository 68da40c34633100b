import type { IDisposable, Injector } from "@univerjs/core";
import { IMarkSelectionService } from "@univerjs/preset-sheets-core";
import type { Area } from "../../model/geometry";
import { rangeOf } from "./sheetLayout";

const COPIED = {
  stroke: "#107C41",
  strokeWidth: 1.5,
  strokeDash: 6,
  isAnimationDash: true,
  fill: "rgba(16, 124, 65, 0.04)",
  widgets: {},
  widgetSize: 0,
};

/** A running dashed line around copied cells, until it is disposed of. */
export function markCopied(injector: Injector, area: Area): IDisposable {
  const marks = injector.get(IMarkSelectionService);
  const id = marks.addShape({ range: rangeOf(area), primary: null, style: COPIED });
  return {
    dispose: () => {
      if (id !== null) marks.removeShape(id);
    },
  };
}
