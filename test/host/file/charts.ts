/**
 * Puts the charts of a workbook into its file, after exceljs, which knows none: chart, drawing, and what relates them.
 */
import type { Bag } from "../cells/bag";
import type { Book, Sheet } from "../cells/shape";
import { leftOf, topOf } from "../cells/sizes";
import { chartXml } from "./chart-xml";
import { escapeXml, type XlsxPackage } from "./package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const EMU_PER_POINT = 12_700;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export async function writeCharts(file: XlsxPackage, book: Book): Promise<void> {
  let charts = 0;
  for (const sheet of book.sheets.filter((item) => item.charts.length > 0)) {
    const drawing = `xl/drawings/drawing${sheet.position + 1}.xml`;
    const frames: string[] = [];
    for (const chart of sheet.charts) {
      charts += 1;
      await file.add(
        `xl/charts/chart${charts}.xml`,
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        chartXml(chart, sheet)
      );
      const id = await file.relate(drawing, `${OFFICE}/chart`, `../charts/chart${charts}.xml`);
      frames.push(frame(chart, sheet, charts, id));
    }
    await file.add(
      drawing,
      "application/vnd.openxmlformats-officedocument.drawing+xml",
      `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${frames.join("")}</xdr:wsDr>`
    );
    await placeDrawing(file, `xl/worksheets/sheet${sheet.position + 1}.xml`, drawing);
  }
}

async function placeDrawing(file: XlsxPackage, sheetPart: string, drawing: string): Promise<void> {
  const id = await file.relate(sheetPart, `${OFFICE}/drawing`, `../${drawing.slice(3)}`);
  const element = `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
  // The schema wants it before these, if there are any.
  await file.edit(sheetPart, (xml) =>
    xml.replace(/(<legacyDrawing\b|<tableParts\b|<extLst\b|<\/worksheet>)/, `${element}$1`)
  );
}

/** Anchored to the cell under its corner, so that it moves along with the cells. */
function frame(chart: Bag, sheet: Sheet, number: number, id: string): string {
  const points = (name: string, start: number): number =>
    typeof chart.values[name] === "number" ? chart.values[name] : start;
  const column = last(points("Left", 0), (index) => leftOf(sheet, index));
  const row = last(points("Top", 0), (index) => topOf(sheet, index));
  const emu = (value: number): number => Math.round(value * EMU_PER_POINT);
  const name = escapeXml(String(chart.values["Name"] ?? `Diagram ${number}`));
  const title = escapeXml(String(chart.parts["Title"]?.values["Text"] ?? ""));
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(points("Left", 0) - leftOf(sheet, column))}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(points("Top", 0) - topOf(sheet, row))}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(points("Width", 360))}" cy="${emu(points("Height", 216))}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${name}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}

/** The last row or column that begins at or before a place. */
function last(points: number, startOf: (index: number) => number): number {
  let index = 0;
  while (index < 10_000 && startOf(index + 1) <= points) index += 1;
  return index;
}
