/**
 * Bundles for the workbench: its own pages, and the add-in from the same configuration that makes dist/, in
 * development mode, so that a start takes seconds.
 */
import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";

const ROOT = join(__dirname, "../..");

export const BUNDLES = join(ROOT, ".work/workbench");
export const ADDIN = join(ROOT, ".work/addin");

export function workbenchBundles(): Configuration {
  return require("./webpack.js") as Configuration;
}

/** The add-in as it is built for users, but quickly and readably; no `eval`, which the page's CSP forbids. */
export function addinForDevelopment(): Configuration {
  const production = require("../../webpack.config.js") as Configuration;
  return {
    ...production,
    name: "add-in",
    mode: "development",
    devtool: "source-map",
    output: { ...production.output, path: ADDIN, filename: "[name].js" },
    cache: { type: "filesystem", name: "add-in-development" },
    stats: "errors-warnings",
  };
}

export function build(...configurations: readonly Configuration[]): Promise<void> {
  return new Promise((done, fail) => {
    const compiler = webpack([...configurations]);
    compiler.run((error, stats) => compiler.close(() => settle(error, stats, done, fail)));
  });
}

/** Builds again at every change; `built` is called after each build with what went wrong, if anything did. */
export function watch(configurations: readonly Configuration[], built: (error: Error | undefined) => void): void {
  webpack([...configurations]).watch({ aggregateTimeout: 200 }, (error, stats) =>
    settle(error, stats, () => built(undefined), built)
  );
}

type Outcome = Pick<Stats, "hasErrors" | "toString"> | undefined;

function settle(error: Error | null, stats: Outcome, done: () => void, fail: (error: Error) => void): void {
  if (error !== null) fail(error);
  else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
  else done();
}
