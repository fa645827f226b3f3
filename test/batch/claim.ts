/** One batch at a time writes in a folder: two would write the same package over each other. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WrongBatch } from "./list";

const NAME = ".avvik-batch";

/**
 * The folder is this process's until it ends, however it ends; one that was left by a process that is gone is taken
 * over.
 */
export function claim(folder: string): void {
  const file = join(folder, NAME);
  const write = (flag: "wx" | "w"): void => writeFileSync(file, String(process.pid), { flag });
  try {
    write("wx");
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "EEXIST") throw error;
    const other = Number(readFileSync(file, "utf8"));
    if (isRunning(other))
      throw new WrongBatch(
        `Process ${other} runs a batch in ${folder}: wait until it has ended, or give another --out.`
      );
    write("w");
  }
  process.on("exit", () => rmSync(file, { force: true }));
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    // 0 asks whether there is such a process, and sends nothing.
    return process.kill(id, 0);
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
