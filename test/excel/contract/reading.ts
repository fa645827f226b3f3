/** Reading sources in blocks. */
import type { Block, CellValue, Progress, Wanted } from "../../../src/workbook";
import { MemoryWorkbook } from "../../host/cells/book";
import { cancellingAt, failureOf, onStage, WATCH } from "./stage";

export function reading(): void {
  describe("reading sources", () => {
    test("wanted columns come in the wanted order, whichever ranges they were read in", async () => {
      const { workbook } = onStage(ledger(3));
      expect(await cellsOf(workbook, [wanted("Utfall", 3, [4, 0, 1])])).toEqual([
        [0.5, 202401, "0000"],
        [1.5, 202401, "0001"],
        [2.5, 202401, "0002"],
      ]);
    });

    test("a year's sources are one request, and nothing is left behind in Excel", async () => {
      const book = ledger(6_000);
      book.addSheet("Budget", rowsOf(1_500));
      book.addSheet("Områden", [["AMA"], ["IFO"]]);
      const { host, workbook } = onStage(book);
      await workbook.read(
        [wanted("Områden", 2, [0]), wanted("Utfall", 6_000), wanted("Budget", 1_500)],
        () => undefined,
        WATCH
      );
      await host.idle();
      expect([host.counters.requests, host.counters.cleanups, host.references]).toEqual([1, 0, 0]);
    });

    test("a large ledger comes whole, in order, in as few requests as its bytes demand", async () => {
      const { host, workbook } = onStage(ledger(200_000));
      const blocks: Block[] = [];
      await workbook.read([wanted("Utfall", 200_000)], (block) => blocks.push({ ...block, columns: [] }), WATCH);
      expect(blocks.map(({ firstRow }) => firstRow)).toEqual(
        blocks.map((_, index) => blocks.slice(0, index).reduce((sum, { rows }) => sum + rows, 0))
      );
      expect(blocks.reduce((sum, { rows }) => sum + rows, 0)).toBe(200_000);
      expect(host.counters.largestReceived).toBeLessThan(4_000_000);
      expect(host.counters.requests).toBeLessThanOrEqual(1 + Math.ceil(host.counters.bytesReceived / 2_400_000));
    }, 60_000);

    test("an answer that is too large is asked for again in halves", async () => {
      const { host, workbook } = onStage(ledger(5_000));
      host.limits.payload = 60_000;
      const cells = await cellsOf(workbook, [wanted("Utfall", 5_000)]);
      expect(cells).toHaveLength(5_000);
      expect(cells.at(-1)?.[4]).toBe(4_999.5);
    });

    test("values that come as nothing are a failure to answer, never empty cells", async () => {
      const { host, workbook } = onStage(ledger(900));
      host.limits.cells = 1_000;
      const cells = await cellsOf(workbook, [wanted("Utfall", 900)]);
      expect(cells.map((row) => row[4])).toEqual(Array.from({ length: 900 }, (_, row) => row + 0.5));
    });

    test("a single row that is too large is told with its place", async () => {
      const book = new MemoryWorkbook();
      book.addSheet("Utfall", [["x".repeat(30_000)], ["y"]]);
      const { host, workbook } = onStage(book);
      host.limits.payload = 10_000;
      const failed = await failureOf(workbook.read([wanted("Utfall", 2, [0])], () => undefined, WATCH));
      expect(failed.failure).toEqual({ kind: "tooLarge", place: { sheet: "Utfall", address: "A1:F1" } });
    });

    test("hidden rows are read, an error cell is the text that it shows, an empty one is empty", async () => {
      const book = new MemoryWorkbook();
      const sheet = book.addSheet("Utfall", [
        ["a", { error: "#N/A" }],
        ["", true],
      ]);
      sheet.hiddenRows.add(0);
      const { workbook } = onStage(book);
      expect(await cellsOf(workbook, [wanted("Utfall", 2, [0, 1])])).toEqual([
        ["a", "#N/A"],
        ["", true],
      ]);
    });

    test("progress counts rows to the end", async () => {
      const { workbook } = onStage(ledger(25_000));
      const seen: Progress[] = [];
      await workbook.read([wanted("Utfall", 25_000)], () => undefined, {
        ...WATCH,
        progress: (progress) => seen.push(progress),
      });
      expect(seen.map(({ done }) => done)).toEqual([10_000, 20_000, 25_000]);
      expect(new Set(seen.map(({ phase, total }) => `${phase} ${total}`))).toEqual(new Set(["read 25000"]));
    });

    test("a cancelled reading stops at the next block", async () => {
      const { workbook } = onStage(ledger(60_000));
      let rows = 0;
      const failed = await failureOf(
        workbook.read([wanted("Utfall", 60_000)], (block) => (rows += block.rows), cancellingAt("read"))
      );
      expect(failed.code).toBe("AbortError");
      expect(rows).toBeLessThan(60_000);
    });

    test("what is asked for together is done one after the other", async () => {
      const { workbook } = onStage(ledger(10));
      const order: string[] = [];
      await Promise.all([
        workbook.read([wanted("Utfall", 10)], () => order.push("first"), WATCH),
        workbook.survey().then(() => order.push("second")),
        workbook.read([wanted("Utfall", 10)], () => order.push("third"), WATCH),
      ]);
      expect(order).toEqual(["first", "second", "third"]);
    });

    test("what fails doesn't stand in the way of the next", async () => {
      const { workbook } = onStage(ledger(10));
      const failed = failureOf(workbook.read([wanted("Borta", 1)], () => undefined, WATCH));
      expect((await workbook.survey()).sites.has("outcome")).toBe(true);
      expect((await failed).code).toBe("ItemNotFound");
    });
  });
}

function ledger(rows: number): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.addSheet("Utfall", rowsOf(rows));
  return book;
}

/** Period, account, activity, text, amount, and something that nobody wants. */
function rowsOf(rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) => [
    202401,
    String(row % 10_000).padStart(4, "0"),
    51201,
    "Lön",
    row + 0.5,
    "brus",
  ]);
}

function wanted(sheet: string, rows: number, columns: readonly number[] = [0, 1, 2, 3, 4]): Wanted {
  return { source: "outcome", columns, rectangle: { sheet, row: 0, column: 0, rows, columns: 6 } };
}

async function cellsOf(
  workbook: ReturnType<typeof onStage>["workbook"],
  sources: readonly Wanted[]
): Promise<CellValue[][]> {
  const cells: CellValue[][] = [];
  await workbook.read(
    sources,
    ({ rows, columns }) => {
      for (let row = 0; row < rows; row++) cells.push(columns.map(({ values, at }) => values[row]?.[at] ?? "missing"));
    },
    WATCH
  );
  return cells;
}
