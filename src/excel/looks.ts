/** Fonts, borders, fills and alignments of cells, read and set cell by cell: for putting them back. */

export type Looks = readonly (readonly Excel.SettableCellProperties[])[];

/** Everything that clearing a range's formats takes away, but for the number format. */
const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, color: true, name: true, size: true, underline: true, strikethrough: true },
    fill: { color: true, pattern: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

export function loadLooks(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties(WANTED);
}

/** As it must be set: a cell without fill must not get the white that it reads as. */
export function settableLooks(looks: Looks): Excel.SettableCellProperties[][] {
  return looks.map((row) =>
    row.map(({ format }) => {
      const { fill, borders, ...rest } = format ?? {};
      const isFilled = fill?.pattern !== undefined && fill.pattern !== "None";
      return {
        format: {
          ...rest,
          ...(fill && { fill: isFilled ? fill : { pattern: "None" } }),
          ...(borders && { borders: drawnBorders(borders) }),
        },
      };
    })
  );
}

/** A border that isn't drawn has no colour or weight to set. */
function drawnBorders(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  const edges = Object.entries(borders).map(([edge, border]: [string, Excel.CellBorder]) => [
    edge,
    border.style === "None" ? { style: "None" } : border,
  ]);
  return Object.fromEntries(edges) as Excel.CellBorderCollection;
}
