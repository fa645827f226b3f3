/** Nothing that a person wrote is lost, untouched text becomes the new text, and figures in edited text are renewed. */
import fc from "fast-check";
import { mergeComments, rememberedOf, type StandingComment } from "../../../src/text/merge/mergeComments";
import { mergeText, type FactText } from "../../../src/text/merge/mergeText";
import { sentence, textOf, type Paragraph, type Piece } from "../../../src/text/writing/prose";

function factText(...pieces: readonly Piece[]): FactText {
  return { text: pieces.map((piece) => (typeof piece === "string" ? piece : piece.words)).join(""), facts: pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece])) };
}

const said = (fact: string, words: string): Piece => ({ fact, words });
const LAST = factText("IFO redovisar ett ", said("r", "underskott"), " på ", said("r", "drygt 91 miljoner kronor"), ", vilket är ", said("p", "5 procent"), " av områdets kommunbidrag. Det är en ", said("c", "försämring"), " med ", said("c", "14 miljoner kronor"), ".");
const NEXT = factText("IFO redovisar ett ", said("r", "underskott"), " på ", said("r", "knappt 89 miljoner kronor"), ", vilket är ", said("p", "knappt 5 procent"), " av områdets kommunbidrag. Det är en ", said("c", "försämring"), " med ", said("c", "knappt 12 miljoner kronor"), ".");

describe("merging an explanation", () => {
  test("text that nobody touched becomes the new text", () => {
    expect(mergeText(LAST, NEXT, LAST.text)).toEqual({ text: NEXT.text, stale: [] });
  });

  test("an added sentence is kept, and the figures around it are renewed", () => {
    const user = `${LAST.text} Det beror på fler placeringar i januari.`;
    expect(mergeText(LAST, NEXT, user)).toEqual({ text: `${NEXT.text} Det beror på fler placeringar i januari.`, stale: [] });
  });

  test("a rewritten sentence keeps its words and gets the new figures", () => {
    const user = "Resultatet för individ- och familjeomsorgen blev minus drygt 91 miljoner kronor, alltså 5 procent. Försämringen är 14 miljoner kronor.";
    const { text, stale } = mergeText(LAST, NEXT, user);
    expect(text).toBe("Resultatet för individ- och familjeomsorgen blev minus knappt 89 miljoner kronor, alltså knappt 5 procent. Försämringen är knappt 12 miljoner kronor.");
    expect(stale).toEqual([]);
  });

  test("what cannot be merged stands as the user wrote it and is told", () => {
    const turned = factText("IFO redovisar ett ", said("r", "överskott"), " på ", said("r", "2 miljoner kronor"), ".");
    const user = "IFO visar ett litet underskott på drygt 91 miljoner kronor!";
    const { text, stale } = mergeText(LAST, turned, user);
    expect(text).toContain("IFO visar ett litet underskott");
    expect(stale).not.toEqual([]);
  });

  test("a figure within a larger figure is another figure", () => {
    const [last, next] = [factText("Resultatet är ", said("r", "1 miljon kronor"), "."), factText("Resultatet är ", said("r", "2 miljoner kronor"), ".")];
    expect(mergeText(last, next, "Resultatet är 1 miljon kronor. Ramen är 21 miljon kronor.").text).toBe("Resultatet är 2 miljoner kronor. Ramen är 21 miljon kronor.");
  });
});

/** A paragraph about one key with a figure that changes from time to time. */
function paragraph(key: string, figure: number): Paragraph {
  return { key, section: `Avsnitt ${key}`, heading: "Resultat", sentences: [sentence("result", [`Område ${key} visar ett underskott på `, { fact: key, words: `${figure} miljoner kronor` }, "."])], toMend: [] };
}

const runs = fc.record({
  last: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
  next: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
  figures: fc.array(fc.integer({ min: 2, max: 99 }), { minLength: 20, maxLength: 20 }),
  edits: fc.array(fc.option(fc.constantFrom(" Egna ord efter.", "replace", "before"), { nil: undefined }), { minLength: 10, maxLength: 10 }),
  shuffle: fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
});

describe("merging the sheet", () => {
  test("whatever is renamed, removed, reordered and rewritten: the user's words are all there, untouched rows are the new text", () => {
    fc.assert(fc.property(runs, ({ last, next, figures, edits, shuffle }) => {
      const before = last.map((key) => paragraph(String(key), figures[key] ?? 2));
      const after = next.map((key) => paragraph(String(key), figures[10 + key] ?? 2));
      const standing: StandingComment[] = before.map(({ section, heading, ...rest }, index) => {
        const text = textOf({ section, heading, ...rest });
        const edit = edits[index];
        const words = `egna${index}`;
        return { section, heading, text: edit === undefined ? text : edit === "replace" ? `Helt ${words} ord.` : edit === "before" ? `Först ${words} ord. ${text}` : `${text} Sist ${words} ord.` };
      });
      const order = standing.map((row, index) => ({ row, at: shuffle[index] ?? 0 })).sort((a, b) => a.at - b.at).map(({ row }) => row);
      const merged = mergeComments(before.map(rememberedOf), order, after);
      const everything = merged.map(({ text }) => text).join("\n");
      standing.forEach((_, index) => {
        if (edits[index] !== undefined) expect(everything).toContain(`egna${index}`);
      });
      for (const one of after) {
        const index = last.findIndex((key) => String(key) === one.key);
        const row = merged.find(({ key }) => key === one.key);
        if (index < 0 || edits[index] === undefined) expect(row).toMatchObject({ text: textOf(one), status: "generated" });
        else if (edits[index] !== "replace") expect(row?.text).toContain(textOf(one));
      }
    }), { numRuns: 1000 });
  });

  test("a row that the user added stays in its section", () => {
    const merged = mergeComments([rememberedOf(paragraph("1", 5))], [{ section: "Avsnitt 1", heading: "Resultat", text: textOf(paragraph("1", 5)) }, { section: "Avsnitt 1", heading: "Eget", text: "Mina ord." }], [paragraph("1", 6), paragraph("2", 3)]);
    expect(merged.map(({ section, heading, status }) => [section, heading, status])).toEqual([["Avsnitt 1", "Resultat", "generated"], ["Avsnitt 1", "Eget", "edited"], ["Avsnitt 2", "Resultat", "generated"]]);
  });
});
