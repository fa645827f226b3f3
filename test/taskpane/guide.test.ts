/**
 * The guide calls every button and part of the pane what the pane calls it: what it prints in bold is there to be
 * found.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commentTable } from "../../src/comments/commentTable";
import * as commentWords from "../../src/comments/commentWords";
import { documentWords } from "../../src/words/documentWords";
import * as reviewSaid from "../../src/words/review/reviewSaid";
import * as reviewWords from "../../src/words/review/reviewWords";
import { ACTS } from "../../src/taskpane/acts/catalogue";
import * as rollingQuestion from "../../src/words/rollingQuestion";
import * as labels from "../../src/words/labels";
import * as plausibilityLabels from "../../src/words/plausibility/labels";
import * as resultLabels from "../../src/words/resultLabels";

const ROOT = join(__dirname, "../..");
const guide = readFileSync(join(ROOT, "docs/anvandarguide.md"), "utf8");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** Every text within, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const SAID = new Set([
  ...textsIn([
    labels,
    resultLabels,
    commentWords,
    plausibilityLabels,
    reviewSaid,
    reviewWords,
    documentWords,
    rollingQuestion,
    ACTS,
  ]),
  ...[...manifest.matchAll(/DefaultValue="([^"]+)"/g)].map(([, text = ""]) => text),
  ...commentTable([], []).columns.map(({ heading }) => heading),
]);

/** Bold that ends as a sentence begins a paragraph, and names nothing. */
const NAMED = [...guide.matchAll(/\*\*([^*]+)\*\*/g)]
  .map(([, name = ""]) => name)
  .filter((name) => !name.endsWith("."));

test.each([...new Set(NAMED)])("%s", (name) => {
  expect(SAID).toContain(name);
});
