/** Filters and sorting. */
import { stage } from "./stage";

/** The ledger as a table. */
function table(context: Excel.RequestContext): Excel.Table {
  return context.workbook.worksheets.getItem("Utfall").tables.add("A1:C4", true);
}

export function checkArranging(): void {
  describe("filters and sorting", () => {
    test.each<[string, (filter: Excel.Filter) => void, unknown[]]>([
      ["values", (filter) => filter.applyValuesFilter(["100", "-40"]), [[100], [-40]]],
      ["a comparison", (filter) => filter.applyCustomFilter(">0", "<200", "And"), [[100]]],
      ["its largest", (filter) => filter.applyTopItemsFilter(1), [[250.5]]],
      ["its smallest", (filter) => filter.applyBottomItemsFilter(2), [[100], [-40]]],
      ["the average", (filter) => filter.applyDynamicFilter("BelowAverage"), [[100], [-40]]],
      ["nothing", (filter) => filter.clear(), [[100], [250.5], [-40]]],
    ])("a column of a table is filtered by %s, and only that is in view", async (_what, apply, expected) => {
      stage();
      const seen = await Excel.run(async (context) => {
        const column = table(context).columns.getItem("Belopp");
        apply(column.filter);
        const view = column.getDataBodyRange().getVisibleView().load("values,rowCount");
        await context.sync();
        return view.values;
      });
      expect(seen).toEqual(expected);
    });

    test("columns are filtered together, apart from the filters of the sheet", async () => {
      const { book } = stage();
      book.sheet("Utfall").fill("E1", [["Kod"], ["a"], ["b"], ["c"]]);
      const read = await Excel.run(async (context) => {
        const { columns, autoFilter } = table(context);
        columns.getItem("Ansvar").filter.applyValuesFilter(["010"]);
        columns.getItem("Belopp").filter.applyCustomFilter("<0");
        const { autoFilter: ofSheet } = context.workbook.worksheets.getItem("Utfall");
        ofSheet.apply("E1:E4", 0, { filterOn: "Values", values: ["a", "b", "c"] });
        autoFilter.load("criteria,isDataFiltered");
        ofSheet.load("criteria");
        await context.sync();
        return [autoFilter.criteria.length, autoFilter.isDataFiltered, ofSheet.criteria.length];
      });
      expect(read).toEqual([2, true, 1]);
      expect([...book.sheet("Utfall").filteredRows].sort()).toEqual([1, 2]);
      await Excel.run(async (context) => {
        context.workbook.tables.getItemAt(0).clearFilters();
        await context.sync();
      });
      expect([...book.sheet("Utfall").filteredRows]).toEqual([]);
    });

    test("rows and columns are sorted, and the sort is told", async () => {
      const { book, host } = stage();
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.onRowSorted.add(async (event) => void heard.push(`rows ${event.address}`));
        sheet.onColumnSorted.add(async (event) => void heard.push(`columns ${event.address}`));
        await context.sync();
        sheet.getRange("A1:C4").sort.apply([{ key: 2, ascending: false }], false, true, "Rows");
        sheet.getRange("A1:C4").sort.apply([{ key: 0, ascending: true }], false, true, "Columns");
        await context.sync();
      });
      await host.idle();
      expect(book.sheet("Utfall").values("A1:C2")).toEqual([
        ["Konto", "Ansvar", "Belopp"],
        ["5010", "020", 250.5],
      ]);
      expect(heard).toEqual(["rows A1:C4", "columns A1:C4"]);
    });
  });
}
