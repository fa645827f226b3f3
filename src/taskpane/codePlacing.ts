/**
 * A code without a place gets one: a row below the user's own Kontoplan or Ansvar, the code and where it belongs, and
 * nothing else is touched. Where no such sheet stands it is made from the template. The row can be taken back.
 */
import type { CodesIn } from "../placing/codesIn";
import { addressOf } from "../sources/address";
import { SPECS } from "../sources/catalogue";
import type { SourceStatus } from "../sources/status";
import type { TextReplacement, Workbook } from "../workbook";
import { WorkbookError } from "../workbookError";
import type { Desk } from "./desk";
import type { Notice } from "./state";

/** What is to be placed: `{ source: "accounts", code: "4711", belongsTo: "Övriga kostnader" }`. */
export interface CodeToPlace {
  readonly source: "accounts" | "responsibilities";
  readonly code: string;
  readonly belongsTo: string;
}

/** The two cells that were filled in. */
export type PlacedCode = readonly TextReplacement[];

export function codePlacing(desk: Desk) {
  return {
    /**
     * Where every code of the outcome belongs; `undefined` where it could not be read, or nobody waits for it any more.
     */
    codes: (source: CodeToPlace["source"], signal: AbortSignal): Promise<CodesIn | undefined> =>
      desk.inTurn(async () => {
        let found: CodesIn | undefined;
        await desk.orFail("survey", async () => {
          if (signal.aborted) return;
          const { codesIn } = await import(/* webpackChunkName: "placing" */ "../placing/codesIn");
          const watch = { signal, progress: () => undefined };
          found = await codesIn(desk.means.workbook, source, watch).catch(unless(signal));
        });
        return found;
      }),
    /** `undefined` where it could not be placed; why is said as a notice. */
    placeCode: (code: CodeToPlace): Promise<PlacedCode | undefined> =>
      desk.inTurn(async () => {
        const { workbook } = desk.means;
        const { status, readFrom } = await standing(desk, code.source);
        const cells = readFrom === undefined ? rowFor(code, status) : undefined;
        if (cells === undefined) {
          const { code: unplaced, belongsTo } = code;
          const told = { sheet: SPECS[code.source].sheet, code: unplaced, belongsTo };
          const notice: Notice =
            readFrom === undefined ? { kind: "codeByHand", ...told } : { kind: "codeElsewhere", ...told, readFrom };
          desk.tell({ kind: "noticed", notice });
          return undefined;
        }
        return (await exchanged(desk, workbook, cells)) ? cells : undefined;
      }),
    /** Empties the cells again, if they still hold what was put there. */
    takeBackCode: (placed: PlacedCode): Promise<boolean> =>
      desk.inTurn(() => {
        const emptied = [...placed]
          .reverse()
          .map(({ place, before, after }) => ({ place, before: after, after: before }));
        return exchanged(desk, desk.means.workbook, emptied);
      }),
  };
}

/** What was asked for and is not wanted any more is no failure. */
function unless(signal: AbortSignal): (error: unknown) => undefined {
  return (error) => {
    if (!signal.aborted) throw error;
    return undefined;
  };
}

interface StandingRules {
  readonly status: SourceStatus | undefined;
  /** The sheet that the rules are read from by a mapping: no row of theirs can be added there. */
  readonly readFrom: string | undefined;
}

/** The source as it stands now; made from the template where there is none. */
async function standing(desk: Desk, source: CodeToPlace["source"]): Promise<StandingRules> {
  const { workbook } = desk.means;
  const { recognition, layouts } = await recognised(desk);
  const isThere = (one: SourceStatus): boolean => one.source === source && one.site !== undefined;
  const mapped = layouts.find((layout) => layout.source === source && layout.mapping.parts.length > 0);
  if (mapped !== undefined || recognition.some(isThere))
    return { status: recognition.find(isThere), readFrom: mapped?.places[0]?.sheet };
  const { templateSheets } = await import("./template");
  await workbook.insert(templateSheets(recognition, [source]));
  return { status: (await recognised(desk)).recognition.find(isThere), readFrom: undefined };
}

async function recognised({ means: { workbook, recognise } }: Desk) {
  return recognise(workbook, await workbook.survey());
}

/** Below its last row. An Excel table does not grow by what is written below it: there the user adds the row. */
function rowFor({ source, code, belongsTo }: CodeToPlace, status: SourceStatus | undefined): PlacedCode | undefined {
  const [first, second] = SPECS[source].columns;
  const { site, columns } = status ?? {};
  if (site === undefined || site.via === "table") return undefined;
  const { sheet, row, rows, column } = site.rectangle;
  const cell = (name: string | undefined, after: string): readonly TextReplacement[] => {
    const offset = columns?.[name ?? ""];
    if (offset === undefined) return [];
    return [{ place: { sheet, address: addressOf(row + rows, column + offset) }, before: "", after }];
  };
  const cells = [...cell(second?.name, belongsTo), ...cell(first?.name, code)];
  return cells.length === 2 ? cells : undefined;
}

/** Both cells or none; what stops it is said. */
async function exchanged(desk: Desk, workbook: Workbook, cells: PlacedCode): Promise<boolean> {
  const done: TextReplacement[] = [];
  for (const cell of cells) {
    try {
      await workbook.replaceText(cell);
      done.push(cell);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      for (const { place, before, after } of done.reverse())
        await workbook.replaceText({ place, before: after, after: before });
      desk.tell({ kind: "noticed", notice: { kind: "codeNotPlaced", place: cell.place, failure: error.failure } });
      return false;
    }
  }
  return true;
}
