import { MessageCategory, type MessageEntry } from "../../protocol/wire";
import { inWords, parameter, type TroubleKind } from "./troubleKind";

const isEvent = ([category]: MessageEntry): boolean => category === MessageCategory.objectEvent;

const eventStorm: TroubleKind = {
  id: "eventStorm",
  group: "events",
  words: inWords(
    ["事件风暴", "每个事件都重复通知许多次。"],
    ["Event storm", "Every event is told many times over."],
  ),
  parameters: [parameter("times", "每个事件的次数", "Times each", [2, 200, 5000])],
  begin: ({ host }, valueOf) =>
    host.interferences.add({
      telling: (entries) =>
        entries.flatMap((entry) =>
          isEvent(entry) ? Array.from({ length: valueOf("times") }, () => entry) : [entry],
        ),
    }),
};

const missingEvents: TroubleKind = {
  id: "missingEvents",
  group: "events",
  words: inWords(
    ["事件丢失", "工作簿发生的一切都不通知加载项。"],
    ["Missing events", "The add-in is told nothing of what happens in the workbook."],
  ),
  parameters: [],
  begin: ({ host }) =>
    host.interferences.add({ telling: (entries) => entries.filter((entry) => !isEvent(entry)) }),
};

export const eventTrouble: readonly TroubleKind[] = [eventStorm, missingEvents];
