/** End to end in a real browser, one file after the other: they share one server, and one machine's patience. */
const { transform } = require("../../jest.config.js");

module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.work/"],
  transform,
  maxWorkers: 1,
  testTimeout: 120_000,
};
