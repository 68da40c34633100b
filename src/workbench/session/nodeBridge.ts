import { transportCodes } from "../protocol/wire";
import type { Host } from "./host";

/** The object `OfficeExtension.HostBridge.init` takes: how Office.js runs without a window. */
export interface NodeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message?: { readonly body?: unknown };
}

const REPLY = 2;
const EVENT = 3;

/** Connects a host with the library's request part alone: no Office.onReady, settings or ribbon commands. */
export function attachNodeBridge(host: Host): NodeBridge {
  const bridge: NodeBridge = {
    sendMessageToHost(text) {
      const { id, flags = 0, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message?.body === "string" ? message.body : JSON.stringify(message?.body);
      void reply(host, body, flags).then((answer) =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: REPLY, message: answer })),
      );
    },
  };
  host.connect({
    send(_name, data) {
      const { ArrayData: entries } = data as { ArrayData?: readonly unknown[] };
      if (entries) bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries } }));
    },
  });
  host.register("richApiMessage");
  return bridge;
}

async function reply(host: Host, body: string, flags: number): Promise<object> {
  const answer = await host.processQuery(body, flags);
  if ("body" in answer) return { statusCode: 200, headers: {}, body: answer.body };
  const [statusCode, code] = transportCodes[answer.error] ?? [500, "GeneralException"];
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}
