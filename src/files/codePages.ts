/**
 * The single-byte encodings that Swedish ledgers are written in, both ways. Tables of our own, since no browser decodes
 * CP437 and not every TextDecoder tells windows-1252 from ISO 8859-1.
 */

/** The upper half of each code page, byte 128 first. */
const UPPER = {
  cp437:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0",
  windows1252: `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ${latinFrom(0xa0)}`,
} as const;

export type CodePage = keyof typeof UPPER;

export const CODE_PAGES = Object.keys(UPPER) as readonly CodePage[];

const UPPER_HALF = 128;

/** Bytes at a time, so that a text of many megabytes is not an argument list. */
const PIECE = 8192;

export function decodeBytes(bytes: Uint8Array, codePage: CodePage): string {
  const upper = UPPER[codePage];
  const codes = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < UPPER_HALF ? byte : upper.charCodeAt(byte - UPPER_HALF)
  );
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE) {
    const piece = Uint16Array.from(bytes.subarray(from, from + PIECE), (byte) => codes[byte] ?? 0);
    text += String.fromCharCode(...piece);
  }
  return text;
}

/** The bytes that a text comes of; `undefined` where it has a sign that the code page lacks. */
export function encodeText(text: string, codePage: CodePage): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < UPPER_HALF ? code : UPPER[codePage].indexOf(text.charAt(at)) + UPPER_HALF;
    if (code >= UPPER_HALF && byte < UPPER_HALF) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** The rest of ISO 8859-1 from a byte on. */
function latinFrom(byte: number): string {
  return String.fromCharCode(...Array.from({ length: 256 - byte }, (_, at) => byte + at));
}
