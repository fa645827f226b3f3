/** The sources in the session: what the workbook holds, what the user chooses for them, and sheets to start with. */
import type { Layout } from "../layouts/atHome";
import type { Mapping } from "../layouts/mapping/mapping";
import type { SourceName } from "../model/source";
import type { ReportId } from "../reports/table";
import type { Recognition, SourceStatus } from "../sources/status";
import type { Rectangle, Selection, SourceChoice, Survey, Workbook } from "../workbook";
import { WorkbookError } from "../workbookError";
import type { Desk } from "./desk";
import { mayLoadSample, type Errand, type Notice } from "./state";

export function examining(desk: Desk) {
  const { workbook, sampleFile } = desk.means;
  return {
    /** Looks at what the workbook holds; `attention` is the source that the user wants to mend. */
    examine: (attention?: SourceName): Promise<void> =>
      desk.inTurn(async () => {
        desk.tell({ kind: "surveying" });
        await desk.orFail("survey", () => showSources(desk, undefined, attention));
      }),
    /** Uses the selected cells for a source (Använd markeringen). */
    useSelection: (source: SourceName) =>
      errand(desk, "choice", () => rememberSelection(workbook, source, desk.memory().survey?.mappings)),
    /** Says which column of a source is which; `undefined` leaves it to the headings again. */
    mapColumn: (source: SourceName, column: string, offset: number | undefined) =>
      errand(desk, "choice", async (recognition) => {
        const status = recognition.find((one) => one.source === source);
        if (status?.site === undefined) return;
        const former = desk.memory().survey?.choices.get(source);
        await workbook.remember(source, choiceWith(former, status, status.site.rectangle, column, offset));
      }),
    /**
     * Takes a field of a source that is laid out in another way from another column, or from the one that is selected.
     */
    chooseColumn: (source: SourceName, field: string, chosen: number | "selection" | undefined) =>
      errand(desk, "choice", () => rememberColumn(workbook, source, field, chosen)),
    /** Answers the question of a source that is laid out in another way. */
    readAs: (mapping: Mapping) => errand(desk, "choice", () => workbook.rememberMapping(mapping.source, mapping)),
    /** Forgets everything that the user has chosen for a source. */
    forget: (source: SourceName) =>
      errand(desk, "choice", async () => {
        const { mappings = [], choices } = desk.memory().survey ?? {};
        if (mappings.some((one) => one.source === source)) await workbook.rememberMapping(source, undefined);
        if (choices?.has(source) !== false) await workbook.remember(source, undefined);
      }),
    /** Leaves a report out of every run in this workbook, or takes it in again. */
    skip: (report: ReportId, isSkipped: boolean) =>
      errand(desk, "choice", () => {
        const others = (desk.memory().survey?.skipped ?? []).filter((id) => id !== report);
        return workbook.skip(isSkipped ? [...others, report] : others);
      }),
    /** Inserts empty sheets for these sources, or for all that a newcomer needs and that are missing. */
    insertTemplate: (sources?: readonly SourceName[]) =>
      errand(desk, "template", async (recognition) => {
        const { templateSheets } = await import("./template");
        return insertedNotice(await workbook.insert(templateSheets(recognition, sources)));
      }),
    /** Inserts the sample municipality, in a workbook without sources only. */
    loadSample: () =>
      errand(desk, "sample", async (recognition) => {
        if (!mayLoadSample(recognition)) return { kind: "sampleRefused" };
        const { sampleSheets } = await import("./sample");
        return insertedNotice(await workbook.insert(await sampleSheets(sampleFile)));
      }),
  };
}

/** Looks at the workbook and shows its sources. */
export async function showSources(desk: Desk, notice?: Notice, attention?: SourceName): Promise<void> {
  const { workbook, recognise, reportChoices, stage: stageIn } = desk.means;
  const survey = await workbook.survey();
  const { recognition, layouts } = await recognise(workbook, survey);
  const reports = await reportChoices(recognition, survey.skipped);
  const stage = await stageIn(workbook, survey, recognition);
  const putBack: Notice | undefined = survey.wasPutBack === true ? { kind: "putBack" } : undefined;
  desk.tell({ kind: "surveyed", survey, recognition, layouts, reports, attention, stage, notice: notice ?? putBack });
}

/** Something small, done while the sources stay in view, after which the workbook is looked at again. */
function errand(desk: Desk, name: Errand, act: (recognition: Recognition) => Promise<Notice | void>): Promise<void> {
  return desk.inTurn(async () => {
    const { state } = desk.memory();
    if (state.kind !== "ready") return;
    desk.tell({ kind: "errandBegun", errand: name });
    await desk.orFail(name === "choice" ? "choice" : "insert", async () => {
      const notice = await act(state.recognition);
      await showSources(desk, notice ?? undefined, state.attention);
    });
  });
}

/** What was remembered of another place is forgotten with it. */
async function rememberSelection(
  workbook: Workbook,
  source: SourceName,
  mappings: Survey["mappings"]
): Promise<Notice | void> {
  const rectangle = (await selectionIn(workbook))?.rectangle;
  if (rectangle === undefined || rectangle.rows < 2) return { kind: "selectionUnusable" };
  if (mappings?.some((one) => one.source === source) === true) await workbook.rememberMapping(source, undefined);
  return workbook.remember(source, { rectangle, columns: {} });
}

async function rememberColumn(
  workbook: Workbook,
  source: SourceName,
  field: string,
  chosen: number | "selection" | undefined
): Promise<Notice | void> {
  const [{ atHome }, { recognise }] = await Promise.all([import("../layouts/atHome"), import("../sources/recognise")]);
  const survey = await workbook.survey();
  const { layouts, withColumn } = await atHome(workbook, survey, recognise(survey));
  const layout = layouts.find((one) => one.source === source);
  const at = chosen === "selection" ? await selectedColumn(workbook, layout) : chosen;
  if (chosen === "selection" && at === undefined) return { kind: "columnUnusable" };
  const mapping = withColumn?.(source, field, at);
  if (mapping !== undefined) await workbook.rememberMapping(source, mapping);
}

/** The selected column, where it is one of the block's. */
async function selectedColumn(workbook: Workbook, layout: Layout | undefined): Promise<number | undefined> {
  const selection = await selectionIn(workbook);
  const isThere = layout?.places.some(({ sheet }) => sheet === selection?.rectangle.sheet) === true;
  const isOffered = layout?.columns?.columns.some(({ at }) => at === selection?.column) === true;
  return isThere && isOffered ? selection?.column : undefined;
}

/** `undefined` when no single block of cells is selected. */
async function selectionIn(workbook: Workbook): Promise<Selection | undefined> {
  try {
    return await workbook.selection();
  } catch (error) {
    if (error instanceof WorkbookError && error.failure.kind === "selectionUnusable") return undefined;
    throw error;
  }
}

function insertedNotice(sheets: readonly string[]): Notice {
  return sheets.length === 0 ? { kind: "nothingInserted" } : { kind: "inserted", sheets };
}

/** The user's earlier choice for a source with one column changed; the heading is kept to notice a moved column. */
function choiceWith(
  former: SourceChoice | undefined,
  status: SourceStatus,
  rectangle: Rectangle,
  column: string,
  offset: number | undefined
): SourceChoice {
  const { [column]: _column, ...columns } = former?.columns ?? {};
  const { [column]: _heading, ...headings } = former?.headings ?? {};
  if (offset === undefined) return { rectangle, columns, headings };
  const heading = status.headings[offset] ?? "";
  return {
    rectangle,
    columns: { ...columns, [column]: offset },
    headings: heading === "" ? headings : { ...headings, [column]: heading },
  };
}
