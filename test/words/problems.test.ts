/** How problems are told: every kind, in both languages, and the page of them in the documentation. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem, Severity } from "../../src/model/problem";
import { problemText } from "../../src/words/problems";
import { EXAMPLES } from "./problemExamples";

const PAGE = join(__dirname, "../../docs/problems.md");

const MEANING: Readonly<Record<Severity, string>> = {
  blocking: "stops the run before anything is written",
  preliminary: "lets the run through, and marks every table preliminär",
  note: "only informs",
};

const examples: readonly Problem[] = Object.values(EXAMPLES);

describe("every kind of problem", () => {
  test.each(examples.map((problem) => [problem.kind, problem] as const))(
    "%s says what was found and what to do, in both languages",
    (_, problem) => {
      for (const language of ["sv", "en"] as const) {
        const { what, remedy } = problemText(problem, language);
        for (const sentence of [what, remedy]) {
          expect(sentence).toMatch(/^[\p{Lu}\d”“].*\.$/su);
          expect(sentence).not.toMatch(/undefined|NaN|\[object|\s{2}|\.\./);
        }
      }
      expect(problemText(problem, "sv").what).not.toBe(problemText(problem, "en").what);
    }
  );

  test("stands where the place says, with the first cells when there are several", () => {
    expect(problemText(EXAMPLES.amountUnreadable, "sv").where).toBe("Utfall, E17");
    expect(problemText(EXAMPLES.amountMissing, "sv").where).toBe("Utfall, E17, E20, E31");
    expect(problemText(EXAMPLES.responsibilityUnknown, "sv").where).toBe("Utfall, C17, C18, C40 …");
    expect(problemText(EXAMPLES.areaWithoutGrant, "sv").where).toBe("");
  });

  test("writes amounts digit for digit with hard spaces", () => {
    expect(problemText(EXAMPLES.grantNegative, "sv").what).toBe(
      "Kommunbidraget till ”Hyror” är negativt: −12\u00A0000\u00A0000 kr. Det räknas som ett krav på intäkter."
    );
    expect(problemText(EXAMPLES.responsibilityUnknown, "sv").what).toBe(
      "Ansvar 423 hör inte till något verksamhetsområde: 12 rader i Utfall, −1\u00A0234,50 kr på resultatet. Beloppet står under Ej fördelat."
    );
    expect(problemText(EXAMPLES.responsibilityUnknown, "en").what).toContain("−1\u00A0234.50 kr");
  });
});

describe("docs/problems.md", () => {
  test("is as the catalogue says (write it anew with DOCS=write npx jest test/words/problems.test.ts)", () => {
    if (process.env["DOCS"] === "write") writeFileSync(PAGE, page());
    expect(existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "").toBe(page());
  });
});

function page(): string {
  const severities = Object.entries(MEANING).map(([severity, meaning]) => `- *${severity}* ${meaning}`);
  const sections = examples.map((problem) => {
    const [swedish, english] = [problemText(problem, "sv"), problemText(problem, "en")];
    const where = swedish.where === "" ? "" : ` (${swedish.where})`;
    return [
      `## ${problem.kind}`,
      "",
      `*${problem.severity}*${where}`,
      "",
      `> ${swedish.what}`,
      ">",
      `> ${swedish.remedy}`,
      "",
      `${english.what} ${english.remedy}`,
      "",
    ].join("\n");
  });
  return [
    "# Problems",
    "",
    "Everything that Avvik can find wrong in a workbook, each with an example as the pane tells it. Generated from `src/words/problems.ts`; a test fails when this page is stale.",
    "",
    ...severities,
    "",
    "The severity given is the example's; some kinds are milder where a source is optional.",
    "",
    ...sections,
  ].join("\n");
}
