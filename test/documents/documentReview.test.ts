/** A document reviewed and commented: every slip is found, the copy holds the comments, and all else is as it was. */
import JSZip from "jszip";
import { commentedCopy, readDocument, reviewDocument } from "../../src/documentReview";
import { isCommented } from "../../src/documents/figureComments";
import { foreignInWords } from "../../src/words/review/reviewWords";
import { verdictInWords, whyInWords, whyOf } from "../../src/words/review/verdicts";
import type { Basis, Review } from "../../src/review";
import { docx, heading, insertedText, paragraph, run, table } from "./docx";
import { reportDocx, sampleBasis } from "./report";

const AT = new Date("2025-01-20T09:15:00Z");
let basis: Basis;
beforeAll(async () => {
  basis = await sampleBasis();
}, 60_000);

async function reviewed(bytes: Uint8Array): Promise<Review> {
  return reviewDocument(await readDocument(bytes), basis);
}

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(path)?.async("string")) ?? "";
}

/** With spaces that break, as people type them. */
function spaced(text: string): string {
  return text.replaceAll("\u00A0", " ");
}

/** Words and marks of a body, without its tags: `[` and `]` where comments begin and end. */
function markedText(body: string): string {
  return body
    .replace(/<w:delText[^>]*>[^<]*<\/w:delText>/g, "")
    .replace(/<w:commentRangeStart[^>]*>/g, "[")
    .replace(/<w:commentRangeEnd[^>]*>/g, "]")
    .replace(/<[^>]*>/g, "")
    .trim();
}

test("the slips are found in sentences, list items, footnotes and tables, each told where it stands", async () => {
  const review = await reviewed(await reportDocx());
  expect(
    review.claims
      .filter(isCommented)
      .map(({ claim, spot }) => [claim.printed, spaced(verdictInWords(claim.verdict, "sv")), spot])
  ).toEqual([
    ["19 miljoner kronor", "Stämmer inte (siffran): ska vara drygt 91 miljoner kronor", { kind: "inNote", number: 1 }],
    [
      "knappt 91 miljoner kronor",
      "Stämmer inte (avrundningsordet): ska vara drygt 91 miljoner kronor",
      { kind: "underHeading", heading: "Individ- och familjeomsorg" },
    ],
    [
      "59 miljoner kronor",
      "Stämmer inte (siffran): ska vara drygt 51 miljoner kronor",
      { kind: "underHeading", heading: "Individ- och familjeomsorg" },
    ],
    ["−50 161", "Stämmer inte (siffran): ska vara −51 061", { kind: "inTable", number: 1 }],
  ]);
});

test("each slip gets its comment around its own figure, with the right wording and the table's cell", async () => {
  const bytes = await reportDocx();
  const copy = await commentedCopy(bytes, await reviewed(bytes), "sv", AT);
  expect(copy.comments).toBe(4);
  const body = markedText(await partOf(copy.bytes, "word/document.xml"));
  expect(body).toContain("ett underskott på [knappt 91 miljoner kronor], vilket");
  expect(body).toContain("ett underskott på [59 miljoner kronor].");
  expect(body).toContain("493 425[−50 161]Stab");
  const comments = spaced(await partOf(copy.bytes, "word/comments.xml"));
  expect(comments).toContain("Stämmer inte (siffran): ska vara drygt 51 miljoner kronor.");
  expect(comments).toContain(
    "Enligt tabellen Budgetavvikelse per verksamhetsområde (Boende, tillsyn och service (BTS), Utfall budgetavvikelse) är det −51 061 tkr, inte −50 161."
  );
  expect(comments).toContain("”19 miljoner kronor”: Stämmer inte");
});

test("without its marks the copy's body says letter for letter what the original's did, and the original is untouched", async () => {
  const bytes = await reportDocx();
  const before = bytes.slice();
  const copy = await commentedCopy(bytes, await reviewed(bytes), "sv", AT);
  expect(bytes).toEqual(before);
  expect((await readDocument(copy.bytes)).text).toBe((await readDocument(bytes)).text);
  const original = await JSZip.loadAsync(bytes);
  for (const path of ["word/styles.xml", "word/numbering.xml", "word/footnotes.xml"])
    expect(await partOf(copy.bytes, path)).toBe(await original.file(path)?.async("string"));
});

test("the document's own comments stay, and ours get numbers of their own", async () => {
  const bytes = await reportDocx(["Stäm av med staben.", "Klart."]);
  const copy = await commentedCopy(bytes, await reviewed(bytes), "sv", AT);
  const comments = await partOf(copy.bytes, "word/comments.xml");
  expect(comments).toContain("Stäm av med staben.");
  const ids = [...comments.matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map((match) => match[1]);
  expect(ids).toEqual(["0", "1", "2", "3", "4", "5"]);
  expect([...(await partOf(copy.bytes, "word/_rels/document.xml.rels")).matchAll(/comments\.xml/g)]).toHaveLength(1);
});

test("a figure that Word has parted over several runs, one of them inserted, is marked whole", async () => {
  const bytes = await docx({
    body: paragraph(
      run("BTS redovisar ett underskott på "),
      run("5", "<w:b/>"),
      insertedText("9"),
      run(" miljoner kronor under året.")
    ),
  });
  const copy = await commentedCopy(bytes, await reviewed(bytes), "sv", AT);
  const body = await partOf(copy.bytes, "word/document.xml");
  expect(markedText(body)).toBe("BTS redovisar ett underskott på [59 miljoner kronor] under året.");
  expect(body).toContain("<w:b/>");
});

test("a copy commented twice keeps the first comments", async () => {
  const bytes = await reportDocx();
  const once = await commentedCopy(bytes, await reviewed(bytes), "sv", AT);
  const twice = await commentedCopy(once.bytes, await reviewed(once.bytes), "en", AT);
  const comments = await partOf(twice.bytes, "word/comments.xml");
  expect([...comments.matchAll(/<w:comment /g)]).toHaveLength(8);
  expect(comments).toContain("Disagrees (the figure): should be drygt 51 miljoner kronor.");
});

test("a document that is no longer what was reviewed gets no comments", async () => {
  const review = await reviewed(await reportDocx());
  const other = await docx({ body: paragraph(run("En annan text.")) });
  await expect(commentedCopy(other, review, "sv", AT)).rejects.toMatchObject({ failure: { kind: "documentChanged" } });
});

test("a report about another year is told to be so, and nothing in its text or tables is called wrong", async () => {
  const review = await reviewed(
    await docx({
      body: [
        heading("Årsanalys 2022"),
        paragraph(run("År 2022 redovisar nämnden ett underskott på 61 miljoner kronor.")),
        paragraph(
          run("Kommunbidraget för 2022 var 3 900 miljoner kronor, och 2022 års resultat vägdes upp av reserven.")
        ),
        table(
          ["Verksamhetsområde", "Budgetavvikelse"],
          ["BTS", "−50 161"],
          ["Individ- och familjeomsorg (IFO)", "-17"]
        ),
      ].join(""),
      footnotes: [],
      comments: [],
    })
  );
  expect(review.foreign).toEqual({ year: 2022, committee: undefined });
  expect(foreignInWords({ year: 2022, committee: undefined }, basis.facts, "sv")).toBe(
    "Texten handlar om 2022, arbetsboken om 2024. Inget i den kallas därför fel. Granska den mot arbetsboken för 2022."
  );
  expect(review.claims.length).toBeGreaterThan(3);
  expect(review.claims.filter(isCommented)).toEqual([]);
});

test("why a figure is wrong is a sentence to pass on", async () => {
  const { claims } = await reviewed(await reportDocx());
  const whys = claims.filter(isCommented).flatMap(({ claim, cell }) => whyOf(claim, cell, "sv") ?? []);
  const table = "Enligt tabellen Budgetavvikelse per verksamhetsområde";
  const [ifo, bts] = [
    "(Individ- och familjeomsorg (IFO), Utfall budgetavvikelse)",
    "(Boende, tillsyn och service (BTS), Utfall budgetavvikelse)",
  ];
  expect(whys.map((why) => spaced(whyInWords(why)))).toEqual([
    `${table} ${ifo} är det −91 106 tkr: drygt 91 miljoner kronor, inte 19 miljoner kronor.`,
    `${table} ${ifo} är det −91 106 tkr: drygt 91 miljoner kronor, inte knappt 91 miljoner kronor.`,
    `${table} ${bts} är det −51 061 tkr: drygt 51 miljoner kronor, inte 59 miljoner kronor.`,
    `${table} ${bts} är det −51 061 tkr, inte −50 161.`,
  ]);
});

test.each([
  ["Individ- och familjeomsorg redovisar ett överskott på 91 miljoner kronor.", "underskott, inte överskott."],
  ["Individ- och familjeomsorg redovisar ett underskott på cirka 91 miljoner kronor.", "är det −91 106 tkr."],
])("why: %s", async (sentence, ending) => {
  const { claims } = await reviewed(await docx({ body: paragraph(run(sentence)), footnotes: [], comments: [] }));
  const whys = claims.flatMap(({ claim, cell }) => whyOf(claim, cell, "sv") ?? []);
  expect(whys.map((why) => spaced(whyInWords(why)).slice(-ending.length))).toEqual([ending]);
});
