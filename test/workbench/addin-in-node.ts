/**
 * The built add-in without a browser: the files of dist/ evaluated in Node, beside the genuine office.js, with
 * just enough of a page for them to load their chunks. There is no place for a pane in it, so only commands run.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Given } from "../../src/taskpane/acts/act";
import type { SessionState } from "../../src/taskpane/state";
import { evaluate, loadChunk, scriptsOf, type ScriptElement } from "../build/chunks";
import type { OpenExcel } from "../host/office";

export interface AddinInNode {
  /** Presses a ribbon button as Excel does; gives what the press came to. */
  readonly press: (action: string, given?: Given) => Promise<SessionState>;
  /** The files of dist/ that have been evaluated so far. */
  readonly loaded: readonly string[];
}

type Handler = (event: Office.AddinCommands.Event, given?: Given) => Promise<SessionState>;

/** Once in a process: what a script has associated stays associated. */
export function startAddin(dist: string, excel: OpenExcel): AddinInNode {
  const loaded: string[] = [];
  let latest: Promise<SessionState> | undefined;
  let handed: Given = {};
  Object.assign(document, {
    head: { appendChild: (script: ScriptElement) => loadChunk(dist, script, loaded) },
    getElementById: () => null,
  });
  const { associate } = Office.actions;
  Office.actions.associate = (name, handler) =>
    associate(name, (event: Office.AddinCommands.Event) => (latest = (handler as Handler)(event, handed)));
  for (const script of scriptsOf(readFileSync(join(dist, "taskpane.html"), "utf8"))) evaluate(dist, script, loaded);
  return {
    loaded,
    async press(action, given = {}) {
      latest = undefined;
      handed = given;
      await excel.press(action);
      if (latest === undefined) throw new Error(`The button ${action} ran nothing`);
      return latest;
    },
  };
}
