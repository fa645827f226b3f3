/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. The browser's own answers later; a checksum of a
 * row is needed while a write is being planned.
 */

/** The first 32 bits of the fractional parts of a root of the first primes. */
function fractions(root: (prime: number) => number, count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32) | 0);
}

const START = fractions(Math.sqrt, 8);
const ROUNDS = fractions(Math.cbrt, 64);

export function sha256(text: string): string {
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  for (const block of blocksOf(new TextEncoder().encode(text))) digest(block, state, words);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Blocks of 64 bytes: the message, a bit that is set, and its length in bits. */
function blocksOf(bytes: Uint8Array): readonly DataView[] {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8);
  return Array.from({ length: padded.length / 64 }, (_, block) => new DataView(padded.buffer, block * 64, 64));
}

function digest(block: DataView, state: Int32Array, words: Int32Array): void {
  for (let t = 0; t < 16; t++) words[t] = block.getInt32(t * 4);
  for (let t = 16; t < 64; t++) {
    const [early, late] = [at(words, t - 15), at(words, t - 2)];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[t] = at(words, t - 16) + small + at(words, t - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + at(ROUNDS, t) + at(words, t);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = at(state, index) + word));
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: ArrayLike<number>, index: number): number {
  return words[index] ?? 0;
}
