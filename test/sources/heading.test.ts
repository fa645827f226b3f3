/** Headings as people write them, and which column each of them is. */
import fc from "fast-check";
import { SOURCES } from "../../src/sources/catalogue";
import { foldWords } from "../../src/sources/fold";
import { headingWords, matchColumns } from "../../src/sources/heading";

const NOBODY: ReadonlyMap<string, number> = new Map();
const specOf = (source: string) =>
  SOURCES.find((spec) => spec.source === source) ?? { source, needed: false, columns: [] };

describe("every source", () => {
  test.each(SOURCES.map((spec) => [spec.source, spec] as const))(
    "%s has no heading that means two of its columns",
    (_, { columns }) => {
      const seen = new Map<string, string>();
      for (const { name, synonyms } of columns) {
        for (const heading of [name, ...synonyms]) {
          const earlier = seen.get(foldWords(heading));
          expect([heading, earlier ?? name]).toEqual([heading, name]);
          seen.set(foldWords(heading), name);
        }
      }
    }
  );

  test.each(SOURCES.map((spec) => [spec.source, spec] as const))(
    "%s is understood by its own headings in any order, and by synonyms",
    (_, { columns }) => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(
            columns.map((_, index) => index),
            { minLength: columns.length }
          ),
          fc.infiniteStream(fc.nat()),
          (order, numbers) => {
            const headings = order.map((index) => {
              const names = [columns[index]?.name ?? "", ...(columns[index]?.synonyms ?? [])];
              return names[(numbers.next().value ?? 0) % names.length] ?? "";
            });
            const { columns: found, ambiguous } = matchColumns(headings, headingWords(columns), NOBODY);
            expect(ambiguous).toEqual([]);
            expect(Object.fromEntries(found)).toEqual(
              Object.fromEntries(order.map((index, offset) => [columns[index]?.name ?? "", offset]))
            );
          }
        ),
        { numRuns: 50 }
      );
    }
  );
});

describe("a heading", () => {
  const columns = headingWords(specOf("outcome").columns);

  test.each([
    "Belopp",
    "BELOPP",
    "  belopp ",
    "Belopp (kr)",
    "Belopp\n(tkr)",
    "Belopp:",
    "Be-\nlopp",
    "Be\u00ADlopp",
    "Summa",
    "Utfall (tkr)",
    "Bokfört belopp",
    "Belopp (netto)",
    "\uFEFFBelopp",
  ])("%p is Belopp", (heading) => {
    expect(matchColumns(["x", heading], columns, NOBODY).columns.get("Belopp")).toBe(1);
  });

  test.each(["Kst", "KOSTNADSSTÄLLE", "Kostnadsstalle", "Ansvar (kod)", "Org.", "Verksamhet\r\nansvar"])(
    "%p is Ansvar, or nothing else than Ansvar",
    (heading) => {
      const found = [...matchColumns([heading], columns, NOBODY).columns.keys()];
      expect(found.every((name) => name === "Ansvar")).toBe(true);
    }
  );

  test("keeps its meaning in any case, with any spaces and line breaks, with or without diacritics", () => {
    const spoil = (text: string, seed: readonly number[]): string =>
      [...text]
        .map((letter, index) => {
          switch ((seed[index % seed.length] ?? 0) % 4) {
            case 0:
              return letter.toUpperCase();
            case 1:
              return letter.normalize("NFD");
            case 2:
              return letter === " " ? " \n " : letter;
            default:
              return letter.normalize("NFD").replace(/\p{M}/gu, "");
          }
        })
        .join("");
    fc.assert(
      fc.property(
        fc.constantFrom(...SOURCES.flatMap((spec) => spec.columns.map((column) => ({ spec, column })))),
        fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
        ({ spec, column }, seed) => {
          expect(
            matchColumns([spoil(column.name, seed)], headingWords(spec.columns), NOBODY).columns.get(column.name)
          ).toBe(0);
        }
      )
    );
  });

  test("in parentheses can be a word of the name: Utfall (kvinnor) is Utfall kvinnor, beside Utfall", () => {
    const indicators = headingWords(specOf("indicators").columns);
    const headings = ["Indikator", "Riktning", "Utfall (kvinnor)", "Utfall", "Utfall (män)", "Önskat (procent)"];
    expect(Object.fromEntries(matchColumns(headings, indicators, NOBODY).columns)).toEqual({
      Indikator: 0,
      Riktning: 1,
      "Utfall kvinnor": 2,
      Utfall: 3,
      "Utfall män": 4,
      Önskat: 5,
    });
  });

  test("that the contract uses for another column of the source is not taken as a synonym", () => {
    expect(
      Object.fromEntries(
        matchColumns(["Benämning", "Budget", "Utfall", "Prognos"], headingWords(specOf("investments").columns), NOBODY)
          .columns
      )
    ).toEqual({ Benämning: 0, Budget: 1, Utfall: 2, Prognos: 3 });
    expect(
      Object.fromEntries(
        matchColumns(
          ["Budget volym", "Utfall volym", "Mått", "Enhet", "År"],
          headingWords(specOf("volumes").columns),
          NOBODY
        ).columns
      )
    ).toMatchObject({ Enhet: 3 });
  });

  test("with a code is told from the same heading with a name: Konto (kod) beside Konto (text)", () => {
    expect(matchColumns(["Konto (text)", "Konto (kod)"], columns, NOBODY).columns.get("Konto")).toBe(1);
  });

  test("of two synonyms neither is preferred", () => {
    const { columns: found, ambiguous } = matchColumns(["Period", "Kr", "Summa"], columns, NOBODY);
    expect(found.has("Belopp")).toBe(false);
    expect(ambiguous.map(({ column, offsets }) => [column.name, offsets])).toEqual([["Belopp", [1, 2]]]);
  });
});
