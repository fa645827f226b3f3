/**
 * How long a hundred pages take to be read, with the facts of the sample workbook: what Avvik itself writes of it,
 * over and over, with plain sentences between as chapters have them. Nothing is tested: times are the machine's.
 */
import { readText } from "../../src/reading/read";
import { joinedTexts } from "../../src/comments/writtenTexts";
import { textOf } from "../../src/writing/prose";
import { allComments } from "../../src/writing/comments";
import { sampleRuns } from "../reading/written";

const PAGE = 3_000;

/** Sentences without figures, as most of a chapter is. */
const PLAIN = [
  "Arbetet med att utveckla verksamheten har fortsatt enligt plan och i nära samverkan med brukare, anhöriga och andra förvaltningar.",
  "Nämnden bedömer att förutsättningarna för nästa år är goda, även om läget på arbetsmarknaden gör bedömningen osäker.",
  "Under hösten har flera enheter flyttat till nya lokaler, vilket har krävt stor insats av medarbetarna men gett bättre arbetsmiljö.",
];

export interface ReadingTime {
  readonly pages: number;
  readonly characters: number;
  readonly claims: number;
  /** Median of the rounds, the facts' preparation included. */
  readonly milliseconds: number;
}

export async function readingTime(pages = 100, rounds = 5): Promise<ReadingTime> {
  const [run] = await sampleRuns();
  if (run === undefined) throw new Error("No sample");
  const { analysis, facts } = run;
  const chapter = joinedTexts(
    allComments(analysis, facts).map((paragraph) => ({
      text: `${textOf(paragraph)} ${PLAIN.join(" ")}`,
      headings: [paragraph.section, paragraph.heading],
      cell: undefined,
    }))
  ).text;
  const text = chapter.repeat(Math.ceil((pages * PAGE) / chapter.length)).slice(0, pages * PAGE);
  const times: number[] = [];
  let claims = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    claims = readText(text, facts).claims.length;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { pages, characters: text.length, claims, milliseconds: Math.round(times[Math.floor(rounds / 2)] ?? 0) };
}
