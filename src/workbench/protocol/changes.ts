import { ActionType, PathType, type RequestAction, type RequestBody } from "./wire";

/** Methods that tell something, show another place or are the library's bookkeeping. */
const HARMLESS = /^(_|Get|Activate$|Select$)/;
/** Paths that make something on the way to it: `worksheets.add("…")`. */
const MAKING = /^(Add|Insert|Copy|Duplicate)/;

/** The places of a request's actions that change the workbook, in order. */
export function changesIn({ Actions: actions, ObjectPaths: paths }: RequestBody): number[] {
  const makes = ({ ObjectPathId: id }: RequestAction): boolean => {
    const path = paths[String(id)];
    return path?.ObjectPathType === PathType.method && MAKING.test(path.Name);
  };
  return actions.flatMap((action, index) => (isChange(action, makes) ? [index] : []));
}

function isChange(action: RequestAction, makes: (action: RequestAction) => boolean): boolean {
  switch (action.ActionType) {
    case ActionType.setProperty:
    case ActionType.update:
      return true;
    case ActionType.method:
      return !HARMLESS.test(action.Name);
    case ActionType.instantiate:
      return makes(action);
    default:
      return false;
  }
}
