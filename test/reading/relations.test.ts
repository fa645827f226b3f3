/** What a sentence's own figures prove of each other, or show can't all be right, with nothing of it in any table. */
import fc from "fast-check";
import { factsOf } from "../../src/facts/facts";
import { readerOf } from "../../src/reading/read";
import { schools } from "./invented";

const read = readerOf(factsOf(schools));

function remarksOf(text: string): readonly string[] {
  return read(text).remarks.map(({ kind, claims }) => `${kind}: ${claims.map(({ printed }) => printed).join(", ")}`);
}

const SPACES = /\B(?=(\d{3})+(?!\d))/g;

function printed(value: number): string {
  return String(value).replace(SPACES, " ");
}

const pairs = fc
  .tuple(fc.integer({ min: 1200, max: 9000 }), fc.integer({ min: 1200, max: 9000 }))
  .filter(([a, b]) => a !== b);

function change(from: number, to: number): string {
  return to > from ? "en ökning" : "en minskning";
}

test("a difference and a percentage that follow from two figures are proven by them, and another is told", () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 2, max: 9 }), ([from, to], slip) => {
      const difference = Math.abs(to - from);
      const moved = `Antalet gästnätter gick från ${printed(from)} till ${printed(to)}, ${change(from, to)} med`;
      const percent = Math.round((100 * difference) / from);
      // Zeros at the end may be a rounding.
      fc.pre([from, to, difference + slip, percent + slip].every((one) => one % 10 !== 0));
      const claimOf = (text: string) => read(text).claims.at(-1)?.verdict.kind;
      expect(claimOf(`${moved} ${printed(difference)}.`)).toBe("addsUp");
      expect(remarksOf(`${moved} ${printed(difference)}.`)).toEqual([]);
      expect(remarksOf(`${moved} ${percent} procent.`)).toEqual([]);
      expect(remarksOf(`${moved} ${printed(difference + slip)}.`)).toEqual([
        `doesNotFollow: ${printed(from)}, ${printed(to)}, ${printed(difference + slip)}`,
      ]);
      expect(remarksOf(`${moved} ${percent + slip} procent.`)).toHaveLength(1);
    }),
    { numRuns: 60 }
  );
});

test.each([
  "Under året svarade 776 av 1 280 vuxna (71 procent).",
  "Systemet kostade 1 195 000 kronor av årets 1 320 000 kronor, vilket är 81 procent.",
  "Lekplatserna kostade 697,6 mnkr mot 664,2 mnkr året innan, en ökning med 4,0 procent.",
  "Antalet besök gick från 9 753 till 10 022, en minskning med 269.",
  "Energin har minskat med 20,8 procent, från 2,7 mnkr till 2,7 mnkr.",
  "Skylten kostade 1 135 tkr mot budgeterade 820 tkr. Det är 28 procent för mycket.",
  "Avgiften steg från 398 kronor till 431 kronor. Ökningen är 31 kronor.",
  "Hyran sjönk från 330 tkr till 240 tkr. Det är 190 tkr mindre.",
])("%s", (text) => {
  expect(remarksOf(text)).toEqual([expect.stringContaining("doesNotFollow")]);
});

test.each([
  "Under året svarade 776 av 1 280 vuxna (61 procent).",
  "Skylten kostade 1 135 tkr mot budgeterade 820 tkr. Det är 38 procent för mycket.",
  "Skylten kostade 1 135 tkr mot budgeterade 820 tkr. Det är 610 tkr mindre än prognosen i augusti.",
  "Priset per portion steg från 36,09 kronor till 37,06 kronor. Det är 1,06 kronor över budget.",
  "Inskrivna är 2 098 barn mot 2 220 i budget, en minskning med 88 barn sedan 2024.",
  "Avgifterna har minskat från 71,2 mnkr till 67,0 mnkr och kostnaderna har ökat med 6,5 mnkr.",
  "Av 1 280 tillfrågade svarade 776, vilket är 5 procent fler än 2022.",
  "Priset steg från 80 till 90 kronor, en ökning med drygt 12 procent.",
])("nothing is amiss with: %s", (text) => {
  expect(remarksOf(text).filter((one) => one.startsWith("doesNotFollow"))).toEqual([]);
});
