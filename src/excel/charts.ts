/**
 * The pictures of a run as native charts, tied to the cells that have just been written. A chart is known by its
 * name: one that stands keeps its place, its size and whatever its user has set, and gets new data, title and
 * series looks. A new one is put where it covers no cell with content.
 *
 * Charts are drawn in one request of their own after the figures have been written and verified: what Excel may
 * refuse of a chart is not worth taking the figures back for. Half-drawn charts are taken away again.
 */
import type { Illustration, Picture } from "../pictures/picture";
import type { WrittenTable } from "../workbook";
import { a1, parseReference, quoted, type Area } from "./area";
import { applyMessage, furnishChart } from "./chartLook";
import { freeBox, sizeOf, type Box } from "./chartPlaces";
import { borrow, failureOf, rangeOn } from "./office";

/** A picture, the table that it stands beside, and the cells that it draws. */
export interface Drawing {
  readonly picture: Picture;
  readonly sheet: string;
  /** The whole table that it stands beside, heading row first. */
  readonly table: Area;
  /** The sheet with what it draws. */
  readonly drawnOn: string;
  /** Headings and figures of its series: one block, or Excel draws series that were added one by one as if stacked. */
  readonly figures: Area;
  /** The cells that name the categories, without their heading. */
  readonly categories: Area;
}

/** What stands on the sheets where charts will be drawn: loaded with the next answer. */
export type Surroundings = readonly Surrounding[];

interface Surrounding {
  readonly drawing: Drawing;
  readonly charts: Excel.ChartCollection;
  readonly used: Excel.Range;
  readonly start: Excel.Range;
}

/** The pictures whose tables were written. */
export function drawingsOf(
  illustrations: readonly Illustration[],
  written: readonly WrittenTable[]
): readonly Drawing[] {
  return illustrations.flatMap(({ picture, table, drawn = table }) => {
    const [beside, source] = [placeOf(table.id, written), placeOf(drawn.id, written)];
    const positions = picture.series.map(({ column }) => drawn.columns.findIndex(({ key }) => key === column));
    const categories = drawn.columns.findIndex(({ key }) => key === picture.categories);
    if (beside === undefined || source === undefined || categories < 0 || !areNeighbours(positions)) return [];
    const { sheet: drawnOn, row, column, rows } = source;
    return [
      {
        picture,
        sheet: beside.sheet,
        table: beside,
        drawnOn,
        figures: { row, column: column + (positions[0] ?? 0), rows, columns: positions.length },
        categories: { row: row + 1, column: column + categories, rows: rows - 1, columns: 1 },
      },
    ];
  });
}

function placeOf(id: string, written: readonly WrittenTable[]): (Area & { readonly sheet: string }) | undefined {
  const place = written.find((table) => table.id === id);
  return place === undefined ? undefined : parseReference(`${quoted(place.sheet)}!${place.address}`);
}

/** Asks what stands on the sheets; to be called before a request that is made anyway. */
export function lookAround(drawings: readonly Drawing[], context: Excel.RequestContext): Surroundings {
  return drawings.map((drawing) => {
    const sheet = context.workbook.worksheets.getItem(drawing.sheet);
    const { charts } = sheet;
    charts.load("items/name,items/left,items/top,items/width,items/height");
    const used = borrow(sheet.getUsedRange(true));
    used.load("left,width");
    const { row, column } = drawing.table;
    const start = borrow(sheet.getRange(a1({ row, column, rows: 1, columns: 1 })));
    start.load("top");
    return { drawing, charts, used, start };
  });
}

/** Draws the charts in one request. False where Excel refused: then those that were new are taken away again. */
export async function drawCharts(surroundings: Surroundings, context: Excel.RequestContext): Promise<boolean> {
  if (surroundings.length === 0) return true;
  const added = queueCharts(surroundings, context);
  try {
    await context.sync();
    return true;
  } catch (error) {
    // Without an answer nobody knows what is there; the next run finds the charts by their names.
    if (failureOf(error).kind !== "noAnswer") await takeAway(added, context).catch(() => undefined);
    return false;
  }
}

/** A chart by its sheet and its own name. */
interface ChartName {
  readonly sheet: string;
  readonly name: string;
}

function queueCharts(surroundings: Surroundings, context: Excel.RequestContext): readonly ChartName[] {
  const added: (ChartName & { readonly box: Box })[] = [];
  for (const { drawing, charts, used, start } of surroundings) {
    const { picture, sheet, drawnOn, figures, categories } = drawing;
    const source = rangeOn(context, drawnOn, a1(figures));
    const standing = charts.items.find(({ name }) => name.toLowerCase() === picture.id.toLowerCase());
    const chart =
      standing ?? charts.add(picture.kind === "bridge" ? "ColumnStacked" : "ColumnClustered", source, "Columns");
    if (standing === undefined) {
      chart.name = picture.id;
      const others = [...charts.items, ...added.filter((one) => one.sheet === sheet).map(({ box }) => box)];
      const box = freeBox(sizeOf(picture.kind, categories.rows), start.top, used.left + used.width, others);
      Object.assign(chart, box);
      furnishChart(chart, picture);
      added.push({ sheet, name: picture.id, box });
    } else {
      chart.setData(source, "Columns");
    }
    const labels = rangeOn(context, drawnOn, a1(categories));
    for (const index of picture.series.keys()) chart.series.getItemAt(index).setXAxisValues(labels);
    applyMessage(chart, picture);
  }
  return added;
}

async function takeAway(added: readonly ChartName[], context: Excel.RequestContext): Promise<void> {
  const half = added.map(({ sheet, name }) =>
    context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name)
  );
  for (const chart of half) chart.load("name");
  await context.sync();
  for (const chart of half) if (!chart.isNullObject) chart.delete();
  await context.sync();
}

function areNeighbours(positions: readonly number[]): boolean {
  return positions.every((position, index) => position >= 0 && position === (positions[0] ?? 0) + index);
}
