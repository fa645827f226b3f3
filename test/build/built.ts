/**
 * The built add-in for whoever runs what ships (sizes, headless runner, browser tests): dist/, built first where
 * it is missing or older than what it is built from. Processes that ask at the same time build it once.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const LOCK = join(ROOT, "node_modules/.cache/avvik-build.lock");
/** A build takes seconds, a cold one about a minute; an older lock was left by a process that died. */
const LOCK_MILLISECONDS = 300_000;

/** Path of an up-to-date dist/. Throws with webpack's own words when it cannot be built. */
export async function builtAddin(): Promise<string> {
  if (isFresh()) return DIST;
  await withLock(() => {
    if (isFresh()) return;
    const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
    const built = spawnSync(process.execPath, [webpack], { cwd: ROOT, encoding: "utf8" });
    if (built.status !== 0) throw new Error(`The add-in could not be built:\n${built.stdout}${built.stderr}`);
  });
  return DIST;
}

function isFresh(): boolean {
  const built = timeOf(join(DIST, "taskpane.html"));
  return built > 0 && SOURCES.every((source) => newestIn(join(ROOT, source)) <= built);
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return timeOf(path);
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true, withFileTypes: true }).map((entry) =>
      timeOf(join(entry.parentPath, entry.name))
    )
  );
}

/** Milliseconds since 1970; 0 for what is not there. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function withLock(work: () => void): Promise<void> {
  mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
  while (!takeLock()) await new Promise((later) => setTimeout(later, 500));
  try {
    work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const taken = timeOf(LOCK);
    if (taken > 0 && Date.now() - taken > LOCK_MILLISECONDS) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}
