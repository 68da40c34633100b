import type { DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import { CustomFunctions, createCalculator, type FunctionsJson } from "../../formulas";
import { createHost, type Host } from "../../session/host";
import { supplementNotes } from "../../library/notes";
import { attachPostMessage, framePort, frameName, hostInfo, type Port } from "../../session/postMessage";
import { includesSet, type RequirementSets } from "../../session/requirements";
import { Troubles } from "../../session/trouble/troubles";
import { localUrl, type AddinManifest } from "../ribbon/readManifest";

export interface AddinParts {
  readonly manifest: AddinManifest;
  readonly functions: FunctionsJson;
  readonly workbook: Workbook;
  readonly locale: DataLocale;
  /** What this Excel offers. */
  readonly requirementSets: RequirementSets;
  /** Puts another add-in in this one's place, as when its page is loaded anew. */
  readonly reload: () => void;
}

let conversations = 0;

/** The add-in beside one open workbook: its host, its functions, and the frame it runs in. */
export class Addin {
  readonly host: Host;
  /** New for every add-in: the client library keeps the settings of a conversation. */
  readonly conversationId = `workbench-${++conversations}-${Date.now().toString(36)}`;
  /** What goes wrong on purpose. */
  readonly troubles: Troubles;
  private readonly functions: CustomFunctions;
  private detach: (() => void) | undefined;

  constructor(private readonly parts: AddinParts) {
    const { manifest, functions, workbook, locale, requirementSets } = parts;
    this.functions = new CustomFunctions({
      namespace: manifest.namespace ?? "KPI",
      metadata: functions,
      onResults: () => workbook.recalculate(),
    });
    workbook.calculator = createCalculator(this.functions);
    this.host = createHost({
      workbook,
      customFunctions: this.functions,
      addinId: manifest.id,
      locale,
      dataLocale: locale,
      requirementSets,
    });
    this.troubles = new Troubles({ host: this.host, reloadPane: parts.reload });
  }

  /** Whether cells still wait for the add-in's functions. */
  get calculating(): boolean {
    return this.functions.unanswered().length > 0;
  }

  /** Loads the add-in into an empty frame and begins to talk with it. */
  mount(frame: HTMLIFrameElement): void {
    const { manifest, locale, requirementSets } = this.parts;
    const url = new URL(localUrl(manifest, manifest.paneUrl), window.location.href);
    url.searchParams.set("_host_Info", hostInfo(locale));
    const addinOrigin = url.origin;
    this.detach?.();
    const port = framePort(frame, addinOrigin);
    this.detach = attachPostMessage(
      this.host,
      includesSet(requirementSets, "1.18") ? withNotes(frame, port) : port,
      {
        conversationId: this.conversationId,
        addinOrigin,
      },
    );
    frame.name = frameName({
      conversationId: this.conversationId,
      addinOrigin,
      addinId: this.host.addinId,
      hostUrl: window.location.href.replace(/[?#].*$/, ""),
      locale,
    });
    frame.src = url.href;
  }

  close(): void {
    this.troubles.endAll();
    this.detach?.();
    this.detach = undefined;
    this.host.close();
  }
}

/** The library speaks first, so by the first answer it is there and the add-in has not begun to use it. */
function withNotes(frame: HTMLIFrameElement, port: Port): Port {
  return {
    listen: (receive) => port.listen(receive),
    post(text) {
      if (frame.contentWindow) supplementNotes(frame.contentWindow);
      port.post(text);
    },
  };
}
