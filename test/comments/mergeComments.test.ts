/**
 * The sheet: nothing that a person wrote is lost, untouched text becomes the new text, figures in edited text are
 * renewed.
 */
import fc from "fast-check";
import type { Comment, StandingComment } from "../../src/model/comment";
import { mergeComments, type MergedComments } from "../../src/comments/mergeComments";
import { memoryText, parseMemory, type RememberedComment } from "../../src/comments/remembered";
import { say, sentence, slot, textOf, type Paragraph } from "../../src/writing/prose";

function next(paragraphs: readonly Paragraph[], all = paragraphs) {
  return { paragraphs, all, cellsOf: () => [] };
}

function standingOf(comments: readonly Comment[]): readonly StandingComment[] {
  return comments.map(({ section, heading, text, toMend, notes, own }) => ({
    section,
    heading,
    text,
    toMend: [...toMend, ...notes],
    own,
  }));
}

/** An area with a result, a change and perhaps what is missing. */
function area(name: string, figure: number, toMend: readonly string[] = []): Paragraph {
  const result = { fact: `r|${name}`, words: `${figure} miljoner kronor` };
  const change = { fact: `c|${name}`, words: `${figure + 100} miljoner kronor` };
  return {
    key: `area:${name}`,
    section: name,
    heading: "Resultat",
    toMend,
    sentences: [
      sentence("result", say`${name} visar ett ${{ fact: `r|${name}`, words: "underskott" }} på ${result}.`),
      ...(toMend.length > 0 ? [slot("Orsaken saknas.")] : []),
      sentence(
        "change",
        say`Det är en ${{ fact: `c|${name}`, words: "försämring" }} med ${change} sedan delårsrapporten.`
      ),
    ],
  };
}

/** A first run, what a person makes of it, and the next run with what was remembered. */
function rerun(
  before: readonly Paragraph[],
  edit: (rows: readonly StandingComment[]) => readonly StandingComment[],
  now: readonly Paragraph[],
  all = now
): MergedComments {
  const first = mergeComments([], [], next(before));
  return mergeComments(parseMemory(memoryText(first.remembered)), edit(standingOf(first.comments)), next(now, all));
}

const change = (at: number, changes: Partial<StandingComment>) => (rows: readonly StandingComment[]) =>
  rows.map((row, index) => (index === at ? { ...row, ...changes } : row));

describe("rows", () => {
  test("that nobody touched are the new text, in the new order, and those not written any more are gone", () => {
    const { comments } = rerun([area("A", 5), area("B", 6), area("C", 7)], (rows) => rows, [
      area("C", 8),
      area("A", 9),
    ]);
    expect(comments.map(({ section, text, status }) => [section, text, status])).toEqual([
      ["C", textOf(area("C", 8)), "generated"],
      ["A", textOf(area("A", 9)), "generated"],
    ]);
  });

  test("that a person sorted keep their order, and a new area comes after the one that it follows", () => {
    const { comments } = rerun([area("A", 5), area("B", 6), area("C", 7)], (rows) => [...rows].reverse(), [
      area("A", 5),
      area("N", 1),
      area("B", 6),
      area("C", 7),
    ]);
    expect(comments.map(({ section }) => section)).toEqual(["C", "B", "A", "N"]);
  });

  test("that a person added stay after the row that they stand after", () => {
    const own: StandingComment = { section: "A", heading: "Eget", text: "Mina ord.", toMend: ["Fråga Anna"], own: [] };
    const { comments } = rerun(
      [area("A", 5), area("B", 6)],
      ([a, b]) => [a, own, b].filter((row) => row !== undefined),
      [area("B", 6), area("A", 7)]
    );
    expect(comments.map(({ section, heading, status, notes }) => [section, heading, status, notes])).toEqual([
      ["B", "Resultat", "generated", []],
      ["A", "Resultat", "generated", []],
      ["A", "Eget", "edited", ["Fråga Anna"]],
    ]);
  });

  test("whose heading a person changed keep it, and the text follows the figures", () => {
    const { comments } = rerun([area("A", 5), area("B", 6)], change(0, { heading: "Så gick det", section: "1. A" }), [
      area("A", 9),
      area("B", 6),
    ]);
    expect(comments[0]).toMatchObject({
      key: "area:A",
      section: "1. A",
      heading: "Så gick det",
      text: textOf(area("A", 9)),
      status: "generated",
    });
    expect(comments).toHaveLength(2);
  });

  test("whose heading and text a person changed are known by what is left of the text", () => {
    const text = `${textOf(area("A", 5))} Det beror på hyrorna.`;
    const { comments } = rerun(
      [area("A", 5), area("B", 6)],
      change(0, { heading: "Så gick det", section: "1. A", text }),
      [area("A", 9), area("B", 6)]
    );
    expect(comments.map((comment) => comment.text)).toEqual([
      `${textOf(area("A", 9))} Det beror på hyrorna.`,
      textOf(area("B", 6)),
    ]);
    expect(comments[0]).toMatchObject({ heading: "Så gick det", status: "edited" });
  });

  test("that a person removed are written anew, and emptied texts stay empty", () => {
    const { comments } = rerun([area("A", 5), area("B", 6)], (rows) => change(1, { text: "" })(rows).slice(1), [
      area("A", 5),
      area("B", 7),
    ]);
    expect(comments.map(({ section, text, status }) => [section, text, status])).toEqual([
      ["A", textOf(area("A", 5)), "generated"],
      ["B", "", "edited"],
    ]);
  });

  test("of an area that has been renamed go on under its new name", () => {
    const text = `${textOf(area("Gamla", 5))} Gamla har fler ärenden.`;
    const { comments } = rerun([area("Gamla", 5), area("B", 6)], change(0, { text }), [area("B", 6), area("Nya", 5)]);
    expect(comments.map((comment) => comment.text)).toEqual([
      textOf(area("B", 6)),
      `${textOf(area("Nya", 5))} Nya har fler ärenden.`,
    ]);
    expect(comments[1]).toMatchObject({ key: "area:Nya", section: "Nya", status: "edited" });
  });

  test("of an area that is gone are kept as stale where a person has written, and stay so", () => {
    const text = "Området avvecklades i juni.";
    const first = rerun([area("A", 5), area("B", 6)], change(0, { text }), [area("B", 7)]);
    const again = mergeComments(first.remembered, standingOf(first.comments), next([area("B", 8)]));
    for (const { comments } of [first, again]) {
      expect(comments.find((comment) => comment.text === text)).toMatchObject({
        section: "A",
        status: "stale",
        notes: [],
        toMend: [expect.stringContaining("skrivs inte längre")],
      });
    }
    const back = mergeComments(again.remembered, standingOf(again.comments), next([area("A", 9), area("B", 8)]));
    expect(back.comments.map((comment) => comment.text)).toEqual([text, textOf(area("B", 8))]);
  });

  test("that are not written at a shorter length are kept where a person has written, with today's figures", () => {
    const text = `${textOf(area("A", 5))} Egna ord.`;
    const { comments } = rerun(
      [area("A", 5), area("B", 6)],
      change(0, { text }),
      [area("B", 6)],
      [area("A", 9), area("B", 6)]
    );
    expect(comments.find(({ section }) => section === "A")).toMatchObject({
      text: `${textOf(area("A", 9))} Egna ord.`,
      status: "edited",
      toMend: [],
    });
  });
});

describe("what is left to do", () => {
  test("stands with the open slot, and goes when a person has filled it", () => {
    const missing = [area("A", 5, ["Orsak saknas till avvikelsen i A."])];
    const first = mergeComments([], [], next(missing));
    expect(first.comments[0]).toMatchObject({
      toMend: ["Orsak saknas till avvikelsen i A."],
      text: expect.stringContaining("[Orsaken saknas.]"),
    });
    const { comments } = rerun(
      missing,
      (rows) => rows.map((row) => ({ ...row, text: row.text.replace("[Orsaken saknas.]", "Hyran har höjts.") })),
      missing
    );
    expect(comments[0]).toMatchObject({
      toMend: [],
      notes: [],
      status: "edited",
      text: expect.stringContaining("Hyran har höjts."),
    });
  });

  test("keeps what a person has written there", () => {
    const { comments } = rerun(
      [area("A", 5, ["Orsak saknas till avvikelsen i A."])],
      (rows) => rows.map((row) => ({ ...row, toMend: [...row.toMend, "Fråga Anna"] })),
      [area("A", 5, ["Orsak saknas till avvikelsen i A."])]
    );
    expect(comments[0]).toMatchObject({ toMend: ["Orsak saknas till avvikelsen i A."], notes: ["Fråga Anna"] });
  });

  test("tells the sentence that went stale and the new proposal, until the person has mended it", () => {
    const gone = (figure: number): Paragraph => ({
      ...area("A", figure),
      sentences: area("A", figure).sentences.slice(0, 1),
    });
    const standing = "A går back 5 miljoner kronor. Försämringen sedan i höstas är 105 miljoner kronor!";
    const first = rerun([area("A", 5)], change(0, { text: standing }), [gone(6)]);
    expect(first.comments[0]).toMatchObject({
      text: "A går back 6 miljoner kronor. Försämringen sedan i höstas är 105 miljoner kronor!",
      status: "stale",
      notes: [],
      toMend: [
        "Stämmer inte längre: Försämringen sedan i höstas är 105 miljoner kronor!",
        expect.stringContaining("Nytt förslag: A visar ett underskott på 6 miljoner kronor."),
      ],
    });
    const again = mergeComments(parseMemory(memoryText(first.remembered)), standingOf(first.comments), next([gone(6)]));
    expect(again.comments[0]).toMatchObject({
      text: first.comments[0]?.text,
      status: "stale",
      toMend: first.comments[0]?.toMend,
      notes: [],
    });
    const mended = mergeComments(
      again.remembered,
      standingOf(again.comments).map((row) => ({ ...row, text: "A går back 6 miljoner kronor." })),
      next([gone(7)])
    );
    expect(mended.comments[0]).toMatchObject({
      text: "A går back 7 miljoner kronor.",
      status: "edited",
      toMend: [],
      notes: [],
    });
  });
});

describe("without what was remembered", () => {
  test("text that differs from the new one is a person's: kept, with the new text as a proposal, run after run", () => {
    const first = mergeComments([], [], next([area("A", 5), area("B", 6)]));
    const lost = mergeComments(
      [],
      change(0, { text: "Mina egna ord om A." })(standingOf(first.comments)),
      next([area("A", 5), area("B", 6)])
    );
    expect(lost.comments.map(({ text, status }) => [text, status])).toEqual([
      ["Mina egna ord om A.", "edited"],
      [textOf(area("B", 6)), "generated"],
    ]);
    const again = mergeComments(lost.remembered, standingOf(lost.comments), next([area("A", 7), area("B", 8)]));
    expect(again.comments[0]).toMatchObject({
      text: "Mina egna ord om A.",
      status: "edited",
      toMend: [`Nytt förslag: ${textOf(area("A", 7))}`],
      notes: [],
    });
    expect(again.comments[1]?.text).toBe(textOf(area("B", 8)));
  });

  test("the same holds for what was too much to remember, and untouched text is still known", () => {
    const many = Array.from({ length: 700 }, (_, index) => area(`Område nummer ${index}`, index + 2));
    const now = many.map((_, index) => area(`Område nummer ${index}`, index + 3));
    const first = mergeComments([], [], next(many));
    const memory = memoryText(first.remembered);
    expect(memory.length).toBeLessThanOrEqual(190_000);
    const remembered = parseMemory(memory);
    expect(remembered.some(({ sentences }) => sentences === undefined)).toBe(true);
    const { comments } = mergeComments(
      remembered,
      change(699, { text: "Mina ord." })(standingOf(first.comments)),
      next(now)
    );
    expect(comments.slice(0, 699).map(({ text }) => text)).toEqual(now.slice(0, 699).map(textOf));
    expect(comments[699]).toMatchObject({ text: "Mina ord.", status: "edited" });
  });

  test.each(["", "{", "[1,2]", '{"a":1}', '[["a"]]'])(
    "what is not ours to understand counts as nothing: %s",
    (text) => {
      expect(parseMemory(text)).toEqual([]);
    }
  );
});

const EDITS = ["before", "after", "within", "replace", "heading", "both"] as const;

/** What a person makes of a row; every edit has a word of its own to look for. */
function edited(row: StandingComment, edit: (typeof EDITS)[number] | undefined, word: string): StandingComment {
  switch (edit) {
    case undefined:
      return row;
    case "before":
      return { ...row, text: `Först ${word} ord. ${row.text}` };
    case "after":
      return { ...row, text: `${row.text} Sist ${word} ord.` };
    case "within":
      return { ...row, text: row.text.replace("visar", `visar ${word}`) };
    case "replace":
      return { ...row, text: `Helt ${word} ord.` };
    case "heading":
      return { ...row, heading: `Rubrik ${word}` };
    case "both":
      return { ...row, heading: "Ny rubrik", text: `${row.text} Sist ${word} ord.` };
  }
}

const year = fc.record({
  areas: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
  figures: fc.array(fc.integer({ min: 2, max: 99 }), { minLength: 10, maxLength: 10 }),
  edits: fc.array(fc.option(fc.constantFrom(...EDITS), { nil: undefined }), { minLength: 20, maxLength: 20 }),
  order: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  isForgotten: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
});

describe("where nothing is remembered", () => {
  const first = (paragraphs: readonly Paragraph[]) => standingOf(mergeComments([], [], next(paragraphs)).comments);

  test("rows of ours are known by their words and become the new text", () => {
    const { comments } = mergeComments(
      [],
      first([area("A", 5, ["Orsak saknas"]), area("B", 6)]),
      next([area("A", 9, ["Orsak saknas"]), area("B", 6)])
    );
    expect(comments.map(({ text, status, toMend, notes }) => [text, status, toMend, notes])).toEqual([
      [textOf(area("A", 9, ["Orsak saknas"])), "generated", ["Orsak saknas"], []],
      [textOf(area("B", 6)), "generated", [], []],
    ]);
  });

  test("a sentence that a person added stands, ours around it are renewed, and the new text is proposed every time", () => {
    const edited = first([area("A", 5)]).map((row) => ({ ...row, text: row.text.replace(". ", ". Vi är nöjda. ") }));
    const once = mergeComments([], edited, next([area("A", 9)]));
    expect(once.comments[0]).toMatchObject({
      text: textOf(area("A", 9)).replace(". ", ". Vi är nöjda. "),
      status: "edited",
      toMend: [`Nytt förslag: ${textOf(area("A", 9))}`],
    });
    const twice = mergeComments(
      parseMemory(memoryText(once.remembered)),
      standingOf(once.comments),
      next([area("A", 12)])
    );
    expect(twice.comments[0]).toMatchObject({
      text: textOf(area("A", 12)).replace(". ", ". Vi är nöjda. "),
      toMend: [`Nytt förslag: ${textOf(area("A", 12))}`],
      notes: [],
    });
  });

  test("a text of a person's own is left as it is, with the new one beside it", () => {
    const { comments } = mergeComments(
      [],
      first([area("A", 5)]).map((row) => ({ ...row, text: "Helt egna ord om A." })),
      next([area("A", 9)])
    );
    expect(comments[0]).toMatchObject({
      text: "Helt egna ord om A.",
      status: "edited",
      toMend: [`Nytt förslag: ${textOf(area("A", 9))}`],
    });
  });
});

test("run after run, whatever is removed, reordered, sorted, rewritten and forgotten: every word of a person's is there, and untouched rows are the new text", () => {
  fc.assert(
    fc.property(fc.array(year, { minLength: 2, maxLength: 4 }), (years) => {
      let remembered: readonly RememberedComment[] = [];
      let standing: readonly StandingComment[] = [];
      const words: string[] = [];
      const touched = new Set<string>();
      years.forEach(({ areas, figures, edits, order, isForgotten }, round) => {
        const paragraphs = areas.map((key) => area(`Område ${key}`, (figures[key] ?? 2) + 300 * key));
        const { comments, remembered: now } = mergeComments(isForgotten ? [] : remembered, standing, next(paragraphs));
        const everything = comments.map(({ heading, text }) => `${heading} ${text}`).join("\n");
        for (const word of words) expect(everything).toContain(word);
        if (!isForgotten) {
          for (const one of paragraphs.filter(({ section }) => !touched.has(section)))
            expect(comments.filter(({ text }) => text === textOf(one))).toHaveLength(1);
        } else
          comments.forEach(({ section, status }) => {
            if (status !== "generated") touched.add(section);
          });
        for (const { text, key, toMend } of comments) {
          const one = paragraphs.find((paragraph) => paragraph.key === key);
          if (one === undefined || toMend.length > 0) continue;
          for (const [, figure] of text.matchAll(/underskott på (\d+ miljoner kronor)/gu))
            expect(textOf(one)).toContain(`underskott på ${figure ?? ""}`);
        }
        remembered = parseMemory(memoryText(now));
        standing = standingOf(comments)
          .map((row, index) => {
            const word = `egna${round}x${index}x`;
            const changed = edited(row, edits[index], word);
            if (JSON.stringify(changed) === JSON.stringify(row)) return row;
            touched.add(row.section);
            if (edits[index] === "replace")
              words.splice(0, words.length, ...words.filter((one) => !row.text.includes(one)));
            if (edits[index] === "heading" || edits[index] === "both")
              words.splice(0, words.length, ...words.filter((one) => !row.heading.includes(one)));
            words.push(word);
            return changed;
          })
          .map((row, index) => ({ row, at: order[0] === 0 ? (order[index] ?? 0) : index }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
      });
    }),
    { numRuns: 300 }
  );
});
