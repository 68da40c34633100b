import { intersect, sameArea, subtract, type Area } from "../../model/geometry";
import type { DataValidation } from "../../model/parts";
import { boolean, optional, record, text } from "../../protocol/parameters";
import { method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { changeSheet } from "../change";
import { declareClass } from "../declare";
import type { Place } from "../handles";
import { refuseProtected } from "../protected";
import { TYPE_NAMES, readRule, writeRule } from "./validationRules";

/** The one validation all cells share; undefined without any, null when they differ. */
function shared({ sheet, areas }: Place): DataValidation | undefined | null {
  const touching = sheet.validations.filter((item) =>
    item.areas.some((own) => areas.some((area) => intersect(own, area))),
  );
  const [only, ...others] = touching;
  if (!only) return undefined;
  const uncovered = areas.flatMap((area) => cutAll(area, only.areas));
  return others.length === 0 && uncovered.length === 0 ? only : null;
}

const cutAll = (area: Area, holes: readonly Area[]): Area[] =>
  holes.reduce<Area[]>((rest, hole) => rest.flatMap((piece) => subtract(piece, hole)), [area]);

function without({ sheet, areas }: Place): DataValidation[] {
  return sheet.validations.flatMap((item) => {
    const rest = item.areas.flatMap((own) => cutAll(own, areas));
    if (rest.length === 0) return [];
    const same =
      rest.length === item.areas.length && rest.every((area, n) => sameArea(area, item.areas[n] ?? area));
    return [same ? item : { ...item, areas: rest }];
  });
}

function put(app: App, place: Place, validation: Omit<DataValidation, "areas"> | undefined): void {
  refuseProtected(place.sheet);
  const made = validation ? [{ ...validation, areas: place.areas }] : [];
  changeSheet(app, place.sheet, "validations", { validations: [...without(place), ...made] });
}

/** Changes the shared validation; cells without one get one that accepts everything. */
function patch(app: App, place: Place, part: Partial<DataValidation>): void {
  const { areas: _areas, ...old } = shared(place) ?? { areas: [], type: "none" };
  put(app, place, { ...old, ...part });
}

const ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const PROMPT = { message: "", showPrompt: true, title: "" };
const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const dataValidation = declareClass("DataValidation", {
  scalars: {
    type: read("1.8", ({ place }) => {
      const validation = shared(place);
      if (validation === null) return "MixedCriteria";
      return TYPE_NAMES[validation?.type ?? "none"] ?? "None";
    }),
    rule: write(
      "1.8",
      record,
      ({ place }) => {
        const validation = shared(place);
        return validation ? writeRule(validation) : validation === null ? null : {};
      },
      ({ place }, rule, app) => {
        const {
          areas: _areas,
          formula1: _one,
          formula2: _two,
          operator: _operator,
          ...old
        } = shared(place) ?? {
          areas: [],
          type: "none",
        };
        put(app, place, { ignoreBlank: true, ...old, ...readRule(rule) });
      },
    ),
    ignoreBlanks: write(
      "1.8",
      boolean,
      ({ place }) => shared(place)?.ignoreBlank ?? true,
      ({ place }, ignoreBlank, app) => patch(app, place, { ignoreBlank }),
    ),
    prompt: write(
      "1.8",
      record,
      ({ place }) => {
        const { title = "", text: message = "" } = shared(place)?.prompt ?? {};
        return { ...PROMPT, title, message };
      },
      ({ place }, value, app) => {
        const words = { ...PROMPT, ...value };
        patch(app, place, {
          prompt: words.showPrompt ? { title: text(words.title), text: text(words.message) } : undefined,
        });
      },
    ),
    errorAlert: write(
      "1.8",
      record,
      ({ place }) => {
        const { title = "", text: message = "", style = "stop" } = shared(place)?.alert ?? {};
        return { ...ALERT, title, message, style: upper(style) };
      },
      ({ place }, value, app) => {
        const words = { ...ALERT, ...value };
        const style = optional(text, "Stop")(words.style).toLowerCase();
        patch(app, place, {
          alert: words.showAlert ? { style, title: text(words.title), text: text(words.message) } : undefined,
        });
      },
    ),
  },
  methods: {
    clear: method("1.8", [], ({ place }, _none, app) => put(app, place, undefined)),
  },
});
