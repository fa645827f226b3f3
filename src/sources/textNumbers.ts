/**
 * Numbers every different text, in order of appearance. The texts are kept as character codes side by side: a
 * million verification numbers take some ten bytes each, and no string of the workbook is held on to.
 */
const FIRST_SIZE = 1024;

/** FNV-1a over character codes. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

export class TextNumbers {
  #count = 0;
  /** Character codes of all texts; text n ends at `#ends[n]`, where the next one starts. */
  #codes = new Uint16Array(16 * FIRST_SIZE);
  #ends = new Int32Array(FIRST_SIZE);
  /** Text number + 1, or 0 for a free slot. Twice as many slots as there is room for texts. */
  #slots = new Int32Array(2 * FIRST_SIZE);

  numberOf(text: string): number {
    const mask = this.#slots.length - 1;
    let hash = SEED;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#insert(slot, text);
      if (this.#isText(number, text)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #isText(number: number, text: string): boolean {
    const start = this.#startOf(number);
    if ((this.#ends[number] ?? 0) - start !== text.length) return false;
    for (let index = 0; index < text.length; index++) if (this.#codes[start + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #insert(slot: number, text: string): number {
    const number = this.#count++;
    const start = this.#startOf(number);
    if (start + text.length > this.#codes.length) {
      const codes = new Uint16Array(2 * this.#codes.length + text.length);
      codes.set(this.#codes);
      this.#codes = codes;
    }
    for (let index = 0; index < text.length; index++) this.#codes[start + index] = text.charCodeAt(index);
    this.#ends[number] = start + text.length;
    this.#slots[slot] = number + 1;
    if (this.#count === this.#ends.length) this.#grow();
    return number;
  }

  #grow(): void {
    const ends = new Int32Array(2 * this.#ends.length);
    ends.set(this.#ends);
    this.#ends = ends;
    const slots = new Int32Array(2 * ends.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      const end = ends[number] ?? 0;
      let hash = SEED;
      for (let at = this.#startOf(number); at < end; at++) hash = Math.imul(hash ^ (this.#codes[at] ?? 0), PRIME);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
