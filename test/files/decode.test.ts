/** Encodings: each is known by its letters, and what somebody has decoded wrongly once is put right. */
import { decodeBytes, encodeText } from "../../src/files/codePages";
import { decode } from "../../src/files/decode";
import { bytesOf } from "./read";

const SWEDISH = '#FNAMN "Örsjöås kommun"\r\n#KONTO 5011 "Månadslön på ÄLDREBOENDET"\r\n#KONTO 5012 "Löner"\r\n';

test.each(["cp437", "windows1252", "utf-8"] as const)("Text in %s is read as it was written", (encoding) => {
  expect(decode(bytesOf(SWEDISH, encoding))).toEqual({ text: SWEDISH, encoding, repaired: [], lost: [] });
});

test("A byte order mark and the end sign of DOS are no text", () => {
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a, 0x1a])).text).toBe("A\r\n");
  expect(decode(new Uint8Array([0xff, 0xfe, 0xe5, 0x00, 0x41, 0x00]))).toMatchObject({
    text: "åA",
    encoding: "utf-16le",
  });
});

describe("Text that was decoded wrongly once is put right, line by line:", () => {
  const misread = (as: "cp437" | "windows1252", from: "cp437" | "windows1252" | "utf-8"): string =>
    decodeBytes(bytesOf(SWEDISH, from), as);

  test.each([
    ["windows1252", "utf-8"],
    ["cp437", "utf-8"],
    ["windows1252", "cp437"],
    ["cp437", "windows1252"],
  ] as const)("as %s when it was %s", (as, from) => {
    const { text, repaired } = decode(bytesOf(misread(as, from), "utf-8"));
    expect(text).toBe(SWEDISH);
    expect(repaired).toEqual([1, 2, 3]);
  });
});

test("Letters that are lost for good are told", () => {
  expect(decode(bytesOf("Lön\nL\uFFFDn\nÅrsta\nMånad", "utf-8")).lost).toEqual([2]);
});

test("A code page gives back the bytes that it was read from", () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const page of ["cp437", "windows1252"] as const) expect(encodeText(decodeBytes(all, page), page)).toEqual(all);
});
