/** Kommentarer in the workbook: whatever people do to it, what they wrote is there after the next run. */
import type { Comment } from "../../../src/model/comment";
import { commentTable, standingTable } from "../../../src/comments/commentTable";
import { mergeComments } from "../../../src/comments/mergeComments";
import { commentedIn, type Commented } from "../../../src/comments/commented";
import { COMMENTS_MEMORY, LENGTH_MEMORY, lengthOf, memoryText, parseMemory } from "../../../src/comments/remembered";
import { say, sentence, textOf, type Paragraph } from "../../../src/writing/prose";
import type { OpenTable, WriteReport } from "../../../src/workbook";
import type { MemoryWorkbook } from "../../host/cells/book";
import type { Fault } from "../../host/fault";
import { failureOf, onStage, placeOf, WATCH, type Stage } from "./stage";
import { budgetavvikelse, STAMP } from "./tables";

/** An area's paragraph with one figure. */
function area(name: string, figure: number): Paragraph {
  return {
    key: `area:${name}`,
    section: name,
    heading: "Resultat",
    toMend: [],
    sentences: [
      sentence(
        "result",
        say`${name} visar ett ${{ fact: `r|${name}`, words: "underskott" }} på ${{ fact: `r|${name}`, words: `${figure} miljoner kronor` }}.`
      ),
    ],
  };
}

function kommentarer(paragraphs: readonly Paragraph[]): OpenTable {
  return {
    ...commentTable([], []),
    remembers: [COMMENTS_MEMORY, LENGTH_MEMORY],
    over({ contents, remembered: memory }): Commented {
      const standing = standingTable(contents);
      const { comments, remembered } = mergeComments(parseMemory(memory(COMMENTS_MEMORY)), standing.rows, {
        paragraphs,
        all: paragraphs,
        cellsOf: () => [],
      });
      return {
        table: commentTable(comments, standing.own),
        memories: [{ name: COMMENTS_MEMORY, text: memoryText(remembered) }],
        replaced: standing.replaced,
        comments,
        length: lengthOf(memory(LENGTH_MEMORY)),
      };
    },
  };
}

const FIRST = [area("A", 5), area("B", 6), area("C", 7)];
const SECOND = [area("A", 8), area("B", 9), area("C", 7)];

async function write(
  { workbook }: Stage,
  paragraphs: readonly Paragraph[],
  stamp = STAMP
): Promise<WriteReport & { readonly comments: readonly Comment[] }> {
  const report = await workbook.write([budgetavvikelse, kommentarer(paragraphs)], stamp, WATCH, []);
  return { ...report, comments: commentedIn(report)?.comments ?? [] };
}

/** After a first run. */
async function written(paragraphs: readonly Paragraph[] = FIRST): Promise<Stage> {
  const stage = onStage();
  await write(stage, paragraphs);
  return stage;
}

function rows(book: MemoryWorkbook): readonly (readonly unknown[])[] {
  const [sheet = "", address = ""] = (placeOf(book, "Avvik.kommentarer") ?? "").split("!");
  return book.sheet(sheet).values(address);
}

const texts = (book: MemoryWorkbook) =>
  rows(book)
    .slice(1)
    .map(([, , text]) => text);

export function commenting(actionStep: number): void {
  describe("Kommentarer", () => {
    test("is a table of text, read from the top in rows as high as they need, one page wide", async () => {
      const { book } = await written();
      expect(rows(book)).toEqual([
        ["Avsnitt", "Rubrik", "Text", "Status", "Att åtgärda"],
        ...FIRST.map((one) => [one.section, "Resultat", textOf(one), "genererad", ""]),
      ]);
      const sheet = book.sheet("Kommentarer");
      expect(sheet.style("C5")).toMatchObject({ wrap: true, vertical: "Top", numberFormat: "@" });
      expect(sheet.columnWidths.get(2)).toBeGreaterThan(400);
    });

    test("follows the figures where nobody has written, and is told as nothing replaced", async () => {
      const stage = await written();
      const { replacedEdits } = await write(stage, SECOND);
      expect(texts(stage.book)).toEqual(SECOND.map(textOf));
      expect(replacedEdits).toEqual([]);
    });

    test("keeps a person's words with today's figures, and does not tell them as replaced", async () => {
      const stage = await written();
      stage.book.sheet("Kommentarer").type("C5", `${textOf(area("A", 5))} Det beror på hyran.`);
      const { replacedEdits, comments } = await write(stage, SECOND);
      expect(texts(stage.book)[0]).toBe(`${textOf(area("A", 8))} Det beror på hyran.`);
      expect(rows(stage.book)[1]?.[3]).toBe("redigerad");
      expect([replacedEdits, comments[0]?.status]).toEqual([[], "edited"]);
    });

    test("knows its rows when they have been sorted, and leaves them so", async () => {
      const stage = await written();
      const sheet = stage.book.sheet("Kommentarer");
      const [a, b, c] = rows(stage.book).slice(1);
      sheet.fill(
        "A5",
        [c, b, a].map((row) => (row ?? []).map(String))
      );
      sheet.type("C6", "Egna ord om B, som saknar 6 miljoner kronor.");
      await write(stage, SECOND);
      expect(texts(stage.book)).toEqual([
        textOf(area("C", 7)),
        "Egna ord om B, som saknar 9 miljoner kronor.",
        textOf(area("A", 8)),
      ]);
    });

    test("keeps rows that a person has put in, and those right below it", async () => {
      const stage = await written();
      const sheet = stage.book.sheet("Kommentarer");
      sheet.fill("A8", [["Egen", "Rubrik", "Rad under tabellen."]]);
      await write(stage, [...SECOND, area("D", 4)]);
      expect(texts(stage.book)).toEqual([...SECOND.map(textOf), "Rad under tabellen.", textOf(area("D", 4))]);
      expect(placeOf(stage.book, "Avvik.kommentarer")).toBe("Kommentarer!A4:E9");
      await write(stage, FIRST);
      expect(texts(stage.book)).toEqual([...FIRST.map(textOf), "Rad under tabellen."]);
    });

    test("keeps columns that a person has put in, whatever their place", async () => {
      const stage = await written();
      const sheet = stage.book.sheet("Kommentarer");
      sheet.fill("A4", [
        ["Avsnitt", "Ansvarig", "Rubrik", "Text", "Status", "Att åtgärda"],
        ["A", "Anna", "Resultat", textOf(area("A", 5)), "genererad", "Ring Eva"],
      ]);
      stage.book.defineName("Avvik.kommentarer", sheet, "A4:F7");
      sheet.fill("A6", [
        ["B", "", "Resultat", textOf(area("B", 6)), "genererad", ""],
        ["C", 12.5, "Resultat", textOf(area("C", 7)), "genererad", ""],
      ]);
      await write(stage, SECOND);
      expect(rows(stage.book)[0]).toEqual(["Avsnitt", "Rubrik", "Text", "Status", "Att åtgärda", "Ansvarig"]);
      expect(
        rows(stage.book)
          .slice(1)
          .map((row) => [row[2], row[4], row[5]])
      ).toEqual([
        [textOf(area("A", 8)), "Ring Eva", "Anna"],
        [textOf(area("B", 9)), "", ""],
        [textOf(area("C", 7)), "", "12,5"],
      ]);
    });

    test("knows its columns without their headings", async () => {
      const stage = await written();
      stage.book.defineName("Avvik.kommentarer", stage.book.sheet("Kommentarer"), "A5:E7");
      stage.book.sheet("Kommentarer").fill("A4", [["", "", "", "", ""]]);
      stage.book.sheet("Kommentarer").type("C5", "Mina ord.");
      await write(stage, SECOND);
      expect(texts(stage.book)).toEqual(["Mina ord.", textOf(area("B", 9)), textOf(area("C", 7))]);
    });

    test("tells a status and a heading that a person has changed, since they are ours", async () => {
      const stage = await written();
      stage.book.sheet("Kommentarer").type("D5", "klar!");
      stage.book.sheet("Kommentarer").type("E4", "Kvar");
      const { replacedEdits } = await write(stage, FIRST);
      expect(replacedEdits).toEqual([
        { sheet: "Kommentarer", address: "E4", before: "Kvar" },
        { sheet: "Kommentarer", address: "D5", before: "klar!" },
      ]);
    });

    test("keeps a person's words and renews ours when what was remembered is gone", async () => {
      const stage = await written();
      stage.book.sheet("Kommentarer").type("C5", "Egna ord.");
      stage.book.settings.clear();
      await write(stage, SECOND);
      expect(rows(stage.book)[1]).toEqual([
        "A",
        "Resultat",
        "Egna ord.",
        "redigerad",
        `Nytt förslag: ${textOf(area("A", 8))}`,
      ]);
      expect(texts(stage.book).slice(1)).toEqual([textOf(area("B", 9)), textOf(area("C", 7))]);
    });

    test("is written anew where its sheet has been deleted", async () => {
      const stage = await written();
      stage.book.deleteSheet(stage.book.sheet("Kommentarer"));
      await write(stage, SECOND);
      expect(texts(stage.book)).toEqual(SECOND.map(textOf));
    });

    test("text that looks like a formula stays text", async () => {
      const stage = await written();
      stage.book.sheet("Kommentarer").fill("C5", [["=- fler barn\n+ färre lärare"]]);
      await write(stage, SECOND);
      await write(stage, SECOND);
      expect(texts(stage.book)[0]).toBe("=- fler barn\n+ färre lärare");
    });

    test("a formula of a person's goes on being one", async () => {
      const stage = await written();
      stage.book.sheet("Kommentarer").fill("C6", [[{ formula: '=A6&" i korthet."', value: "B i korthet." }]]);
      const { replacedEdits } = await write(stage, SECOND);
      const sheet = stage.book.sheet("Kommentarer");
      expect([sheet.formula("C6"), sheet.value("C6"), replacedEdits]).toEqual([
        '=A6&" i korthet."',
        "B i korthet.",
        [],
      ]);
    });

    test("is as long as the workbook remembers", async () => {
      const stage = await written();
      expect(commentedIn(await write(stage, FIRST))?.length).toBe("normal");
      await stage.workbook.chooseLength("full");
      expect(commentedIn(await write(stage, FIRST))?.length).toBe("full");
    });
  });

  test("a fault at any action leaves the texts and what is remembered of them together, as new or as before", async () => {
    const stage = await written();
    stage.book.sheet("Kommentarer").type("C5", `Först. ${textOf(area("A", 5))}`);
    stage.book.sheet("Kommentarer").fill("A8", [["Egen", "Rubrik", "Egen rad."]]);
    await stage.host.idle();
    const state = (book: MemoryWorkbook) =>
      JSON.stringify([rows(book), book.sheet("Kommentarer").values("A1:F12"), book.settings.get("Avvik.comments")]);
    const counted = onStage(stage.book.clone());
    const actions: number[] = [];
    const receive = counted.host.receive.bind(counted.host);
    counted.host.receive = (text) => {
      const { message } = JSON.parse(text) as { message: { body: string | { Actions: unknown[] } } };
      actions.push(
        (typeof message.body === "string" ? (JSON.parse(message.body) as { Actions: unknown[] }) : message.body).Actions
          .length
      );
      receive(text);
    };
    await write(counted, SECOND);
    const [before, after] = [state(stage.book), state(counted.book)];
    expect(after).not.toBe(before);

    const faults = actions.flatMap((count, index): Fault[] => [
      { kind: "request", at: index + 1 },
      ...Array.from({ length: Math.ceil(count / actionStep) }, (_, step): Fault => ({
        kind: "action",
        at: index + 1,
        action: step * actionStep,
      })),
    ]);
    for (const fault of faults) {
      const one = onStage(stage.book.clone());
      one.host.fault = fault;
      const outcome = await write(one, SECOND).then(
        () => "complete",
        () => "failed"
      );
      expect([fault, state(one.book) === (outcome === "complete" ? after : before)]).toEqual([fault, true]);
    }
    process.stdout.write(`    ${faults.length} faults while Kommentarer was written\n`);
  }, 300_000);

  test("what somebody types into Kommentarer during a run is never lost", async () => {
    const stage = await written();
    await stage.host.idle();
    for (const after of [1, 2, 3, 4]) {
      const one = onStage(stage.book.clone());
      one.host.fault = {
        kind: "foreignEdit",
        after,
        edit: (book) => book.sheet("Kommentarer").type("C6", "Nyss skrivet."),
      };
      const outcome = await write(one, SECOND).then(
        () => "complete",
        () => "failed"
      );
      one.host.fault = undefined;
      expect([after, outcome, texts(one.book).includes("Nyss skrivet.")]).toEqual([after, outcome, true]);
      await write(one, SECOND);
      expect([after, texts(one.book)]).toEqual([after, [textOf(area("A", 8)), "Nyss skrivet.", textOf(area("C", 7))]]);
    }
  });

  test("a filtered sheet is told before anything is written", async () => {
    const stage = await written();
    stage.book.sheet("Kommentarer").filteredRows.add(5);
    const failure = await failureOf(write(stage, SECOND));
    expect(failure.failure).toEqual({ kind: "sheetFiltered", sheet: "Kommentarer" });
  });
}
