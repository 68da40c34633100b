import { TextDecoder, TextEncoder } from "node:util";

/** What the formula library takes for granted and jsdom leaves out; import it before the page. */
Object.assign(globalThis, { TextEncoder, TextDecoder });
