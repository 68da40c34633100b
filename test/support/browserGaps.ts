import { TextDecoder, TextEncoder } from "node:util";

// Every browser has these; jsdom has not.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
