/** What Avvik writes is read back: every figure is found and agrees with the fact that it was written from. */
import fc from "fast-check";
import { readerOf } from "../../src/reading/read";
import { LENGTHS } from "../../src/model/comment";
import { cases } from "../support/cases";
import { namedMunicipalities, runOfMunicipality, sampleRuns, sectionsOf, type Run } from "./written";

interface Back {
  readonly figures: number;
  /** What is not as it should be, in words for whoever mends it. */
  readonly faults: readonly string[];
}

function readBack(run: Run): Back {
  const read = readerOf(run.facts);
  const valueOf = new Map(run.facts.facts.map(({ key, values }) => [key, values[0]]));
  let figures = 0;
  const faults: string[] = [];
  for (const length of LENGTHS) {
    for (const { text, sentences } of sectionsOf(run, length)) {
      const { claims, remarks } = read(text);
      for (const claim of claims)
        if (claim.verdict.kind === "disagrees" || claim.verdict.kind === "uncheckable")
          faults.push(`${claim.verdict.kind}: «${claim.printed}» in «${claim.sentence}»`);
      for (const remark of remarks)
        faults.push(`${remark.kind}: ${remark.claims.map(({ printed }) => `«${printed}»`).join(", ")}`);
      for (const piece of sentences.flatMap(({ pieces }) => pieces)) {
        if (!/\d/.test(piece.words)) continue;
        figures += 1;
        const claim = claims.find(({ start, end }) => start < piece.end && end > piece.start);
        if (claim === undefined)
          faults.push(`missed: «${piece.words}» in «${text.slice(Math.max(0, piece.start - 80), piece.end + 20)}»`);
        else if (
          claim.verdict.kind === "agrees" &&
          Math.abs(claim.verdict.fact.values[0]) !== Math.abs(valueOf.get(piece.fact) ?? NaN)
        )
          faults.push(`another fact: «${piece.words}» is ${piece.fact}, read as ${claim.verdict.fact.key}`);
      }
    }
  }
  return { figures, faults };
}

describe("the comments that Avvik writes, read back at every length", () => {
  test("of the sample and of a school committee have every figure found and in agreement", async () => {
    const backs = (await sampleRuns()).map(readBack);
    expect(backs.flatMap(({ faults }) => faults)).toEqual([]);
    expect(backs.reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(500);
  });

  test.each([{ millionsWithDecimal: true }, { billions: true }, { billions: true, millionsWithDecimal: true }])(
    "of the same in the style %j have every figure found and in agreement",
    async (prose) => {
      const styled = (await sampleRuns()).map((run): Run => {
        const { model } = run.analysis;
        return { ...run, analysis: { ...run.analysis, model: { ...model, settings: { ...model.settings, prose } } } };
      });
      expect(styled.map(readBack).flatMap(({ faults }) => faults)).toEqual([]);
      const words = styled.flatMap((run) => sectionsOf(run, "full").map(({ text }) => text)).join(" ");
      expect(words.includes("64,3 miljoner kronor")).toBe("millionsWithDecimal" in prose);
      expect(words.includes("1,6 miljarder kronor")).toBe("billions" in prose);
    }
  );

  test("of random municipalities have every figure found and in agreement", async () => {
    let figures = 0;
    const faults = new Set<string>();
    const count = cases(200, 1000);
    for (const municipality of fc.sample(namedMunicipalities, { numRuns: count, seed: 2024 })) {
      const back = readBack(await runOfMunicipality(municipality));
      figures += back.figures;
      back.faults.forEach((fault) => faults.add(fault));
    }
    console.log(`${figures} figures of ${count} random municipalities, ${faults.size} faults`);
    expect([...faults].slice(0, 20)).toEqual([]);
    expect(figures).toBeGreaterThan(20 * count);
  }, 300_000);
});
