/** End to end in a real browser, two files at a time: each has a server, a browser and pages of its own. */
const { transform } = require("../../jest.config.js");

module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.work/"],
  transform,
  maxWorkers: 2,
  testTimeout: 120_000,
};
