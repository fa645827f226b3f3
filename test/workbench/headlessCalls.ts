/**
 * Two ways in which tests call the headless runner from a folder: as a process of its own, which is how `npm run
 * headless` is called, and within the test's own, which costs no start.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { format } from "node:util";
import { ROOT } from "../build/built";
import { runHeadless } from "./headlessRun";

export interface Called {
  /** 0, 1 or 2; null where a process was killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** npm starts the script in the project and tells where the user stands. */
export function headlessProcess(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Called {
  const script = join(ROOT, "test/workbench/headless.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder, ...env },
  });
  return { status, stdout, stderr };
}

/** What the runner puts on the console is taken from there. Throws what would have ended the process with a trace. */
export async function headlessHere(folder: string, args: readonly string[]): Promise<Called> {
  const said = { stdout: "", stderr: "" };
  const spies = (["log", "info", "warn", "error"] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation((...words: readonly unknown[]) => {
      said[level === "log" || level === "info" ? "stdout" : "stderr"] += `${format(...words)}\n`;
    })
  );
  try {
    const status = await runHeadless(args, folder);
    return { status, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
