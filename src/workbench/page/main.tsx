import "@univerjs/preset-sheets-core/lib/index.css";
import { createRoot } from "react-dom/client";
import { App } from "./chrome/App";
import { Desk } from "./desk/desk";
import { openSample } from "./desk/documents";
import { readPreferences } from "./desk/preferences";
import { FIRST_SAMPLE } from "./desk/samples";
import { createDriver } from "./driver";

const query = new URLSearchParams(window.location.search);
const desk = new Desk(readPreferences(query));
const page = document.getElementById("page");
if (!page) throw new Error("the page has no place to stand on");
createRoot(page).render(<App desk={desk} />);

async function start(): Promise<void> {
  await desk.readAddin();
  await openSample(desk, query.get("file") ?? FIRST_SAMPLE);
}

window.workbench = createDriver(desk, start());
