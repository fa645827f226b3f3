/**
 * What a committee's package is made of, as one mark: the contents of its files, what is asked, the add-in and what
 * runs it. The same mark gives the same package, so that a batch that was interrupted, or run again, makes only what
 * is not there.
 */
import { createHash } from "node:crypto";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/built";
import { filesNamed } from "../warehouse/ledgerFile";

/** What reads ledgers outside the workbook, presses the button and writes the file. */
const RUNNER = ["test/warehouse", "test/workbench", "test/host"];

export interface Contents {
  /** `undefined` for what has no contents to compare: a database over the network, a file that is not there. */
  readonly markOf: (asked: readonly string[], files: readonly string[]) => Promise<string | undefined>;
}

/** Each file is read once, however many committees share it. */
export function contents(dist: string): Contents {
  const known = new Map<string, Promise<string>>();
  const made = [dist, ...RUNNER.map((folder) => join(ROOT, folder))].flatMap(filesIn);
  const program = hashed(...made.map((file) => readFileSync(file)));
  const ofFile = (file: string): Promise<string> => {
    const hash = known.get(file) ?? hashOf(file);
    known.set(file, hash);
    return hash;
  };
  return {
    async markOf(asked, named) {
      try {
        const files = await Promise.all(named.map(filesNamed));
        if (files.some((found) => found === undefined || found.length === 0)) return undefined;
        const marks = await Promise.all(files.flatMap((found) => found ?? []).map(ofFile));
        return hashed(program, JSON.stringify([asked, marks]));
      } catch {
        return undefined;
      }
    },
  };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const block of createReadStream(file)) hash.update(block as Uint8Array);
  return hash.digest("hex");
}

function hashed(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(js|html|ts)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
