/**
 * The order of test files: those that take longest first, so that no core stands idle at the end while the other works
 * through one of them. Then the largest files, as jest does where it knows nothing.
 */
const { statSync } = require("node:fs");
const { join } = require("node:path");

const TEST = join(__dirname, "..");

/** More than ten seconds of a core each, the longest first. */
const LONGEST = [
  "layouts/exports/exports.test.ts",
  "batch/batch.test.ts",
  "taskpane/gallery.test.ts",
  "workbench/headless.test.ts",
  "layouts/layouts.test.ts",
  "excel/faults.test.ts",
  "warehouse/run.test.ts",
  "reading/read-back.test.ts",
  "analysis/plausibility/towns.test.ts",
  "excel/mac.test.ts",
  "excel/web.test.ts",
  "rolling/faults.test.ts",
  "taskpane/pane.test.tsx",
  "layouts/drawn/drawn.test.ts",
  "rolling/elsewhere.test.ts",
  "reading/mutations.test.ts",
  "reports/catalogue.test.ts",
  "layouts/refit.test.ts",
  "reading/heldout/heldout.test.ts",
  "rounds/fiveRounds.test.ts",
  "rounds/neverLost.test.ts",
  "kommentarer.test.ts",
  "analysis/plausibility/strangers.test.ts",
  "layouts/otherColumn.test.ts",
  "layouts/drawn/read.test.ts",
  "excel/win32.test.ts",
].map((name) => join(TEST, name));

module.exports = class LongestFirst {
  constructor() {
    // A file that has another name now would be forgotten without a word.
    for (const path of LONGEST) statSync(path);
  }

  sort(tests) {
    const weight = ({ path }) => (LONGEST.includes(path) ? Infinity : statSync(path).size);
    const place = ({ path }) => LONGEST.indexOf(path);
    return [...tests].sort((a, b) => (weight(a) === weight(b) ? place(a) - place(b) : weight(b) - weight(a)));
  }

  /** Durations of earlier runs are not kept: the order is always the same. */
  cacheResults() {}

  allFailedTests(tests) {
    return tests;
  }
};
