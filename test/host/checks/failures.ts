/** What goes wrong: errors with their place, what stays done, limits, and every switch of the host. */
import { failureOf, stage } from "./stage";

/** Three writes in one request. */
function writeThree(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Utfall");
    sheet.getRange("E1").values = [[1]];
    sheet.getRange("E2").values = [[2]];
    sheet.getRange("E3").values = [[3]];
    await context.sync();
  });
}

export function checkFailures(): void {
  describe("failures", () => {
    test("stop the request; what was done before stays done, and the place is told", async () => {
      const { book } = stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Utfall");
          sheet.getRange("E1").values = [[1]];
          sheet.getRange("E2").values = [[1, 2]];
          sheet.getRange("E3").values = [[3]];
          await context.sync();
        })
      );
      expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
      expect(book.sheet("Utfall").values("E1:E3").flat()).toEqual([1, "", ""]);
    });

    test.each<[string, (range: Excel.Range) => void]>([
      ["a text of 32 768 characters", (range) => (range.values = [["x".repeat(32_768)]])],
      ["a formula of 8 193 characters", (range) => (range.formulas = [[`=1${"+1".repeat(4_096)}`]])],
      ["a row of 410 points", (range) => (range.format.rowHeight = 410)],
      ["a column of 2 000 points", (range) => (range.format.columnWidth = 2_000)],
      ["an indent of 251", (range) => (range.format.indentLevel = 251)],
      [
        "a prompt of 256 characters",
        (range) => (range.dataValidation.prompt = { title: "", message: "x".repeat(256), showPrompt: true }),
      ],
    ])("%s is too much", async (_what, set) => {
      const { book } = stage();
      const before = book.contents();
      const error = await failureOf(
        Excel.run(async (context) => {
          set(context.workbook.worksheets.getItem("Utfall").getRange("A1"));
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
      expect(book.contents()).toEqual(before);
    });

    test("planned at a request refuse all of it", async () => {
      const { book, host } = stage();
      const before = book.contents();
      host.fault = { kind: "request", at: 1, code: "GeneralException" };
      expect((await failureOf(writeThree())).code).toBe("GeneralException");
      expect(book.contents()).toEqual(before);
      await writeThree();
      expect(book.sheet("Utfall").value("E3")).toBe(3);
    });

    test("planned at an action leave the earlier ones done", async () => {
      const outcomes: string[] = [];
      for (let action = 0; outcomes.at(-1) !== "done 3"; action++) {
        const { book, host } = stage();
        host.fault = { kind: "action", at: 1, action, code: "InvalidOperation" };
        const code = await writeThree().then(
          () => "done",
          (error: OfficeExtension.Error) => error.code
        );
        await host.idle();
        outcomes.push(
          `${code} ${
            book
              .sheet("Utfall")
              .values("E1:E3")
              .flat()
              .filter((value) => value !== "").length
          }`
        );
      }
      expect([...new Set(outcomes)]).toEqual([
        "InvalidOperation 0",
        "InvalidOperation 1",
        "InvalidOperation 2",
        "done 3",
      ]);
    });

    test.each([true, false])("a reply that never comes leaves the run waiting (applied: %p)", async (applied) => {
      const { book, host } = stage();
      host.fault = { kind: "silence", at: 1, applied };
      let ended = false;
      void writeThree().finally(() => (ended = true));
      await host.idle();
      expect(ended).toBe(false);
      expect(book.sheet("Utfall").value("E3")).toBe(applied ? 3 : "");
    });

    test("a user who edits a cell stops writes but not reads", async () => {
      const { host } = stage();
      host.fault = { kind: "cellEdit", refuses: "writes" };
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("A1").load("values");
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([["Konto"]]);
      expect((await failureOf(writeThree())).code).toBe("InvalidOperationInCellEditMode");
    });

    test("a run that waits for the end of editing goes on when the user leaves the cell", async () => {
      const { book, host } = stage();
      host.fault = { kind: "cellEdit", refuses: "all" };
      const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem("Utfall").getRange("E1").values = [[1]];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(book.sheet("Utfall").value("E1")).toBe("");
      host.leaveCell();
      await waiting;
      expect(book.sheet("Utfall").value("E1")).toBe(1);
    });

    test("a protected sheet denies writes, not reads", async () => {
      const { book } = stage();
      book.sheet("Utfall").protect();
      const state = await Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Utfall");
        protection.load("protected");
        await context.sync();
        return protection.protected;
      });
      expect(state).toBe(true);
      expect((await failureOf(writeThree())).code).toBe("AccessDenied");
    });

    test("protecting what is protected is denied", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem("Utfall");
          protection.protect({ allowFormatCells: true });
          await context.sync();
          protection.protect();
          await context.sync();
        })
      );
      expect(error.code).toBe("AccessDenied");
    });

    test("somebody else's edit comes between two requests", async () => {
      const { host } = stage();
      host.fault = { kind: "foreignEdit", after: 1, edit: (book) => book.sheet("Utfall").fill("C2", [[777]]) };
      const seen = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("C2").load("values");
        await context.sync();
        const before = range.values;
        range.load("values");
        await context.sync();
        return [before, range.values];
      });
      expect(seen).toEqual([[[100]], [[777]]]);
    });

    test("a request above the limit of bytes does nothing", async () => {
      const { book, host } = stage();
      host.limits.payload = 3000;
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").getRange("E1").values = [["å".repeat(2000)]];
          await context.sync();
        })
      );
      expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
      expect(book.sheet("Utfall").value("E1")).toBe("");
    });

    test("a reply above the limit of bytes is refused", async () => {
      const { book, host } = stage();
      book.sheet("Utfall").fill("E1", [["x".repeat(5000)]]);
      host.limits.payload = 3000;
      const read = (): Promise<unknown> =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Utfall").getRange("E1").load("values");
          await context.sync();
          return String(range.values[0]?.[0]).length;
        });
      expect((await failureOf(read())).code).toBe("ResponsePayloadSizeLimitExceeded");
      host.limits.payload = undefined;
      expect(await read()).toBe(5000);
    });

    test("counters tell requests, bytes and cells", async () => {
      const { host } = stage();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("A1:C4").load("values");
        await context.sync();
        context.workbook.worksheets.getItem("Utfall").getRange("E1:E2").values = [[range.values.length], ["å"]];
        await context.sync();
      });
      await host.idle();
      const { requests, cleanups, cellsRead, cellsWritten, bytesSent, bytesReceived, largestSent } = host.counters;
      expect([requests, cleanups, cellsRead, cellsWritten]).toEqual([2, 1, 12, 2]);
      expect(bytesSent).toBeGreaterThan(largestSent);
      expect(bytesReceived).toBeGreaterThan(200);
    });
  });
}
