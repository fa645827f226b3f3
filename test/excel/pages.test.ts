/** Printed pages: no table that fits on a page is cut in two, whatever stands on the sheet. */
import fc from "fast-check";
import { breaksBefore, heightOf, pageFor, ROW_HEIGHT, type Block } from "../../src/excel/pages";
import type { RoundedTable } from "../../src/reports/table";

const CAPACITY = 700;

/** Tables one below the other, with an empty row or more between. */
const sheets = fc
  .array(fc.record({ rows: fc.integer({ min: 5, max: 80 }), gap: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((given) => {
    const blocks: Block[] = [];
    let row = 0;
    for (const { rows, gap } of given) {
      blocks.push({ row, rows, height: rows * ROW_HEIGHT });
      row += rows + gap;
    }
    return blocks;
  });

/** As a printer does: a page ends at a break, or where it is full. Gives the first row of each page. */
function printed(blocks: readonly Block[], breaks: readonly number[]): readonly number[] {
  const last = blocks.at(-1);
  const end = last === undefined ? 0 : last.row + last.rows;
  const pages: number[] = [0];
  let used = 0;
  for (let row = 0; row < end; row++) {
    if (row > 0 && (breaks.includes(row) || used + ROW_HEIGHT > CAPACITY)) {
      pages.push(row);
      used = 0;
    }
    used += ROW_HEIGHT;
  }
  return pages;
}

test("a table that fits on a page stands whole on one", () => {
  fc.assert(
    fc.property(sheets, (blocks) => {
      const pages = printed(blocks, breaksBefore(blocks, CAPACITY));
      for (const { row, rows, height } of blocks.filter((block) => block.height <= CAPACITY)) {
        const cut = pages.filter((page) => page > row && page < row + rows);
        expect({ row, rows, height, cut }).toEqual({ row, rows, height, cut: [] });
      }
    })
  );
});

test("no page begins where its tables would have fitted on the one before", () => {
  fc.assert(
    fc.property(sheets, (blocks) => {
      const breaks = breaksBefore(blocks, CAPACITY);
      for (const at of breaks) {
        const index = blocks.findIndex(({ row }) => row === at);
        const from = Math.max(
          0,
          ...blocks.slice(0, index).map(({ row }, before) => (breaks.includes(row) || before === 0 ? row : 0))
        );
        const block = blocks[index];
        const height = ((block?.row ?? 0) + (block?.rows ?? 0) - from) * ROW_HEIGHT;
        expect(height).toBeGreaterThan(CAPACITY);
      }
    })
  );
});

test("a sheet that is too wide to be read standing is printed lying, and a narrow one standing", () => {
  expect(pageFor(680).orientation).toBe("Portrait");
  expect(pageFor(720).orientation).toBe("Landscape");
  expect(pageFor(1200).capacity).toBeGreaterThan(pageFor(800).capacity);
});

test("a row whose text wraps is as high as its lines", () => {
  const table: RoundedTable = {
    id: "Avvik.prov",
    sheet: "Prov",
    title: "Prov",
    unit: "tkr",
    unitLine: "Belopp i tkr",
    printed: new Map(),
    columns: [{ key: "label", heading: "Rad", kind: "text" }],
    rows: [
      { key: "a", label: "kort", kind: "line", cells: [] },
      { key: "b", label: "x".repeat(45), kind: "line", cells: [] },
    ],
  };
  expect(heightOf(table, [20]) - heightOf({ ...table, rows: [] }, [20])).toBe(4 * ROW_HEIGHT);
});
