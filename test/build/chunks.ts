/**
 * Lets webpack's own loader find dist's files where no browser fetches them: a script element that is put into the
 * head is evaluated from disk, so that the very files that ship are run.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the chunk loader sets on a script element. */
export interface ScriptElement {
  src?: string;
  onload?: ((event: Event) => void) | null;
  onerror?: ((event: Event) => void) | null;
}

/** Files that have been evaluated, in order. */
export type Loaded = string[];

/** Evaluates a script of dist in the global scope, as a browser would. */
export function evaluate(dist: string, file: string, loaded: Loaded): void {
  loaded.push(file);
  const source = readFileSync(join(dist, file), "utf8");
  (0, eval)(`${source}\n//# sourceURL=${join(dist, file)}`);
}

/** What `document.head.appendChild` does with a chunk: evaluates it soon after, then says whether that went well. */
export function loadChunk(dist: string, script: ScriptElement, loaded: Loaded): void {
  setTimeout(() => {
    try {
      evaluate(dist, fileOf(script), loaded);
      script.onload?.(new Event("load"));
    } catch (error) {
      console.error(error);
      script.onerror?.(new Event("error"));
    }
  }, 0);
}

/** The scripts that the built page names itself, office.js apart. */
export function scriptsOf(page: string): readonly string[] {
  return [...page.matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((src) => !src.includes("://"));
}

function fileOf(script: ScriptElement): string {
  return new URL(script.src ?? "", "https://localhost/").pathname.slice(1);
}
