/** What the headless runner is asked to do, from its command line. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface Order {
  readonly kind: "order";
  readonly input: string;
  readonly action: string;
  readonly output: string | undefined;
  readonly json: string | undefined;
}

/** A command line that says nothing to do, and why. */
export interface Misuse {
  readonly kind: "misuse";
  readonly why: string;
}

/** `actions` are those of the ribbon. Paths are resolved against `from`, the directory that the user stands in. */
export function parseOrder(args: readonly string[], actions: readonly string[], from: string): Order | Misuse {
  const flags = flagsOf(args);
  if (typeof flags === "string") return misuse(flags);
  const { in: input, do: action, out, json } = flags;
  if (input === undefined) return misuse("--in is missing: the workbook to read.");
  if (action === undefined) return misuse(`--do is missing: one of ${actions.join(", ")}.`);
  if (!actions.includes(action)) return misuse(`--do ${action} is no action of the ribbon: one of ${actions.join(", ")}.`);
  const path = (file: string | undefined): string | undefined => (file === undefined ? undefined : resolve(from, file));
  return { kind: "order", input: resolve(from, input), action, output: path(out), json: path(json) };
}

export function usage(actions: readonly string[]): string {
  return `Usage: npm run headless -- --in IN.xlsx --do ${actions.join("|")} [--out OUT.xlsx] [--json OUT.json]`;
}

function flagsOf(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], options: { in: text, do: text, out: text, json: text } }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function misuse(why: string): Misuse {
  return { kind: "misuse", why };
}
