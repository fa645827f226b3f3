/** Looks at the workbook in one request: where each source stands, the top of it, and our own tables. */
import { SOURCE_NAMES, type SourceName } from "../model/source";
import { SPECS, tableNameOf } from "../sources/catalogue";
import type { CellValue, Rectangle, Site, SourceChoice, Survey } from "../workbook";
import { a1, parseReference, parseReferences } from "./area";
import { answersOf, choicesOf, loadMemory, mappingsOf, remembered, skippedOf, type Choices } from "./memory";
import { captionName, loadNames, ownNames, sourceName, standingTables } from "./names";
import { borrow, failureOf, type Run } from "./office";
import { forgetWrite } from "./putBack";
import { askBack, readBack } from "./readBack";
import { leftBehind } from "./journal";

/** Rows among which the heading row is looked for. */
const HEAD_ROWS = 20;

/** Puts the workbook back first, where an earlier write was left unfinished. */
export async function surveyWorkbook(run: Run, session: string): Promise<Survey> {
  const first = await whateverIsMerged(run);
  const journal = leftBehind(first.journal, session, Date.now());
  if (journal === undefined) return first.survey;
  const wasPutBack = await run((context) => forgetWrite(journal, context));
  return { ...(await whateverIsMerged(run)).survey, wasPutBack };
}

interface Surveyed {
  readonly survey: Survey;
  /** What an unfinished write has left in the settings. */
  readonly journal: string | undefined;
}

/** Excel refuses to list more than 512 merged areas; then only those among the first rows are asked for. */
async function whateverIsMerged(run: Run): Promise<Surveyed> {
  try {
    return await run((context) => surveyed("everywhere", context));
  } catch (error) {
    if (failureOf(error).kind !== "refused") throw error;
    return run((context) => surveyed("atTheTop", context));
  }
}

async function surveyed(merged: Merged, context: Excel.RequestContext): Promise<Surveyed> {
  const { workbook } = context;
  workbook.worksheets.load("items/name,items/visibility");
  const names = loadNames(context);
  const choices = loadMemory(context, "Avvik.choices");
  const skipped = loadMemory(context, "Avvik.skipped");
  const answers = loadMemory(context, "Avvik.answers");
  const mappings = loadMemory(context, "Avvik.mappings");
  const journal = loadMemory(context, "Avvik.journal");
  const asked = askBack(context);
  const caption = borrow(workbook.names.getItemOrNullObject(captionName("Avvik.avstamning")).getRangeOrNullObject());
  caption.load("values");
  const candidates = SOURCE_NAMES.map((source) => {
    const named = workbook.names.getItemOrNullObject(sourceName(source)).getRangeOrNullObject();
    const table = workbook.tables.getItemOrNullObject(tableNameOf(source)).getRange();
    const sheet = workbook.worksheets.getItemOrNullObject(SPECS[source].sheet).getUsedRangeOrNullObject(true);
    const around = borrow(named).worksheet.getUsedRangeOrNullObject(true);
    return {
      source,
      mapping: look(named, merged),
      table: look(table, merged),
      sheet: look(sheet, merged),
      around: look(around, merged),
    };
  });
  await context.sync();

  const remembering = choicesOf(remembered(choices));
  const sites = new Map<SourceName, Site>();
  const chosen = new Map<SourceName, SourceChoice>();
  for (const { source, mapping, table, sheet, around } of candidates) {
    const mapped = mappedSite(source, mapping, around, remembering);
    if (mapped !== undefined) chosen.set(source, choiceFor(remembering[source], mapped.rectangle));
    const site = mapped ?? siteOf(source, "table", table) ?? siteOf(source, "sheet", sheet);
    if (site !== undefined) sites.set(source, site);
  }
  const survey: Survey = {
    sites,
    choices: chosen,
    skipped: skippedOf(remembered(skipped)),
    answers: answersOf(remembered(answers)),
    mappings: mappingsOf(remembered(mappings)),
    sheets: workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
    tables: standingTables(ownNames(names)),
    stamp: caption.isNullObject ? undefined : String(caption.values.at(-1)?.[0] ?? ""),
    ...readBack(asked),
  };
  return { survey, journal: remembered(journal) };
}

/** Where merged areas are looked for. */
type Merged = "everywhere" | "atTheTop";

/** A range with all that a site needs to know of it. */
interface Look {
  readonly whole: Excel.Range;
  readonly head: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function look(range: Excel.Range, where: Merged): Look {
  const head = borrow(borrow(range.getRow(0)).getResizedRange(HEAD_ROWS - 1, 0));
  const whole = borrow(range);
  const merged = borrow((where === "everywhere" ? whole : head).getMergedAreasOrNullObject());
  whole.load("address,rowHidden");
  head.load("values,numberFormat");
  merged.load("address");
  return { whole, head, merged };
}

function siteOf(source: SourceName, via: Site["via"], { whole, head, merged }: Look): Site | undefined {
  const rectangle = whole.isNullObject ? undefined : parseReference(whole.address);
  if (rectangle === undefined) return undefined;
  return {
    source,
    via,
    rectangle,
    head: (head.values as CellValue[][]).slice(0, rectangle.rows),
    formats: (head.numberFormat as string[][]).slice(0, rectangle.rows),
    hasHiddenRows: whole.rowHidden !== false,
    merged: merged.isNullObject ? [] : parseReferences(merged.address).map(a1),
  };
}

/** The user's own choice, down to the sheet's last row with content if nothing stood below it when it was made. */
function mappedSite(source: SourceName, mapping: Look, around: Look, choices: Choices): Site | undefined {
  const site = siteOf(source, "mapping", mapping);
  const used = around.whole.isNullObject ? undefined : parseReference(around.whole.address);
  if (site === undefined || used === undefined || choices[source]?.isOpenBelow === false) return site;
  const rows = Math.max(site.rectangle.rows, used.row + used.rows - site.rectangle.row);
  return {
    ...site,
    rectangle: { ...site.rectangle, rows },
    hasHiddenRows: site.hasHiddenRows || around.whole.rowHidden !== false,
  };
}

function choiceFor(remembering: Choices[SourceName], rectangle: Rectangle): SourceChoice {
  const { columns = {}, headings } = remembering ?? {};
  return { rectangle, columns, ...(headings === undefined ? {} : { headings }) };
}
