/** LibreOffice opens the commented copy, and finds each comment around its own figure. */
import { convertedFile, findLibreOffice, hasWriter } from "../browser/libreoffice";
import { commentedCopy, readDocument, reviewDocument } from "../../src/documentReview";
import { reportDocx, sampleBasis } from "./report";

const program = findLibreOffice();
const writer = program !== undefined && hasWriter(program) ? program : undefined;
if (writer === undefined)
  console.warn("\nLIBREOFFICE WRITER IS NOT INSTALLED: whether it opens a commented document is not tested.\n");

(writer === undefined && process.env["CI"] === undefined ? test.skip : test)(
  "the commented copy is opened, with our comments in place and the document's own text as it was",
  async () => {
    if (writer === undefined) throw new Error("LibreOffice Writer is not installed.");
    const bytes = await reportDocx();
    const review = reviewDocument(await readDocument(bytes), await sampleBasis());
    const copy = await commentedCopy(bytes, review, "sv", new Date("2025-01-20T09:15:00Z"));
    const opened = Buffer.from(convertedFile(writer, "report.docx", copy.bytes, "fodt")).toString("utf8");
    expect(annotations(opened)).toEqual([
      ["”19 miljoner kronor”: Stämmer inte (siffran)", expect.anything()],
      ["Stämmer inte (siffran)", "−50 161"],
      ["Stämmer inte (avrundningsordet)", "knappt 91 miljoner kronor"],
      ["Stämmer inte (siffran)", "59 miljoner kronor"],
    ]);
    const original = Buffer.from(convertedFile(writer, "report.docx", bytes, "fodt")).toString("utf8");
    expect(wordsOf(opened)).toBe(wordsOf(original));
  },
  120_000
);

/** What each comment says first, and the text that it stands around. */
function annotations(document: string): readonly (readonly [string, string])[] {
  const found = document.matchAll(
    /<office:annotation [^>]*office:name="([^"]*)"[^>]*>([\s\S]*?)<\/office:annotation>([\s\S]*?)<office:annotation-end office:name="\1"\/>/g
  );
  return [...found].map(([, , said = "", around = ""]) => [
    /(”[^”]*”: )?Stämmer inte \([^)]*\)/.exec(plain(said))?.[0] ?? "",
    plain(around),
  ]);
}

function wordsOf(document: string): string {
  const body = document.slice(document.indexOf("<office:text"));
  return plain(body.replace(/<office:annotation [\s\S]*?<\/office:annotation>/g, ""));
}

function plain(xml: string): string {
  return xml
    .replace(/<text:s\/>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
