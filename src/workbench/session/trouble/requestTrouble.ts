import { changesIn } from "../../protocol/changes";
import type { RequestBody } from "../../protocol/wire";
import { TransportError } from "../../protocol/wire";
import type { Stop } from "./interference";
import { inWords, parameter, type TroubleKind } from "./troubleKind";

const KILOBYTE = 1024;
const times = (initial: number) => parameter("times", "次数", "Times", [1, initial, 99]);
const after = parameter("after", "此前通过的请求数", "Requests that pass before", [0, 0, 99]);

/** Turns away the next so many requests; then all is well again. */
function turnedAway(id: string, error: number, initial: number, words: TroubleKind["words"]): TroubleKind {
  return {
    id,
    group: "requests",
    words,
    parameters: [times(initial), after],
    begin({ host }, valueOf, over) {
      let pass = valueOf("after");
      let left = valueOf("times");
      return host.interferences.add({
        arriving() {
          if (pass-- > 0 || left <= 0) return undefined;
          if (--left === 0) over();
          return error;
        },
      });
    },
  };
}

const throttling = turnedAway(
  "throttling",
  TransportError.throttled,
  2,
  inWords(
    ["请求过多", "接下来的若干个请求被退回（ActivityLimitReached，429），之后恢复正常。"],
    ["Throttling", "The next requests are turned away (ActivityLimitReached, 429); then all is well."],
  ),
);

const sessionEnded = turnedAway(
  "sessionEnded",
  TransportError.sessionEnded,
  99,
  inWords(
    ["文档已关闭", "会话结束，请求都得到 InvalidOrTimedOutSession。"],
    ["Document closed", "The session is over: requests get InvalidOrTimedOutSession."],
  ),
);

/** Ends a request at one of its actions, as an error of Excel's. */
const stop = (before: number, Code: string, Message: string): Stop => ({
  before,
  error: { Code, Message, HttpStatusCode: 500 },
});

const aborted: TroubleKind = {
  id: "aborted",
  group: "requests",
  words: inWords(
    ["请求中止", "接下来的若干个请求在执行任何操作之前中止（RequestAborted）。"],
    ["Aborted", "The next requests are aborted before anything of them is done (RequestAborted)."],
  ),
  parameters: [times(1), after],
  begin({ host }, valueOf, over) {
    let pass = valueOf("after");
    let left = valueOf("times");
    return host.interferences.add({
      stopping() {
        if (pass-- > 0 || left <= 0) return undefined;
        if (--left === 0) over();
        return stop(0, "RequestAborted", "The request was aborted during run time.");
      },
    });
  },
};

const appliedInPart: TroubleKind = {
  id: "appliedInPart",
  group: "requests",
  words: inWords(
    ["写到一半", "第几个写入操作失败，之前的写入保留。"],
    ["Applied in part", "A change fails, and those before it stay."],
  ),
  parameters: [parameter("change", "第几个写入", "Which change fails", [1, 2, 999])],
  begin({ host }, valueOf, over) {
    let left = valueOf("change");
    return host.interferences.add({
      stopping(body: RequestBody) {
        const changes = changesIn(body);
        const at = left > 0 ? changes[left - 1] : undefined;
        left -= changes.length;
        if (at === undefined) return undefined;
        left = 0;
        over();
        return stop(at, "GeneralException", "There was an internal error while processing the request.");
      },
    });
  },
};

const smallPayload: TroubleKind = {
  id: "smallPayload",
  group: "requests",
  words: inWords(
    ["数据量上限", "请求和应答各有大小上限；Excel 网页版为 5 MB（5120 KB）。"],
    ["Payload limits", "Requests and answers may only be so large; 5 MB (5120 KB) in Excel on the web."],
  ),
  parameters: [
    parameter("request", "请求上限（KB）", "Request, KB", [1, 64, 5120]),
    parameter("response", "应答上限（KB）", "Answer, KB", [1, 64, 5120]),
  ],
  begin: ({ host }, valueOf) =>
    host.interferences.add({
      requestLimit: valueOf("request") * KILOBYTE,
      responseLimit: valueOf("response") * KILOBYTE,
    }),
};

const slowWire: TroubleKind = {
  id: "slowWire",
  group: "requests",
  words: inWords(
    ["网络缓慢", "每个请求都晚到一段时间。"],
    ["Slow connection", "Every request arrives late."],
  ),
  parameters: [parameter("milliseconds", "延迟（毫秒）", "Delay, ms", [10, 300, 10_000], 10)],
  begin: ({ host }, valueOf) =>
    host.interferences.add({
      arriving: async () => {
        await new Promise((resolve) => setTimeout(resolve, valueOf("milliseconds")));
        return undefined;
      },
    }),
};

const reload: TroubleKind = {
  id: "reload",
  group: "requests",
  words: inWords(
    ["中途重新加载窗格", "一个请求执行完毕，应答还没收到，加载项的页面就重新加载。"],
    [
      "Pane reloads midway",
      "A request is carried out, and the add-in's page reloads before it has the answer.",
    ],
  ),
  parameters: [after],
  begin({ host, reloadPane }, valueOf, over) {
    let pass = valueOf("after");
    let gone = false;
    return host.interferences.add({
      carriedOut() {
        if (pass-- > 0 || gone) return undefined;
        gone = true;
        over();
        reloadPane?.();
        // Whoever asked is gone; nobody gets the answer.
        return new Promise<void>(() => undefined);
      },
    });
  },
};

export const requestTrouble: readonly TroubleKind[] = [
  throttling,
  slowWire,
  smallPayload,
  aborted,
  appliedInPart,
  reload,
  sessionEnded,
];
