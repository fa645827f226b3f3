/**
 * #KSUMMA: some programs end a file with a CRC-32 over its records between two #KSUMMA, so that a changed or lost line
 * shows. It is taken over labels and fields as bytes, without quotes, braces and what separates them.
 */
import { encodeText } from "../codePages";
import type { SieRecord } from "./records";

const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** Whether the file's checksum agrees; `undefined` where it has none that can be reckoned. */
export class Checksum {
  #value = 0xffffffff;
  #state: "before" | "within" | "agrees" | "differs" | "unknown" = "before";

  take({ label, fields, objects = [], listAt }: SieRecord): void {
    if (label !== "KSUMMA") {
      const parts = [...fields.slice(0, listAt), ...objects, ...fields.slice(listAt)];
      if (this.#state === "within" && /\w/.test(label)) this.#add(`#${label}${parts.join("")}`);
      return;
    }
    if (this.#state === "before") this.#state = "within";
    else if (this.#state === "within") {
      const reckoned = (this.#value ^ 0xffffffff) >>> 0;
      this.#state = Number(fields[0]) >>> 0 === reckoned ? "agrees" : "differs";
    }
  }

  get differs(): boolean {
    return this.#state === "differs";
  }

  #add(text: string): void {
    const bytes = encodeText(text, "cp437");
    if (bytes === undefined) {
      this.#state = "unknown";
      return;
    }
    for (const byte of bytes) this.#value = (TABLE[(this.#value ^ byte) & 0xff] ?? 0) ^ (this.#value >>> 8);
  }
}
