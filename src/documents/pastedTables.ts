/**
 * Tables in text that has been pasted: lines whose cells have tabs between, as Word, Excel and web pages give them.
 * They are compared as a document's tables are.
 */
import type { WordCell, WordRow, WordTable } from "./document";
import { isTableOfFigures } from "./tableShape";

interface Line {
  readonly text: string;
  readonly start: number;
}

/** So many lines above a table may say what its amounts are counted in. */
const ABOVE = 2;

/** None for lines set out with tabs that hold no figures beside names. */
export function pastedTables(text: string): readonly WordTable[] {
  const lines = linesOf(text);
  const tables: WordTable[] = [];
  for (let first = 0; first < lines.length; first++) {
    let next = first;
    while (lines[next]?.text.includes("\t") === true) next++;
    if (next === first) continue;
    const rows = rowsOf(lines.slice(first, next));
    const above = lines.slice(0, first).filter((line) => line.text.trim() !== "");
    if (isTableOfFigures(rows))
      tables.push({
        number: tables.length + 1,
        above: above
          .slice(-ABOVE)
          .map((line) => line.text)
          .join("\n"),
        rows,
      });
    first = next;
  }
  return tables;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const own = { text: line.replace(/\r$/, ""), start };
    start += line.length + 1;
    return own;
  });
}

/** A heading row without a cell above the names stands one column too far to the left. */
function rowsOf(lines: readonly Line[]): readonly WordRow[] {
  const rows = lines.map(cellsOf);
  const widest = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells, index) => {
    const isShort = index === 0 && cells.length === widest - 1 && cells[0]?.text !== "";
    return { isHeading: false, cells: isShort ? cells.map((cell) => ({ ...cell, column: cell.column + 1 })) : cells };
  });
}

function cellsOf({ text, start }: Line): readonly WordCell[] {
  let at = start;
  return text.split("\t").map((cell, column) => {
    const own = { text: cell, start: at, column, span: 1 };
    at += cell.length + 1;
    return own;
  });
}
