import { readRequest, writeEvent, writeResponse } from "../protocol/envelope";
import type { Host } from "./host";
import { answerMessage } from "./messages";

/** The two ends a window gives: what comes in from the add-in, and a way to send to it. */
export interface Port {
  listen(receive: (data: unknown) => void): () => void;
  post(text: string): void;
}

export interface Conversation {
  /** Must be new for every load of the add-in: the library caches settings under it. */
  readonly conversationId: string;
  readonly addinOrigin: string;
}

/** Connects a host with an add-in in another window; answers a way to disconnect. */
export function attachPostMessage(host: Host, port: Port, conversation: Conversation): () => void {
  const { conversationId, addinOrigin } = conversation;
  host.connect({ send: (name, data) => port.post(writeEvent(name, conversationId, data)) });
  return port.listen((data) => {
    const request = readRequest(data, conversationId);
    if (!request) return;
    void answerMessage(host, request, addinOrigin).then((answer) =>
      port.post(writeResponse(request, answer)),
    );
  });
}

/** The port of an add-in's iframe in this page. */
export function framePort(frame: HTMLIFrameElement, addinOrigin: string): Port {
  return {
    listen(receive) {
      const onMessage = (event: MessageEvent): void => {
        if (event.source === frame.contentWindow) receive(event.data);
      };
      window.addEventListener("message", onMessage);
      return () => window.removeEventListener("message", onMessage);
    },
    post: (text) => frame.contentWindow?.postMessage(text, addinOrigin),
  };
}

interface FrameParts extends Conversation {
  readonly addinId: string;
  readonly hostUrl: string;
  readonly locale: string;
}

/** Flags of a shared runtime with custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** How Office.js learns that it runs in Excel on the web: the query of its page's address. */
export function hostInfo(locale: string): string {
  return `Excel$Web$16.01$${locale}$workbench$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`;
}

/** The name an add-in's iframe must have before its address is set. */
export function frameName({ addinId, conversationId, hostUrl, locale }: FrameParts): string {
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: hostInfo(locale),
    xdmInfo: `${conversationId}|${addinId}|${hostUrl}`,
    serializerVersion: 1,
    flights: "[]",
  });
}
