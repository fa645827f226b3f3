/** Granska text on the sample: where texts come from, where the figures stand, and what mends a text. */
import { basisOf, reviewOf, type Basis, type Review } from "../src/review";
import type { TextCell } from "../src/workbook";
import { mended } from "../src/taskpane/mending";
import { textsOfCells, textsOfComments, type WrittenText } from "../src/comments/writtenTexts";
import { sampleSheets } from "./fixtures/exempel-2024";
import { arrayWorkbook, unwatched } from "./support/arrayWorkbook";

let basis: Basis;

beforeAll(async () => {
  const workbook = arrayWorkbook(
    [...sampleSheets()].map(([name, cells]) => ({ name, cells })),
    { rowsPerBlock: 500 }
  );
  const found = await basisOf(workbook, unwatched);
  if (found.kind === "stopped") throw new Error(JSON.stringify(found.problems));
  // As if Årsanalys had been run: the table stands on its sheet, moved down by the user.
  basis = { ...found, standing: [{ id: "Avvik.budgetavvikelse", sheet: "Avvikelse", address: "B14:D19" }] };
}, 60_000);

const pasted = (text: string): readonly WrittenText[] => [{ text, headings: [], cell: undefined }];
const cellAt = (row: number, column: number, text: string): TextCell => ({
  place: { sheet: "Text", address: `${"ABC"[column] ?? ""}${row + 1}` },
  row,
  column,
  text,
  isFormula: false,
});
const verdicts = ({ claims }: Review) => claims.map(({ claim }) => [claim.printed, claim.verdict.kind]);

describe("the figures that a text is read against", () => {
  test("a workbook that stops Årsanalys stops Granska, with the same problems", async () => {
    const workbook = arrayWorkbook(
      [...sampleSheets()].filter(([name]) => name !== "Budget").map(([name, cells]) => ({ name, cells }))
    );
    expect(await basisOf(workbook, unwatched)).toMatchObject({
      kind: "stopped",
      problems: [{ kind: "sourceMissing", source: "budget" }],
    });
    expect(workbook.written).toEqual([]);
  });

  test("a claim knows its cell, wherever the table has been moved", () => {
    const { claims } = reviewOf(
      pasted("Individ- och familjeomsorg redovisar ett underskott på drygt 91 miljoner kronor."),
      basis
    );
    expect(claims[0]?.cell).toMatchObject({
      row: "Individ- och familjeomsorg (IFO)",
      column: "Utfall budgetavvikelse",
      value: -91_106,
      unit: "tkr",
      place: { sheet: "Avvikelse", address: "D16" },
    });
  });

  test("a table that shows the same figures stands; one with another figure or other rows is outdated", async () => {
    const table = basis.tables.find(({ id }) => id === "Avvik.budgetavvikelse");
    const shown = (table?.rows ?? []).map((row) => [
      row.label,
      ...row.cells.map((cell) => (cell.kind === "figure" ? (table?.printed.get(cell.key) ?? "") : "")),
    ]);
    const heading = table?.columns.map((column) => column.heading) ?? [];
    const written = [{ id: "Avvik.budgetavvikelse", sheet: "Avvikelse", address: "B14:D19" }];
    const standsIn = async (cells: readonly (readonly (string | number)[])[]) => {
      const workbook = arrayWorkbook(
        [...sampleSheets()].map(([name, rows]) => ({ name, cells: rows })),
        { rowsPerBlock: 500 }
      );
      const survey = async () => ({ ...(await workbook.survey()), tables: written });
      const found = await basisOf({ ...workbook, survey, readTables: () => Promise.resolve([cells]) }, unwatched);
      return found.kind === "stopped" ? undefined : { standing: found.standing, outdated: found.outdated };
    };
    const same = [heading, ...shown];
    const changed = same.map((row, at) => (at === 2 ? [...row.slice(0, -1), -91_105] : row));
    expect(await standsIn(same)).toEqual({ standing: written, outdated: [] });
    for (const other of [changed, same.slice(0, -1), []])
      expect(await standsIn(other)).toEqual({ standing: [], outdated: [table?.title] });
  }, 60_000);

  test("a table that was never written is no place to go to", () => {
    const text = pasted("Individ- och familjeomsorg redovisar ett underskott på drygt 91 miljoner kronor.");
    expect(reviewOf(text, { ...basis, standing: [] }).claims[0]?.cell).toMatchObject({
      value: -91_106,
      place: undefined,
    });
  });
});

describe("texts that stand apart", () => {
  test("what a cell's heading speaks of is known in the cell below it", () => {
    const cells = [
      cellAt(0, 0, "Individ- och familjeomsorg"),
      cellAt(1, 0, "Resultatet blev ett underskott på knappt 91 miljoner kronor."),
      cellAt(2, 1, "Nämnden redovisar ett underskott på 4 miljoner kronor."),
    ];
    const review = reviewOf(textsOfCells(cells), basis);
    expect(verdicts(review)).toEqual([
      ["knappt 91 miljoner kronor", "disagrees"],
      ["4 miljoner kronor", "agrees"],
    ]);
    expect(review.claims.map(({ text, line }) => [text, line])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test("a sentence never goes on from one cell to the next", () => {
    const review = reviewOf(
      textsOfCells([
        cellAt(0, 0, "Individ- och familjeomsorg redovisar ett underskott på drygt"),
        cellAt(1, 0, "91 miljoner kronor och mer därtill."),
      ]),
      basis
    );
    for (const { corrections } of review.claims) expect(corrections).toEqual([]);
    expect(review.claims.every(({ claim: { sentence } }) => !sentence.includes("drygt 91"))).toBe(true);
  });

  test("Kommentarer is read by its heading row: the column Text, under section and heading", () => {
    const rows = [
      ["Avsnitt", "Rubrik", "TEXT"],
      ["Individ- och familjeomsorg", "Resultat", "Underskottet uppgår till knappt 91 miljoner kronor."],
      ["Nämnden", "Resultat", "Underskottet uppgår till 4 miljoner kronor."],
    ];
    const cells = rows.flatMap((row, at) => row.map((text, column) => cellAt(at + 5, column, text)));
    const texts = textsOfComments(cells);
    expect(texts?.map(({ text, headings, cell }) => [text, headings, cell?.place.address])).toEqual([
      ["Underskottet uppgår till knappt 91 miljoner kronor.", ["Individ- och familjeomsorg", "Resultat"], "C7"],
      ["Underskottet uppgår till 4 miljoner kronor.", ["Nämnden", "Resultat"], "C8"],
    ]);
    expect(verdicts(reviewOf(texts ?? [], basis))).toEqual([
      ["knappt 91 miljoner kronor", "disagrees"],
      ["4 miljoner kronor", "agrees"],
    ]);
    const sorted = cells.map((cell) => ({ ...cell, row: cell.row === 5 ? 7 : cell.row - 1 }));
    expect(textsOfComments(sorted)?.map(({ text }) => text)).toEqual(texts?.map(({ text }) => text));
    expect(textsOfComments(cells.filter(({ column }) => column < 2))).toBeUndefined();
  });
});

describe("what mends a text", () => {
  const WRONG =
    "Året i korthet.\n\nNämnden redovisar ett överskott på 4 miljoner kronor. Individ- och familjeomsorg redovisar ett underskott på knappt\n91 miljoner kronor.";

  test.each([
    ["pasted", pasted(WRONG)],
    ["the second of two cells", textsOfCells([cellAt(0, 0, "Nämnden har fyra områden."), cellAt(1, 0, WRONG)])],
  ])("stands where it says, in a text that is %s", (_where, texts) => {
    const { claims } = reviewOf(texts, basis);
    const text = texts.length - 1;
    const right = claims.filter((claim) => claim.text === text).map(({ corrections }) => mended(WRONG, corrections));
    expect(right).toEqual([WRONG.replace("överskott", "underskott"), WRONG.replace("knappt\n91", "drygt 91")]);
  });

  test("one after the other until nothing is wrong", () => {
    let text = WRONG;
    for (let step = 0; step < 2; step++) {
      const wrong = reviewOf(pasted(text), basis).claims.find(({ corrections }) => corrections.length > 0);
      text = mended(text, wrong?.corrections ?? []);
    }
    expect(verdicts(reviewOf(pasted(text), basis)).map(([, kind]) => kind)).toEqual(["agrees", "agrees"]);
  });

  test("a minus sign after a word that carries the sign is taken away", () => {
    const text = "Nämnden redovisar ett underskott på −4 miljoner kronor.";
    const { remarks } = reviewOf(pasted(text), basis);
    expect(mended(text, remarks[0]?.mending?.corrections ?? [])).toBe(
      "Nämnden redovisar ett underskott på 4 miljoner kronor."
    );
  });
});

test("the line of a claim is that of the pasted text, where the figure stands", () => {
  const { claims } = reviewOf(pasted("Rubrik\n\nNämnden redovisar ett underskott på\n4 miljoner kronor."), basis);
  expect(claims[0]?.line).toBe(4);
});
