/** An error as Office.js hands it to the add-in: `error.code`, `error.message`, `debugInfo.errorLocation`. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    /** `Range.values`; filled in by the dispatcher when the thrower does not know. */
    readonly location = "",
  ) {
    super(message);
    this.name = "Problem";
  }
}

/** Excel's own sentences where they are known from its documentation. */
export const itemNotFound = (): Problem =>
  new Problem("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (message?: string): Problem =>
  new Problem(
    "InvalidArgument",
    message ?? "The argument is invalid or missing or has an incorrect format.",
    400,
  );

export const wrongSize = (): Problem =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const apiNotFound = (location: string): Problem =>
  new Problem(
    "ApiNotFound",
    `The API '${location}' is not available in this version of Excel.`,
    404,
    location,
  );

export const invalidReference = (): Problem =>
  new Problem("InvalidReference", "This reference is not valid for the current operation.", 400);

export const accessDenied = (): Problem =>
  new Problem("AccessDenied", "You cannot perform the requested operation.", 401);

export const alreadyExists = (): Problem =>
  new Problem("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidOperation = (message: string): Problem => new Problem("InvalidOperation", message, 400);

export const unsupported = (): Problem =>
  new Problem("UnsupportedOperation", "The operation being attempted is not supported.", 400);

export const nullObject = (): Problem =>
  invalidOperation("The object is a null object: there is nothing here to change.");
