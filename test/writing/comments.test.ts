/** What Avvik writes for the sample and for an invented school committee, at every length, as golden texts. */
import { analyse, type Analysis } from "../../src/analysis/analysis";
import { LENGTHS } from "../../src/model/comment";
import type { RoundedTable } from "../../src/reports/table";
import { tablesOf } from "../../src/reports/index";
import { roundTables } from "../../src/reports/round";
import { readModel } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import { factsOf } from "../../src/facts/facts";
import { runSources } from "../../src/facts/run";
import { allComments, shortened } from "../../src/writing/comments";
import { textOf, type Paragraph } from "../../src/writing/prose";
import { sampleSheets } from "../fixtures/exempel-2024";
import { schoolSheets } from "../fixtures/skolnamnd";
import { arrayWorkbook, unwatched, type Cells } from "../support/arrayWorkbook";
import { expectGolden } from "../support/golden";

async function runOf(
  sheets: ReadonlyMap<string, Cells>
): Promise<{ readonly analysis: Analysis; readonly tables: readonly RoundedTable[] }> {
  const workbook = arrayWorkbook(
    [...sheets].map(([name, cells]) => ({ name, cells })),
    { rowsPerBlock: 500 }
  );
  const recognition = recognise(await workbook.survey());
  const { model, problems } = await readModel(workbook, recognition, unwatched);
  if (model === undefined) throw new Error(JSON.stringify(problems));
  const analysis = analyse(model);
  const { tables } = await roundTables(tablesOf(analysis, recognition).tables, model.reportUnit);
  return { analysis, tables };
}

/** Sentences that neighbouring paragraphs build in the same way; the summary takes its own from the sections. */
function repeated(paragraphs: readonly Paragraph[]): readonly string[] {
  const patternsOf = ({ section, heading, sentences }: Paragraph): readonly string[] =>
    sentences
      .filter(({ pieces }) => pieces.some((piece) => typeof piece !== "string"))
      .map(({ pieces }) =>
        pieces
          .map((piece) => (typeof piece === "string" ? piece.replaceAll(section, "§").replaceAll(heading, "§") : "·"))
          .join("")
      );
  const sections = paragraphs.filter(({ key }) => key !== "summary");
  return sections.flatMap((paragraph, index) => {
    const before = sections[index - 1];
    return before === undefined ? [] : patternsOf(paragraph).filter((pattern) => patternsOf(before).includes(pattern));
  });
}

describe.each([
  ["exempel-2024", sampleSheets()],
  ["skolnamnd/bokslut", schoolSheets("Bokslut")],
  ["skolnamnd/höstprognos", schoolSheets("Höstprognos")],
] as const)("the comments of %s", (name, sheets) => {
  test.each(LENGTHS)("read as a controller would sign them, at length %s", async (length) => {
    const { analysis, tables } = await runOf(sheets);
    const facts = factsOf(runSources(analysis, tables));
    const known = new Set(facts.facts.map(({ key }) => key));
    const paragraphs = shortened(allComments(analysis, facts), length);
    for (const piece of paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces))) {
      if (typeof piece !== "string") expect(known).toContain(piece.fact);
    }
    expect(repeated(paragraphs)).toEqual([]);
    expectGolden(
      `${name}-texter-${length}`,
      paragraphs
        .map((paragraph) =>
          [
            `## ${paragraph.section}: ${paragraph.heading}`,
            "",
            textOf(paragraph),
            ...paragraph.toMend.map((todo) => `\n- Att åtgärda: ${todo}`),
            "",
          ].join("\n")
        )
        .join("\n")
    );
  });
});
