import { createRoot } from "react-dom/client";
import { App } from "./chrome/App";
import { Desk } from "./desk/desk";
import { openFirst } from "./desk/documents";
import { readPreferences } from "./desk/preferences";
import { FIRST_SAMPLE } from "./desk/samples";
import { createDriver } from "./driver";

// On its way while the page around the grid is drawn.
void import("./desk/startGrid");

const query = new URLSearchParams(window.location.search);
const desk = new Desk(readPreferences(query));
const page = document.getElementById("page");
if (!page) throw new Error("the page has no place to stand on");
createRoot(page).render(<App desk={desk} />);

window.workbench = createDriver(desk, openFirst(desk, query.get("file") ?? FIRST_SAMPLE));
