/** What office.js asks of Office besides the workbook: the pane's visibility, the ribbon, start-up behaviour. */
import type { PaneState } from "../pane";
import { Failure } from "../cells/failure";
import { described, wire, type WireObject, type WireType } from "./type";

interface Service {
  readonly service: string;
}

const appRuntime = described<Service>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_self, _args, { app }) => app.pane,
    SetAppRuntimeState: (_self, args, { app }) => {
      app.askPane(stateOf(args.text(0)));
    },
  },
});

const appRuntimePersistence = described<Service>({
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (_self, _args, { app }) => app.startup,
    SetAppRuntimeStartState: (_self, args, { app }) => {
      app.startup = stateOf(args.text(0));
    },
  },
});

const dynamicRibbon = described<Service>({
  name: "DynamicRibbon",
  methods: {
    ExecuteRequestUpdate: (_self, args, { app }) => {
      app.ribbonUpdates.push(JSON.parse(args.text(0)) as unknown);
    },
  },
});

const addinInternal = described<Service>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});

const SERVICES: Readonly<Record<string, WireType<Service>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistence,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
  "Microsoft.InternalService.AddinInternalService": addinInternal,
};

export function serviceNamed(name: string): WireObject {
  const type = SERVICES[name];
  if (type === undefined) throw new Failure("ApiNotFound", `The in-memory host has no service ${name}.`);
  return wire(type, { service: name });
}

function stateOf(text: string): PaneState {
  const state = (["Inactive", "Background", "Visible"] as const).find(
    (known) => known.toLowerCase() === text.toLowerCase()
  );
  if (state === undefined) throw new Failure("InvalidArgument", `"${text}" is no state of a runtime.`);
  return state;
}
