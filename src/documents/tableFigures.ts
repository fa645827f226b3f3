/** A document's table as figures, each with what its row, its column and the row above its part of the table say. */
import type { WordTable } from "./document";
import type { CountedFigure } from "./figureSize";
import { columnName, figureIn, headingRows, rowName } from "./tableShape";

export interface TableFigure {
  readonly figure: CountedFigure;
  /** Offset of the figure in the document's text. */
  readonly start: number;
  readonly row: string;
  readonly column: string;
  /** Which part of the table it stands in: a row with a name and no figure begins another. */
  readonly part: number;
  /** Place of row and column in the table. */
  readonly down: number;
  readonly right: number;
}

const PERCENT = /%|procent|andel/i;

export function tableFigures({ rows }: WordTable): readonly TableFigure[] {
  const headings = headingRows(rows);
  const top = rows.slice(0, headings);
  let part = 0;
  return rows.slice(headings).flatMap((row, down) => {
    const name = rowName(row);
    const figures = row.cells.slice(1).flatMap((cell): readonly TableFigure[] => {
      const figure = figureIn(cell.text);
      if (figure === undefined) return [];
      const start = cell.start + cell.text.indexOf(figure.printed);
      const column = columnName(top, cell.column);
      const isPercent = PERCENT.test(figure.unit === "" ? `${column} ${name}` : figure.unit);
      return [{ figure: { ...figure, isPercent }, start, row: name, column, part, down, right: cell.column }];
    });
    if (figures.length === 0) part++;
    return name === "" ? [] : figures;
  });
}

/** The same figures with rows for columns: areas across, and what is said of them below each other. */
export function turnedAround(figures: readonly TableFigure[]): readonly TableFigure[] {
  return figures.map((one) => ({
    ...one,
    row: one.column,
    column: one.row,
    part: 0,
    down: one.right,
    right: one.down,
  }));
}
