/**
 * The browser tests, after the others in `npm test`. Builds what they look at, then runs them with the browser
 * that is installed. Without one they cannot run: CI fails, a developer is told. `--pictures` writes docs/pictures
 * anew; other arguments go to jest.
 */
import { spawnSync } from "node:child_process";
import { builtAddin, ROOT } from "../build/built";
import { build, workbenchBundles } from "../workbench/build";
import { findBrowser } from "./find-browser";

async function main(): Promise<number> {
  if (findBrowser() === undefined) {
    const inCI = process.env.CI !== undefined;
    console.error(`\nBROWSER TESTS ${inCI ? "FAILED" : "SKIPPED"}: no Chrome, Edge or Chromium is installed.\n`);
    return inCI ? 1 : 0;
  }
  await Promise.all([builtAddin(), build(workbenchBundles())]);
  const given = process.argv.slice(2);
  const env = given.includes("--pictures") ? { ...process.env, AVVIK_PICTURES: "yes" } : process.env;
  const jest = [
    require.resolve("jest/bin/jest"),
    "--config",
    "test/browser/jest.config.js",
    ...given.filter((word) => word !== "--pictures"),
  ];
  return spawnSync(process.execPath, jest, { cwd: ROOT, stdio: "inherit", env }).status ?? 1;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
