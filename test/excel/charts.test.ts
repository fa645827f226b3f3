/**
 * The pictures of a run as native charts: tied to the cells, gentle to what stands, and drawn by others who open the
 * file.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawCharts, drawingsOf, lookAround } from "../../src/excel/charts";
import { excelWorkbook } from "../../src/excel/workbook";
import { yearEnd } from "../../src/pipeline";
import { illustrationTables } from "../../src/pictures/illustrations";
import type { Illustration } from "../../src/pictures/picture";
import type { RoundedTable } from "../../src/reports/table";
import type { WrittenTable } from "../../src/workbook";
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import type { Bag } from "../host/cells/bag";
import type { MemorySheet } from "../host/cells/sheet";
import { installOffice, openExcel } from "../host/office";
import { saveXlsx } from "../host/xlsx";
import { arrayWorkbook, unwatched } from "../support/arrayWorkbook";

installOffice("win32");

let illustrations: readonly Illustration[];
beforeAll(async () => {
  const sample = arrayWorkbook([...sampleSheets()].map(([name, cells]) => ({ name, cells })));
  const result = await yearEnd(sample, { ...unwatched, now: new Date(2025, 0, 20, 9, 15), clock: () => 0 });
  if (result.kind !== "written") throw new Error("The sample was not written.");
  illustrations = result.illustrations;
}, 60_000);

interface Stage {
  readonly book: MemoryWorkbook;
  readonly host: ReturnType<typeof openExcel>["host"];
  readonly sheet: () => MemorySheet;
  /** Writes the tables of these pictures, then draws them. */
  readonly draw: (
    pictures: readonly Illustration[]
  ) => Promise<{ readonly written: readonly WrittenTable[]; readonly isDrawn: boolean; readonly requests: number }>;
}

function stage(): Stage {
  const book = new MemoryWorkbook();
  book.addSheet("Utfall", [["Konto", "Belopp"]]);
  const { host } = openExcel(book);
  return {
    book,
    host,
    sheet: () => book.sheet("Diagram"),
    draw: async (pictures) => {
      const { tables } = await excelWorkbook().write(tablesOf(pictures), "Skapad 2025-01-20", unwatched);
      const before = host.counters.requests;
      const isDrawn = await Excel.run(async (context) => {
        const around = lookAround(drawingsOf(pictures, tables), context);
        await context.sync();
        return drawCharts(around, context);
      });
      return { written: tables, isDrawn, requests: host.counters.requests - before };
    },
  };
}

/** Counts only: there is nothing to round. */
function tablesOf(pictures: readonly Illustration[]): readonly RoundedTable[] {
  return illustrationTables(pictures).map((table) => ({ ...table, printed: new Map() }));
}

/** Each series with what it is called and the cells of its values and categories. */
function seriesOf(chart: Bag | undefined): readonly unknown[][] {
  return (chart?.lists["Series"] ?? []).map(({ values }) => [values["Name"], values["_Values"], values["_XValues"]]);
}

function chartCalled(sheet: MemorySheet, name: string): Bag | undefined {
  return sheet.charts.find(({ values }) => values["Name"] === name);
}

function titleOf(chart: Bag | undefined): unknown {
  return chart?.parts["Title"]?.values["Text"];
}

describe("the charts of a run", () => {
  test("are drawn in one request after the look around, one for each picture, with the message as title", async () => {
    const { draw, sheet, host } = stage();
    expect(await draw(illustrations)).toMatchObject({ isDrawn: true, requests: 2 });
    expect(sheet().charts.map((chart) => [chart.values["Name"], titleOf(chart)])).toEqual(
      illustrations.map(({ picture }) => [picture.id, picture.title])
    );
    await host.idle();
    expect(host.references).toBe(0);
  });

  test("draw the cells of their own tables, whose figures add up to the picture", async () => {
    const { draw, sheet } = stage();
    const { written } = await draw(illustrations);
    for (const { picture, table, drawn = table } of illustrations) {
      const series = seriesOf(chartCalled(sheet(), picture.id));
      expect(series.map(([name]) => name)).toEqual(
        picture.series.map(({ column }) => drawn.columns.find(({ key }) => key === column)?.heading)
      );
      const address = written.find(({ id }) => id === picture.table)?.address ?? "";
      const [, top, bottom] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(address) ?? [];
      for (const [, values, categories] of series) {
        for (const source of [values, categories])
          expect(source).toMatch(new RegExp(`^=${drawn.sheet}!\\$[A-Z]+\\$${Number(top) + 1}:\\$[A-Z]+\\$${bottom}$`));
      }
    }
  });

  test("a bridge's base is invisible, a surplus light in an outline, a deficit dark", async () => {
    const { draw, sheet } = stage();
    await draw(illustrations);
    const looks = (chartCalled(sheet(), "Avvik.bild.omraden")?.lists["Series"] ?? []).map(({ parts }) => [
      parts["Format"]?.parts["Fill"]?.values["Color"],
      parts["Format"]?.parts["Line"]?.values["LineStyle"],
    ]);
    const [light, dark] = [
      ["#E6E6E6", "Continuous"],
      ["#404040", "Continuous"],
    ];
    expect(looks).toEqual([["", "None"], light, light, dark, dark, ["#999999", "Continuous"]]);
  });

  test("stand to the right of everything on the sheet and not over each other", async () => {
    const { draw, sheet, book } = stage();
    await draw(illustrations.slice(0, 1));
    const first = sheet().charts[0];
    book.sheet("Diagram").fill("S2", [["anteckning"]]);
    await draw(illustrations);
    const boxes = sheet().charts.map(({ values }) => ({
      left: Number(values["Left"]),
      top: Number(values["Top"]),
      right: Number(values["Left"]) + Number(values["Width"]),
      bottom: Number(values["Top"]) + Number(values["Height"]),
    }));
    boxes.forEach((a, index) =>
      boxes
        .slice(index + 1)
        .forEach((b) =>
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
        )
    );
    expect(sheet().charts[0]).toBe(first);
    const endOfNote = await Excel.run(async (context) => {
      const note = context.workbook.worksheets.getItem("Diagram").getRange("S2").load("left,width");
      await context.sync();
      return note.left + note.width;
    });
    for (const { left } of boxes.slice(1)) expect(left).toBeGreaterThan(endOfNote);
  });

  test("each begin beside the table that says the same, below its caption, which may be longer than the table is wide", async () => {
    const { sheet } = stage();
    const { tables } = await excelWorkbook().write(tablesOf(illustrations), "Skapad", unwatched, illustrations);
    for (const { picture, table } of illustrations) {
      const top = Number(/\d+/.exec(tables.find(({ id }) => id === table.id)?.address ?? "")?.[0]) - 1;
      expect(chartCalled(sheet(), picture.id)?.values["Top"]).toBe(top * 15);
    }
  });

  test("that a user has moved and made larger stay so, and get the new figures and title", async () => {
    const { draw, sheet } = stage();
    const [bridge] = illustrations;
    if (bridge === undefined) throw new Error("The sample has no bridge.");
    await draw([bridge]);
    const chart = chartCalled(sheet(), bridge.picture.id);
    Object.assign(chart?.values ?? {}, { Left: 7, Top: 900, Width: 700, Height: 500 });
    const { table, drawn = table } = bridge;
    const longer = {
      ...drawn,
      rows: [...drawn.rows.slice(0, 1), ...drawn.rows.map((row, index) => ({ ...row, key: `more:${index}` }))],
    };
    await draw([{ table, drawn: longer, picture: { ...bridge.picture, title: "Ny rubrik" } }]);
    expect(sheet().charts).toHaveLength(1);
    expect(chart?.values).toMatchObject({ Left: 7, Top: 900, Width: 700, Height: 500 });
    expect(titleOf(chart)).toBe("Ny rubrik");
    expect(String(seriesOf(chart)[0]?.[1])).toMatch(new RegExp(`\\$${4 + longer.rows.length}$`));
  });

  test("that Excel refuses leave the figures standing and no half-drawn chart", async () => {
    const { book, host, draw, sheet } = stage();
    const { tables } = await excelWorkbook().write(tablesOf(illustrations), "Skapad", unwatched);
    const contents = JSON.stringify(sheet().values("A1:J60"));
    const isDrawn = await Excel.run(async (context) => {
      const around = lookAround(drawingsOf(illustrations, tables), context);
      await context.sync();
      host.fault = { kind: "action", at: host.counters.requests + 1, action: 90 };
      return drawCharts(around, context);
    });
    expect(isDrawn).toBe(false);
    expect(book.sheet("Diagram").charts).toEqual([]);
    expect(JSON.stringify(sheet().values("A1:J60"))).toBe(contents);
    host.fault = undefined;
    expect(await draw(illustrations)).toMatchObject({ isDrawn: true });
  });
});

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

(hasLibreOffice ? describe : describe.skip)("a saved workbook, opened by another program", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "avvik-charts-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("shows every chart with the whole of its title", async () => {
    const { book, draw, sheet } = stage();
    await draw(illustrations);
    for (const other of book.sheets) if (other !== sheet()) other.visibility = "Hidden";
    book.activate(sheet());
    writeFileSync(join(folder, "ut.xlsx"), await saveXlsx(book));
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        join(folder, "ut.xlsx"),
      ],
      { stdio: "ignore" }
    );
    execFileSync("pdftotext", [join(folder, "ut.pdf"), join(folder, "ut.txt")]);
    const shown = inOneLine(readFileSync(join(folder, "ut.txt"), "utf8"));
    for (const { picture } of illustrations) expect(shown).toContain(inOneLine(picture.title));

    // Dark stands for a deficit and for the outcome, light in an outline for a surplus.
    const pages = Number(
      /Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [join(folder, "ut.pdf")], { encoding: "utf8" }))?.[1]
    );
    const drawn = Array.from({ length: pages }, (_, page) => {
      execFileSync("pdftocairo", [
        "-svg",
        "-f",
        String(page + 1),
        "-l",
        String(page + 1),
        join(folder, "ut.pdf"),
        join(folder, "page.svg"),
      ]);
      return readFileSync(join(folder, "page.svg"), "utf8");
    });
    const bars = illustrations.flatMap(({ bridge }) => bridge?.bars.filter(({ isSum }) => !isSum) ?? []);
    const dark = drawn.reduce((sum, svg) => sum + shapesFilled(svg, 25.1), 0);
    const light = drawn.reduce((sum, svg) => sum + shapesFilled(svg, 90.2), 0);
    expect(dark).toBeGreaterThanOrEqual(bars.filter(({ value }) => value < 0).length + 4);
    expect(light).toBeGreaterThanOrEqual(bars.filter(({ value }) => value > 0).length);
  }, 120_000);
});

/** How many outlined shapes of a page are filled with a grey, in percent of white: 25.1 is #404040. */
function shapesFilled(svg: string, percent: number): number {
  return [...svg.matchAll(/fill-rule:evenodd;fill:rgb\((\d+(?:\.\d+)?)%[^"]*;stroke-width/g)].filter(
    ([, red]) => Math.abs(Number(red) - percent) < 0.5
  ).length;
}

/** A title is broken into lines as its chart is wide. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
