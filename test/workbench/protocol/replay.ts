import { readFileSync } from "node:fs";
import { join } from "node:path";
import { typeInto } from "../../../src/workbench/model/writing";
import { parseArea } from "../../../src/workbench/model/address";
import { createHost, type Host } from "../../../src/workbench/session/host";
import { attachPostMessage } from "../../../src/workbench/session/postMessage";
import type { Envelope } from "../../../src/workbench/protocol/envelope";
import type { RequestBody, ResponseBody } from "../../../src/workbench/protocol/wire";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { newWorkbook } from "../../support/workbooks";
import { differences, type Ids } from "./shapes";

interface Captured {
  readonly dir: "in" | "out";
  readonly m: Envelope;
}

export interface Exchange {
  /** What the library asked, in words: `executeMethod 93: Set Values, Query`. */
  readonly asked: string;
  readonly differences: readonly string[];
  readonly answer: unknown;
}

const SETTINGS_READ = 75;
const RICH_API = 93;

/** Sends the captured messages of the library to a new host and compares its answers with the captured ones. */
export async function replayCapture(file: string): Promise<Exchange[]> {
  const messages = JSON.parse(readFileSync(join(__dirname, "captures", file), "utf8")) as Captured[];
  const conversationId = messages[0]?.m._conversationId ?? "";
  const replay = new Replay(conversationId);
  const exchanges: Exchange[] = [];
  for (const [index, { dir, m }] of messages.entries()) {
    if (dir === "out") {
      await replay.tell(m);
      continue;
    }
    const captured = messages
      .slice(index)
      .find(
        (other) =>
          other.dir === "out" && other.m._responseType === 0 && other.m._correlationId === m._correlationId,
      );
    if (captured) exchanges.push(await replay.ask(m, captured.m));
  }
  replay.close();
  return exchanges;
}

/** The workbook as it was when the messages were captured: a setting from its file. */
function capturedWorkbook(): Workbook {
  const workbook = newWorkbook();
  workbook.settings = new Map([["seed", "from-file"]]);
  return workbook;
}

class Replay {
  private readonly host: Host = createHost({ workbook: capturedWorkbook() });
  private readonly ids: Ids = new Map();
  private readonly answers = new Map<number, (envelope: Envelope) => void>();
  private readonly eventIds = new Map<string, string>();
  private receive: (data: unknown) => void = () => undefined;
  readonly close: () => void;

  constructor(conversationId: string) {
    const port = {
      listen: (receive: (data: unknown) => void) => {
        this.receive = receive;
        return () => undefined;
      },
      post: (text: string) => this.onPost(JSON.parse(text) as Envelope),
    };
    this.close = attachPostMessage(this.host, port, { conversationId, addinOrigin: "https://addin.example" });
    this.host.register("richApiMessage");
  }

  private onPost(envelope: Envelope): void {
    if (envelope._responseType === 0) this.answers.get(envelope._correlationId)?.(envelope);
    else for (const event of changeEvents(envelope)) this.eventIds.set(event.address, event.referenceId);
  }

  /** What the captured host told: a cell typed by hand is typed again, the ids of events are matched. */
  async tell(message: Envelope): Promise<void> {
    for (const { address, referenceId, valueAfter } of changeEvents(message)) {
      const area = parseArea(address);
      if (area && valueAfter !== undefined) {
        typeInto(this.host.workbook, this.host.workbook.activeSheet, area.top, area.left, String(valueAfter));
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
      this.ids.set(referenceId, `address ${address}`);
    }
  }

  async ask(message: Envelope, captured: Envelope): Promise<Exchange> {
    // The captured host had saved a setting of its own before it was asked for them.
    if (isMethod(message, SETTINGS_READ)) {
      this.host.workbook.settings = new Map([...this.host.workbook.settings, ["fromHost", { z: 9 }]]);
    }
    const answered = new Promise<Envelope>((resolve) => this.answers.set(message._correlationId, resolve));
    this.receive(this.translate(message));
    const answer = await answered;
    await new Promise((resolve) => setTimeout(resolve, 1));
    return {
      asked: describe(message),
      differences: differences(readBody(captured._data), readBody(answer._data), this.ids),
      answer: readBody(answer._data),
    };
  }

  /** The captured message with its ids replaced by those this host gave. */
  private translate(message: Envelope): string {
    let text = JSON.stringify(message);
    for (const [captured, id] of this.ids) {
      const own = id.startsWith("address ") ? (this.eventIds.get(id.slice(8)) ?? id) : id;
      text = text.replaceAll(`\\"${captured}\\"`, `\\"${own}\\"`);
    }
    return text;
  }
}

interface ChangeMessage {
  readonly address: string;
  readonly referenceId: string;
  readonly valueAfter?: string | number | boolean;
}

const SHEET_CHANGED = 10;

function changeEvents({ _actionName, _data }: Envelope): ChangeMessage[] {
  if (_actionName !== "richApiMessage") return [];
  const { ArrayData = [] } = _data as { ArrayData?: readonly (readonly [number, number, string, string])[] };
  return ArrayData.filter(([, type]) => type === SHEET_CHANGED).map(
    ([, , , text]) => JSON.parse(text) as ChangeMessage,
  );
}

interface MethodData {
  readonly Data?: readonly [number, unknown, string];
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

const isMethod = ({ _data }: Envelope, id: number): boolean =>
  (_data as MethodData | null)?.DdaMethod?.DispatchId === id;

/** The answer with the rich API's body taken out of its text. */
function readBody(data: unknown): unknown {
  const text = (data as MethodData | null)?.Data?.[2];
  return text === undefined ? data : (JSON.parse(text) as ResponseBody);
}

function describe({ _actionName, _data }: Envelope): string {
  const { DdaMethod: method, ArrayData: data } = (_data ?? {}) as MethodData;
  if (method?.DispatchId !== RICH_API) return `${_actionName} ${method?.DispatchId ?? ""}`.trim();
  const { Actions, ObjectPaths } = JSON.parse(String(data?.[4])) as RequestBody;
  const paths = Object.values(ObjectPaths).map(({ Name }) => Name);
  return [...new Set([...paths, ...Actions.map(({ Name }) => Name)])].filter((name) => name !== "").join(" ");
}
