/**
 * One committee's package, in a process of its own: whatever happens to it happens to it alone. It writes beside its
 * place, and what is ready is moved there, so that a file of the folder is always whole.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "../build/built";
import type { PressJson } from "../workbench/press-json";
import type { Committee } from "./list";

/** `failed`: no answer came at all. */
export type Status = "written" | "stopped" | "failed";

export interface Outcome {
  readonly status: Status;
  readonly seconds: number;
  /** Why nothing was written, in the words of the run. */
  readonly reason: string | undefined;
}

/** A committee's files in the folder. */
export function filesOf(folder: string, { slug }: Committee) {
  const named = (ending: string): string => join(folder, `${slug}${ending}`);
  return { workbook: named(".xlsx"), json: named(".json"), tables: named(".tabeller.json"), done: named(".klar.json") };
}

interface Done extends Outcome {
  readonly mark: string;
}

/** What an earlier run came to with the same contents, where its files still stand. */
export function earlierOutcome(folder: string, committee: Committee, mark: string | undefined): Outcome | undefined {
  const { done, json, workbook, tables } = filesOf(folder, committee);
  if (mark === undefined || !existsSync(done)) return undefined;
  const known = JSON.parse(readFileSync(done, "utf8")) as Done;
  const needed = known.status === "written" ? [json, workbook, tables] : [json];
  return known.mark === mark && needed.every((file) => existsSync(file)) ? known : undefined;
}

/** Those that run now. */
const running = new Map<ChildProcess, string>();

/** Nothing goes on, and nothing half made is left, when the batch is interrupted. */
export function stopAll(): void {
  for (const [child, place] of running) {
    child.kill("SIGKILL");
    rmSync(place, { recursive: true, force: true });
  }
}

/** Longer than any package takes. */
const PATIENCE_MILLISECONDS = 60 * 60 * 1000;

export async function runCommittee(
  folder: string,
  committee: Committee,
  args: readonly string[],
  mark: string | undefined
): Promise<Outcome> {
  const began = performance.now();
  const place = mkdtempSync(join(folder, `.${committee.slug}-`));
  const wanted = filesOf(folder, committee);
  for (const file of Object.values(wanted)) rmSync(file, { force: true });
  const made = filesOf(place, committee);
  const files = ["--out", made.workbook, "--json", made.json, "--tables", made.tables];
  const said = await pressed([...args, ...files], place);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const outcome = { ...outcomeIn(made.json, said), seconds };
  for (const file of ["workbook", "json", "tables"] as const)
    if (existsSync(made[file])) renameSync(made[file], wanted[file]);
  // The mark last: it says that the rest stands there. What gave no answer may do so next time.
  const isKnown = outcome.status !== "failed" && mark !== undefined;
  if (isKnown) {
    writeFileSync(made.done, JSON.stringify({ ...outcome, mark }));
    renameSync(made.done, wanted.done);
  }
  rmSync(place, { recursive: true, force: true });
  return outcome;
}

interface Said {
  readonly exit: string;
  /** The end of what it said went wrong. */
  readonly errors: string;
}

async function pressed(args: readonly string[], place: string): Promise<Said> {
  const script = join(ROOT, "test/workbench/headless.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
  });
  running.set(child, place);
  const patience = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MILLISECONDS);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors = (errors + text).slice(-2000)));
  const exit = await new Promise<string>((done) => {
    child.on("error", ({ message }) => done(message));
    child.on("close", (code, signal) => done(signal ?? String(code)));
  });
  clearTimeout(patience);
  running.delete(child);
  return { exit, errors };
}

function outcomeIn(json: string, { exit, errors }: Said): Omit<Outcome, "seconds"> {
  if (!existsSync(json)) return { status: "failed", reason: lastLine(errors) ?? `The run ended with ${exit}.` };
  const { status, problems } = JSON.parse(readFileSync(json, "utf8")) as PressJson;
  if (status === "written") return { status, reason: undefined };
  const [first] = problems;
  return { status: status === "failed" ? "failed" : "stopped", reason: first?.text ?? `${basename(json)}: ${status}` };
}

/** The line that says what is wrong: the first of an error's, not the places in the code below it. */
function lastLine(errors: string): string | undefined {
  const lines = errors.split("\n").map((line) => line.trim());
  return lines.find((line) => /^(\w*Error|NoLedger)\b.*:/.test(line)) ?? lines.find((line) => line !== "");
}
