/** One text: a person's words stand, the figures in them are renewed, and a direction that has turned is told. */
import { directionOf } from "../../src/comments/directions";
import type { Wordings } from "../../src/comments/figures";
import { factsOf, mergeText, textOfAll } from "../../src/comments/mergeText";
import type { RememberedSentence } from "../../src/comments/remembered";
import { opposite, type Direction } from "../../src/comments/directions";
import { say, type Piece } from "../../src/writing/prose";

const said = (fact: string, words: string): Piece => ({ fact, words });
const sentence = (key: string, pieces: readonly Piece[]): RememberedSentence => ({ key, pieces });

const LAST = [
  sentence(
    "result",
    say`IFO redovisar ett ${said("r", "underskott")} på ${said("r", "drygt 91 miljoner kronor")}, vilket är ${said("p", "5 procent")} av områdets kommunbidrag.`
  ),
  sentence(
    "mainCause",
    say`Underskottet beror ${said("e", "främst")} på Placeringar, som visar ett ${said("e", "underskott")} på ${said("e", "40 miljoner kronor")}.`
  ),
  sentence(
    "change",
    say`Det är en ${said("c", "försämring")} med ${said("c", "14 miljoner kronor")} sedan delårsrapporten.`
  ),
];
const NEXT = [
  sentence(
    "result",
    say`IFO redovisar ett ${said("r", "underskott")} på ${said("r", "knappt 89 miljoner kronor")}, vilket är ${said("p", "knappt 5 procent")} av områdets kommunbidrag.`
  ),
  sentence(
    "mainCause",
    say`Underskottet beror ${said("e", "till största delen")} på Placeringar, som visar ett ${said("e", "underskott")} på ${said("e", "45 miljoner kronor")}.`
  ),
  sentence(
    "change",
    say`Det är en ${said("c", "försämring")} med ${said("c", "knappt 12 miljoner kronor")} sedan delårsrapporten.`
  ),
];
const TURNED = [
  sentence(
    "result",
    say`IFO redovisar ett ${said("r", "överskott")} på ${said("r", "2 miljoner kronor")}, vilket är ${said("p", "0,1 procent")} av områdets kommunbidrag.`
  ),
  sentence(
    "change",
    say`Det är en ${said("c", "förbättring")} med ${said("c", "77 miljoner kronor")} sedan delårsrapporten.`
  ),
];

function merged(
  last: readonly RememberedSentence[],
  next: readonly RememberedSentence[],
  standing: string,
  all = next
) {
  const now = new Map<string, string[]>();
  for (const { fact, words } of factsOf(all)) now.set(fact, [...(now.get(fact) ?? []), words]);
  const turned = new Map<string, Direction[]>();
  for (const { fact, words } of factsOf(last)) {
    const direction = directionOf(words);
    const today = (now.get(fact) ?? []).map(directionOf);
    if (direction !== undefined && !today.includes(direction) && today.includes(opposite(direction)))
      turned.set(fact, [direction]);
  }
  const wordings: Wordings = { now, turned };
  const result = mergeText({ sentences: last, outdated: [] }, { sentences: next, all }, standing, wordings);
  return { ...result, stale: result.sentences.filter(({ isStale }) => isStale).map(({ text }) => text) };
}

const [RESULT = "", CAUSE = "", CHANGE = ""] = LAST.map((one) => textOfAll([one]));

describe("merging an explanation", () => {
  test("text that nobody touched becomes the new text", () => {
    expect(merged(LAST, NEXT, textOfAll(LAST))).toMatchObject({ text: textOfAll(NEXT), stale: [] });
  });

  test("an added sentence is kept, and the sentences around it are renewed", () => {
    const [result, cause, change] = NEXT.map((one) => textOfAll([one]));
    const standing = `${RESULT} Det beror på fler placeringar i januari. ${CAUSE}\n${CHANGE}`;
    expect(merged(LAST, NEXT, standing)).toMatchObject({
      text: `${result} Det beror på fler placeringar i januari. ${cause}\n${change}`,
      stale: [],
    });
  });

  test.each([
    [
      "rewritten",
      "Resultatet för individ- och familjeomsorgen blev minus drygt 91 miljoner kronor, alltså 5 procent.",
      "Resultatet för individ- och familjeomsorgen blev minus knappt 89 miljoner kronor, alltså knappt 5 procent.",
    ],
    [
      "with a word put in",
      "IFO redovisar tyvärr ett underskott på drygt 91 miljoner kronor, vilket är 5 procent av områdets kommunbidrag.",
      "IFO redovisar tyvärr ett underskott på knappt 89 miljoner kronor, vilket är knappt 5 procent av områdets kommunbidrag.",
    ],
    [
      "with ordinary spaces",
      "Underskottet beror främst på dyra placeringar (40 miljoner kronor).",
      "Underskottet beror till största delen på dyra placeringar (45 miljoner kronor).",
    ],
    [
      "of a person's own",
      "Av de drygt 91 miljoner kronor som saknas är hälften engångskostnader.",
      "Av de knappt 89 miljoner kronor som saknas är hälften engångskostnader.",
    ],
  ])("a sentence %s keeps its words and gets the new figures", (_, standing, expected) => {
    expect(merged(LAST, NEXT, standing)).toMatchObject({ text: expected, stale: [] });
  });

  test("a removed sentence stays removed", () => {
    const [result, , change] = NEXT.map((one) => textOfAll([one]));
    expect(merged(LAST, NEXT, `${RESULT} ${CHANGE}`).text).toBe(`${result} ${change}`);
  });

  test("a sentence that was not written last time comes after the one that it follows", () => {
    const [result, cause, change] = NEXT.map((one) => textOfAll([one]));
    expect(
      merged(
        LAST.filter(({ key }) => key !== "mainCause"),
        NEXT,
        `${RESULT} Mina ord. ${CHANGE}`
      ).text
    ).toBe(`${result} ${cause} Mina ord. ${change}`);
  });

  test("an emptied text stays empty", () => {
    expect(merged(LAST, NEXT, "").text).toBe("");
  });

  test.each([
    ["direction has turned", "IFO visar ett litet underskott på drygt 91 miljoner kronor!"],
    ["direction has turned, with a figure of the person's own", "Underskottet, runt 90 mnkr, beror på placeringar."],
    ["change has turned", "Försämringen sedan delårsrapporten är 14 miljoner kronor."],
    ["figure is not said any more", "Placeringar går back 40 miljoner kronor."],
  ])("a sentence whose %s stands as it was and is told", (_, standing) => {
    expect(merged(LAST, TURNED, standing)).toMatchObject({ text: standing, stale: [standing] });
  });

  test("sentences beside a stale one are renewed all the same", () => {
    const standing = `IFO visar ett litet underskott på drygt 91 miljoner kronor! Ramen har inte ändrats. ${CHANGE}`;
    const { text, stale } = merged(LAST, TURNED, standing);
    expect(text).toBe(
      `IFO visar ett litet underskott på drygt 91 miljoner kronor! Ramen har inte ändrats. ${textOfAll(TURNED.slice(1))}`
    );
    expect(stale).toEqual(["IFO visar ett litet underskott på drygt 91 miljoner kronor!"]);
  });

  test("a figure within a larger figure is another figure", () => {
    const [last, next] = [
      [sentence("a", say`Resultatet är ${said("r", "1 miljon kronor")}.`)],
      [sentence("a", say`Resultatet är ${said("r", "2 miljoner kronor")}.`)],
    ];
    expect(
      merged(last, next, "Resultatet är 1 miljon kronor. Ramen är 21 miljon kronor och 4\u00A0001 miljon kronor.").text
    ).toBe("Resultatet är 2 miljoner kronor. Ramen är 21 miljon kronor och 4\u00A0001 miljon kronor.");
  });

  test("two facts in the same words are told apart by where they stand in our sentence", () => {
    const of = (a: string, b: string) => [sentence("s", say`Lön är ${said("a", a)} och hyra är ${said("b", b)}.`)];
    expect(
      merged(
        of("5 miljoner kronor", "5 miljoner kronor"),
        of("6 miljoner kronor", "7 miljoner kronor"),
        "Lön är 5 miljoner kronor och hyra är bara 5 miljoner kronor."
      ).text
    ).toBe("Lön är 6 miljoner kronor och hyra är bara 7 miljoner kronor.");
  });

  test("two facts in the same words that cannot be told apart are not renewed but told", () => {
    const of = (a: string, b: string) => [sentence("s", say`Lön är ${said("a", a)} och hyra är ${said("b", b)}.`)];
    const standing = "Det mesta är 5 miljoner kronor.";
    expect(
      merged(of("5 miljoner kronor", "5 miljoner kronor"), of("6 miljoner kronor", "7 miljoner kronor"), standing)
    ).toMatchObject({ text: standing, stale: [standing] });
  });

  test("a part that moves to the other side is never left on the wrong one", () => {
    const last = [
      sentence(
        "surpluses",
        say`${said("a", "Överskott")} redovisas av A med ${said("a", "64 miljoner kronor")} och B med ${said("b", "5 miljoner kronor")}.`
      ),
    ];
    const next = [
      sentence("surpluses", say`${said("a", "Överskott")} redovisas av A med ${said("a", "60 miljoner kronor")}.`),
      sentence("deficits", say`${said("b", "Underskott")} redovisas av B med ${said("b", "7 miljoner kronor")}.`),
    ];
    const standing = "Överskott redovisas glädjande nog av A med 64 miljoner kronor och B med 5 miljoner kronor.";
    expect(merged(last, next, standing).stale).toEqual([standing]);
  });
});
