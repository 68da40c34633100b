/** One message between Office.js and its host, as it crosses `window.postMessage` (JSON text). */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType?: number;
  readonly _errorCode?: number;
  readonly _responseType?: number;
  readonly _serializerVersion: number;
}

export const MessageType = { request: 0, response: 1 } as const;
export const CallType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { forCall: 0, forEvent: 1 } as const;

/** Reads a request of the add-in's library; undefined for any other message that reaches the window. */
export function readRequest(text: unknown, conversationId: string): Envelope | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    const envelope = JSON.parse(text) as Envelope;
    const ours = envelope._messageType === MessageType.request && envelope._conversationId === conversationId;
    return ours ? envelope : undefined;
  } catch {
    return undefined;
  }
}

export function writeResponse(request: Envelope, data: unknown): string {
  return write(
    request._actionName,
    request._conversationId,
    request._correlationId,
    data,
    ResponseType.forCall,
  );
}

/** The library finds the handler of an event by its name alone. */
export function writeEvent(name: string, conversationId: string, data: unknown): string {
  return write(name, conversationId, 0, data, ResponseType.forEvent);
}

function write(
  name: string,
  conversationId: string,
  correlationId: number,
  data: unknown,
  type: number,
): string {
  const envelope: Envelope = {
    _messageType: MessageType.response,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: 1,
  };
  return JSON.stringify(envelope);
}
