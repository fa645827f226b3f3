/**
 * Kopiera uppsättningen in the session: files for another committee. The workbook is read and left as it is; where
 * sources are laid out in another way, how they are read comes as a file of its own.
 */
import { setupFiles } from "../words/rolling";
import type { Desk } from "./desk";
import type { SavedFile } from "./saveFile";
import type { SessionState } from "./state";

export function copyingSetup(desk: Desk) {
  return {
    /** The state it ended in says which files it came to. */
    copySetup: (): Promise<SessionState> =>
      desk.inTurn(async () => {
        await desk.orFail("copy", () => copy(desk));
        return desk.memory().state;
      }),
  };
}

/** The files of a copy that has just been made. */
export function copiedFiles(state: SessionState): readonly SavedFile[] {
  return "notice" in state && state.notice?.kind === "setupCopied" ? state.notice.files : [];
}

async function copy(desk: Desk): Promise<void> {
  const { workbook, recognise, copier } = desk.means;
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  const { copiedSheets, newWorkbook, sharedMappings } = await copier();
  const sheets = await copiedSheets(workbook, watch);
  const { layouts } = await recognise(workbook, await workbook.survey());
  const mappings = sharedMappings(layouts.map(({ mapping }) => mapping));
  const files: readonly SavedFile[] = [
    { name: setupFiles.workbook, bytes: await newWorkbook(sheets), type: "xlsx" },
    ...(mappings === undefined
      ? []
      : [{ name: setupFiles.mapping, bytes: new TextEncoder().encode(mappings), type: "json" } as const]),
  ];
  desk.tell({ kind: "noticed", notice: { kind: "setupCopied", files, sheets: sheets.map(({ name }) => name) } });
}
