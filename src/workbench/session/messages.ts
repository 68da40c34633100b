import { CallType, type Envelope } from "../protocol/envelope";
import type { Host } from "./host";
import type { SettingTexts } from "./settings";

/** Numbers of the methods that reach the host through `executeMethod`. */
const Method = {
  bindingRead: 68,
  settingsRead: 75,
  settingsSave: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** "The operation is not supported", in the error numbers of Office.js. */
const NOT_SUPPORTED = 5000;
/** "The specified binding does not exist". */
const NO_BINDING = 3002;
const DONE = { Version: 1, Error: 0 } as const;

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: SettingTexts };
  readonly DdaBindingsMethod?: { readonly BindingId?: string };
  readonly [place: number]: unknown;
}

/** Answers one message of the add-in's library; every message must be answered, or the library waits for ever. */
export async function answerMessage(host: Host, message: Envelope, addinOrigin: string): Promise<unknown> {
  if (message._actionType === CallType.registerEvent) {
    host.register(message._actionName);
    return DONE;
  }
  if (message._actionType === CallType.unregisterEvent) return DONE;
  switch (message._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return host.context({ conversationId: message._conversationId, addinOrigin });
    case "executeMethod":
      return executeMethod(host, message._data as MethodCall);
    default:
      // Telemetry, focus, keys: nobody waits for what the host makes of them.
      return null;
  }
}

async function executeMethod(host: Host, call: MethodCall): Promise<unknown> {
  switch (call.DdaMethod?.DispatchId) {
    case Method.richApi:
      return processQuery(host, call.ArrayData ?? []);
    case Method.commandCompleted:
      host.completeCommand(String(call[0]), Number(call[1]));
      return DONE;
    case Method.bindingRead: {
      const binding = host.describeBinding(call.DdaBindingsMethod?.BindingId ?? "");
      return binding ? { ...DONE, Bindings: [binding] } : { Version: 1, Error: NO_BINDING };
    }
    case Method.settingsSave:
      host.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
      return DONE;
    case Method.settingsRead:
      return { ...DONE, Properties: { Settings: host.settings.map(([Name, Value]) => ({ Name, Value })) } };
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

const BODY = 4;
const FLAGS = 6;

async function processQuery(host: Host, data: readonly unknown[]): Promise<unknown> {
  const answer = await host.processQuery(String(data[BODY]), Number(data[FLAGS]));
  if ("error" in answer) return { Version: 1, Error: answer.error };
  return { ...DONE, Data: [200, [], answer.body] };
}
