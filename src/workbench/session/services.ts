import { makeHandle, type Handle, type ObjectClass } from "../protocol/declaration";
import { anything, boolean, listOf, oneOf, text } from "../protocol/parameters";
import { method, write } from "../protocol/members";
import type { App } from "../objects/app";

/** What the services of Office do here; they are reached by name, not through the workbook. */
export interface ServiceActions {
  actionsReady(): void;
  functionsReady(): void;
  settleFunctions(results: readonly unknown[]): void;
  paneVisible: boolean;
  startup: "Background" | "Inactive";
  updateRibbon(change: RibbonChange): void;
}

export interface RibbonChange {
  readonly id: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
}

interface RibbonItem extends Handle {
  readonly id: string;
}

/** Feature 2 of custom functions: results may follow each other every 200 ms instead of 500. */
const ENABLED_FEATURES = [2];

type Service = ObjectClass<Handle, App>;

const service = (name: string, methods: Service["methods"]): Service => ({
  name,
  scalars: {},
  navigations: {},
  methods,
});

function runtimeServices(actions: ServiceActions): Service[] {
  return [
    service("AddinInternalService", {
      NotifyActionHandlerReady: method("internal", [], () => actions.actionsReady()),
    }),
    service("AppRuntimePersistenceService", {
      SetAppRuntimeStartState: method("internal", [oneOf("Background", "Inactive")], (_service, [state]) => {
        actions.startup = state;
      }),
      GetAppRuntimeStartState: method("internal", [], () => actions.startup),
    }),
    service("AppRuntimeService", {
      SetAppRuntimeState: method("internal", [oneOf("Visible", "Background")], (_service, [state]) => {
        actions.paneVisible = state === "Visible";
      }),
      GetAppRuntimeState: method("internal", [], () => (actions.paneVisible ? "Visible" : "Background")),
    }),
  ];
}

function functionService(actions: ServiceActions): Service {
  return service("CustomFunctions", {
    _SetOsfControlContainerReadyForCustomFunctions: method("internal", [], () => actions.functionsReady()),
    _GetEnabledFeatures: method("internal", [], () => ENABLED_FEATURES),
    SetInvocationArrayResults: method("internal", [listOf(anything)], (_service, [results]) =>
      actions.settleFunctions(results),
    ),
  });
}

const ribbonItem = (type: string, id: string): RibbonItem => makeHandle({ type, id });

function ribbonServices(actions: ServiceActions): Service[] {
  const button: ObjectClass<RibbonItem, App> = {
    ...service("RibbonButton", {
      SetEnabled: method("internal", [boolean], (item: Handle, [enabled]) =>
        actions.updateRibbon({ id: (item as RibbonItem).id, enabled }),
      ),
    }),
    scalars: {
      id: { set: "internal", get: ({ id }) => id },
      enabled: write(
        "internal",
        boolean,
        () => true,
        ({ id }, enabled) => actions.updateRibbon({ id, enabled }),
      ),
    },
  };
  const tab: ObjectClass<RibbonItem, App> = {
    ...service("RibbonTab", {}),
    methods: {
      SetVisibility: method("internal", [boolean], ({ id }, [visible]) =>
        actions.updateRibbon({ id, visible }),
      ),
    },
  };
  const ribbon = service("DynamicRibbon", {
    GetButton: method("internal", [text], (_ribbon, [id]) => ribbonItem("RibbonButton", id)),
    GetTab: method("internal", [text], (_ribbon, [id]) => ribbonItem("RibbonTab", id)),
    ExecuteRequestUpdate: method("internal", [text], (_ribbon, [json]) =>
      readUpdate(json).forEach((change) => actions.updateRibbon(change)),
    ),
  });
  return [ribbon, tab, button];
}

interface RibbonNode {
  readonly id?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly [children: string]: unknown;
}

/** `Office.ribbon.requestUpdate({ tabs: [{ id, groups: [{ controls: [{ id, enabled }] }] }] })`. */
function readUpdate(json: string): RibbonChange[] {
  const walk = (node: RibbonNode): RibbonChange[] => [
    ...(node.id !== undefined && (node.enabled !== undefined || node.visible !== undefined)
      ? [{ id: node.id, enabled: node.enabled, visible: node.visible }]
      : []),
    ...["tabs", "groups", "controls"].flatMap((key) => ((node[key] ?? []) as RibbonNode[]).flatMap(walk)),
  ];
  return walk(JSON.parse(json) as RibbonNode);
}

export const serviceClasses = (actions: ServiceActions): readonly Service[] => [
  ...runtimeServices(actions),
  functionService(actions),
  ...ribbonServices(actions),
];

const NAMES = {
  AddinInternalService: "Microsoft.InternalService.AddinInternalService",
  AppRuntimePersistenceService: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  AppRuntimeService: "Microsoft.AppRuntime.AppRuntimeService",
  CustomFunctions: "Microsoft.ExcelServices.CustomFunctions",
  DynamicRibbon: "Microsoft.DynamicRibbon.DynamicRibbon",
} as const;

/** The services by the names the library creates them by. */
export const services: ReadonlyMap<string, Handle> = new Map(
  Object.entries(NAMES).map(([type, name]) => [name, makeHandle({ type })]),
);
