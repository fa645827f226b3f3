/**
 * What is kept beside the cells: comments and their replies, conditional formats, properties, the document's settings.
 */
import { stage } from "./stage";

export function checkKeeping(): void {
  describe("kept beside the cells", () => {
    test("a comment has an author, a date, and replies", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const comment = context.workbook.comments.add("Utfall!C2", "Varför?");
        comment.replies.add("Semesterskuld.");
        comment.replies.add("Bort").delete();
        comment.load("content,authorName,authorEmail,creationDate");
        comment.replies.load("items/content");
        const count = comment.replies.getCount();
        await context.sync();
        const dated = comment.creationDate instanceof Date && !Number.isNaN(comment.creationDate.getTime());
        return [comment.replies.items.map((reply) => reply.content), count.value, dated];
      });
      expect(read).toEqual([["Semesterskuld."], 1, true]);
      expect(book.clone().contents()).toEqual(book.contents());
    });

    test("conditional formats of every kind are kept, and their order is set", async () => {
      stage();
      const read = await Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem("Utfall").getRange("C2:C4");
        const scale = conditionalFormats.add("ColorScale");
        scale.colorScale.criteria = {
          minimum: { type: "LowestValue", color: "blue" },
          maximum: { type: "HighestValue", color: "red" },
        };
        conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "green";
        const preset = conditionalFormats.add("PresetCriteria");
        preset.preset.rule = { criterion: "BelowAverage" };
        conditionalFormats.add("TopBottom").topBottom.rule = { rank: 1, type: "TopItems" };
        preset.priority = 0;
        scale.priority = 99;
        conditionalFormats.load("items/type,items/priority");
        await context.sync();
        return conditionalFormats.items.map((item) => `${item.priority} ${item.type}`);
      });
      expect(read).toEqual(["0 PresetCriteria", "1 DataBar", "2 TopBottom", "3 ColorScale"]);
    });

    test("a sheet has properties of its own, by keys without regard to case", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getItem("Utfall");
        customProperties.add("Avvik.Version", "2");
        const property = customProperties.getItemOrNullObject("avvik.version").load("key,value");
        const missing = customProperties.getItemOrNullObject("saknas");
        await context.sync();
        return [property.key, property.value, missing.isNullObject];
      });
      expect(read).toEqual(["Avvik.Version", "2", true]);
      expect(book.clone().sheet("Utfall").properties.get("Avvik.Version")).toBe("2");
    });

    test("the document's settings are those of the workbook once they are saved", async () => {
      const { book } = stage();
      const { settings } = Office.context.document;
      settings.set("Avvik.val", { a: 1 });
      expect([settings.get("Avvik.val"), settings.get("saknas"), book.settings.size]).toEqual([{ a: 1 }, null, 0]);
      await new Promise((resolve) => settings.saveAsync(resolve));
      expect(book.settings.get("Avvik.val")).toEqual({ a: 1 });
    });

    test("the old API of the document is refused by name", () => {
      stage();
      expect(() => Office.context.document.getSelectedDataAsync(Office.CoercionType?.Text ?? "text")).toThrow(
        "Office.context.document.getSelectedDataAsync"
      );
    });
  });
}
