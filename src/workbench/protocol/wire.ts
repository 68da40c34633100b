/** The body of one request of Office.js, as its library writes it (names are the library's). */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Path ids of arguments that are objects, nested as the arguments are; 0 is a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Error?: ResponseError;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

/** One entry of the message that carries events, custom function calls and shortcuts to the add-in. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  remote: boolean,
];

export const MessageCategory = { customFunction: 1, action: 2, objectEvent: 65536 } as const;

/** What the transport refuses as a whole, with the number Office.js knows it by. */
export const TransportError = {
  cellEditMode: 5004,
  sessionEnded: 5012,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** HTTP status and code the library makes of these numbers. */
export const transportCodes: Readonly<Record<number, readonly [status: number, code: string]>> = {
  [TransportError.cellEditMode]: [400, "InvalidOperationInCellEditMode"],
  [TransportError.sessionEnded]: [408, "InvalidOrTimedOutSession"],
  [TransportError.throttled]: [429, "ActivityLimitReached"],
  [TransportError.requestTooLarge]: [400, "RequestPayloadSizeLimitExceeded"],
  [TransportError.responseTooLarge]: [400, "ResponsePayloadSizeLimitExceeded"],
};

/** Excel on the web takes and gives at most this much per request. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
