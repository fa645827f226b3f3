/** jsdom has no TextEncoder and TextDecoder, which every browser has. */
import { TextDecoder, TextEncoder } from "node:util";

if (!("TextDecoder" in globalThis)) Object.assign(globalThis, { TextDecoder, TextEncoder });
