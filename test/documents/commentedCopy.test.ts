/** Wherever comments are put, the document says what it said, and can be read again. */
import fc from "fast-check";
import JSZip from "jszip";
import { commentedCopy } from "../../src/documents/commentedCopy";
import type { WordDocument } from "../../src/documents/document";
import { readDocument } from "../../src/documents/readDocument";
import { parseXml } from "../../src/documents/xml";
import { reportDocx } from "./report";

const COMMENTATOR = { author: "Å & <Ö>", initials: "Å", at: new Date("2025-01-20T09:15:00Z") };

let bytes: Uint8Array;
let document: WordDocument;
beforeAll(async () => {
  bytes = await reportDocx(["Stäm av."]);
  document = await readDocument(bytes);
});

const stretches = fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 6 });

test("any comments, also across runs, within each other or at the same figure, leave the text as it was", async () => {
  await fc.assert(
    fc.asyncProperty(stretches, fc.string(), async (places, said) => {
      const comments = places.map(([from, length]) => {
        const start = from % document.text.length;
        return { start, end: start + length, paragraphs: [said.replace(/\p{C}/gu, "")] };
      });
      const copy = await commentedCopy(bytes, document, comments, COMMENTATOR);
      expect((await readDocument(copy)).text).toBe(document.text);
      const body = (await (await JSZip.loadAsync(copy)).file("word/document.xml")?.async("string")) ?? "";
      expect(() => parseXml(body)).not.toThrow();
      const ids = (mark: string) => [...body.matchAll(new RegExp(`<w:${mark} w:id="(\\d+)"`, "g"))].map(([, id]) => id);
      expect(new Set(ids("commentRangeStart"))).toEqual(new Set(ids("commentRangeEnd")));
      expect(new Set(ids("commentReference"))).toEqual(new Set(ids("commentRangeEnd")));
    }),
    { numRuns: 60 }
  );
}, 60_000);
