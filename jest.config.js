/** Tests mirror src/. Unit, property, golden and contract tests run in Node; `npm test` runs the browser tests after them. */
const typescript = { syntax: "typescript", tsx: true };

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.work/"],
  setupFiles: ["<rootDir>/test/support/textCoders.ts"],
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: typescript, transform: { react: { runtime: "automatic" } } } },
    ],
  },
  // A loaded machine is slow, and no test is about time.
  testTimeout: 60_000,
  // Two at a time, and a worker that has held a large workbook is replaced.
  maxWorkers: 2,
  testSequencer: "<rootDir>/test/support/longestFirst.js",
  workerIdleMemoryLimit: "800MB",
};
