import { CellGroup } from "./home/CellGroup";
import { ClipboardGroup } from "./home/ClipboardGroup";
import { FontGroup } from "./home/FontGroup";
import { AlignmentGroup } from "./home/AlignmentGroup";
import { NumberGroup } from "./home/NumberGroup";

/** What a KPI sheet needs of Excel's own Home tab. */
export function HomeTab() {
  return (
    <>
      <ClipboardGroup />
      <FontGroup />
      <AlignmentGroup />
      <NumberGroup />
      <CellGroup />
    </>
  );
}
