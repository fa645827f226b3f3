/**
 * The ledgers that a run takes from outside its workbook: summed by the engine, put into the workbook as the sheets
 * that the add-in reads, and asked again for the rows behind whatever is told of them.
 */
import type { LedgerSource } from "../../src/sources/ledgerRules";
import type { Mapping } from "../../src/layouts/mapping/mapping";
import { parseArea } from "../../src/sources/address";
import { SPECS } from "../../src/sources/catalogue";
import type { Grid } from "../../src/sources/grid";
import { planOf, rowsOf } from "../../src/sources/plan";
import { recognise } from "../../src/sources/recognise";
import { readSmallSources } from "../../src/sources/smallSources";
import type { GridRow } from "../../src/sources/grid";
import { ORE_PER, type MoneyUnit } from "../../src/model/money";
import type { Survey, Workbook } from "../../src/workbook";
import type { MemoryWorkbook } from "../host/cells/book";
import { cutTo, type Share } from "./cut";
import { openLedgerFile, type LedgerFile } from "./ledgerFile";
import { understoodFile } from "./fileMapping";
import { placesOfAll, type LeftOut } from "./leftOut";
import { NoLedger } from "./noLedger";
import { sumsOf, type Sum } from "./ledgerSums";
import { parseCut } from "./owners";
import { placesOf } from "./places";
import { withLeftOut } from "./sumsSheet";

/** What the command line names for a source, and which responsibilities' rows of them all it takes. */
export type Outside = Readonly<Partial<Record<LedgerSource, string>>> & { readonly cut?: string };

/** What was taken of a ledger: amounts in öre, as it states them. */
export interface Taken extends Share {
  readonly source: LedgerSource;
  /** Of its amounts. */
  readonly unit: MoneyUnit;
  /** How its columns were read, where they are not the template's. */
  readonly mapping?: Mapping;
}

/** A finding in a cell of the workbook. */
interface Told {
  readonly sheet?: string;
  readonly address?: string;
}

export interface OutsideLedgers {
  /** The same findings, those in a sum with the first rows behind it. */
  readonly withRows: <P extends Told>(
    problems: readonly P[]
  ) => Promise<readonly (P & { readonly rows?: readonly string[] })[]>;
  readonly taken: readonly Taken[];
  /** Ledgers of which something is to be asked first; some of their rows stand in the workbook to ask by. */
  readonly asked: readonly LedgerSource[];
  readonly close: () => void;
}

interface Brought {
  readonly file: LedgerFile;
  readonly sheet: string;
  readonly sums: readonly Sum[];
  /** What stands in the rows below the sums. */
  readonly leftOut: readonly LeftOut[];
  readonly mapping?: Mapping | undefined;
}

/** Throws `NoLedger` where the workbook has such a ledger itself: which of the two counts is not ours to say. */
export async function bringIn(outside: Outside, book: MemoryWorkbook, workbook: Workbook): Promise<OutsideLedgers> {
  const { cut, ...ledgers } = outside;
  const named = Object.entries(ledgers) as [LedgerSource, string][];
  if (named.length === 0)
    return { withRows: async (problems) => problems, taken: [], asked: [], close: () => undefined };
  const survey = await workbook.survey();
  const unit = await unitIn(survey, workbook);
  const brought: Brought[] = [];
  const asked: LedgerSource[] = [];
  const own = cut === undefined ? undefined : parseCut(cut);
  const close = (): void => brought.forEach(({ file }) => file.database.close());
  try {
    for (const [source, name] of named) {
      const { sheet } = SPECS[source];
      if (survey.sites.has(source) || book.findSheet(sheet) !== undefined)
        throw new NoLedger(`The workbook has ${sheet} itself: take it away, or leave out ${name}.`);
      const file = await openLedgerFile(source, name);
      brought.push({ file, sheet, sums: [], leftOut: [] });
      const { ledger, mapping, leftOut, isAsked } = await understoodFile(file, sheet, book, workbook);
      if (isAsked) {
        asked.push(source);
        continue;
      }
      const cutLedger = cutTo(ledger, own);
      const { cells, sums } = await sumsOf(cutLedger, unit);
      brought.splice(-1, 1, { file: cutLedger, sheet, sums, leftOut, mapping });
      const whole = mapping === undefined ? undefined : withLeftOut(source, sheet, cells, leftOut);
      book.addSheet(sheet, whole?.cells ?? cells);
      if (whole !== undefined) await workbook.rememberMapping(source, whole.mapping);
    }
  } catch (error) {
    close();
    throw error;
  }
  const taken = brought
    .filter(({ file }) => !asked.includes(file.source))
    .map(({ file, sums, mapping }) => takenOf(file.source, sums, unit, mapping));
  return { withRows: (problems) => withRows(problems, brought, unit), taken, asked, close };
}

function takenOf(source: LedgerSource, sums: readonly Sum[], unit: MoneyUnit, mapping: Mapping | undefined): Taken {
  const read = sums.filter(({ stated }) => stated === undefined);
  const rowsOf = (some: readonly Sum[]): number => some.reduce((rows, sum) => rows + sum.rows, 0);
  const ore = read.reduce((total, { cell }) => total + Math.round(Number(cell) * ORE_PER[unit]), 0);
  const counted = { source, unit, rows: rowsOf(sums), read: rowsOf(read), ore };
  return mapping === undefined ? counted : { ...counted, mapping };
}

/** The unit of the workbook's amounts, wherever its settings stand: each row is rounded to whole öre in it. */
async function unitIn(survey: Survey, workbook: Workbook): Promise<MoneyUnit> {
  const settings = recognise(survey).find(({ source }) => source === "settings");
  const plan = settings && planOf(settings);
  const rows: GridRow[] = [];
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  if (plan !== undefined) await workbook.read([plan.wanted], (block) => void rows.push(...rowsOf(block)), watch);
  const grid: Grid | undefined = plan && {
    source: "settings",
    sheet: plan.wanted.rectangle.sheet,
    columns: plan.columns,
    rows,
  };
  const isSettings = (source: string): boolean => source === "settings";
  return readSmallSources((source) => (isSettings(source) ? grid : undefined), isSettings).units.unit;
}

async function withRows<P extends Told>(
  problems: readonly P[],
  brought: readonly Brought[],
  unit: MoneyUnit
): Promise<readonly (P & { readonly rows?: readonly string[] })[]> {
  const rowsAt = new Map<string, readonly string[]>();
  for (const { file, sheet, sums, leftOut } of brought) {
    const told = new Map<string, Sum>();
    for (const { sheet: name, address = "" } of problems) {
      const row = name === sheet ? rowBelow(address) : undefined;
      const [sum, left] = row === undefined ? [] : [sums[row], leftOut[row - sums.length]];
      if (sum !== undefined) told.set(`${sheet}!${address}`, sum);
      if (left !== undefined) rowsAt.set(`${sheet}!${address}`, placesOfAll(leftOut, left));
    }
    const places = told.size === 0 ? undefined : await placesOf(file, unit, [...new Set(told.values())]);
    told.forEach((sum, address) => rowsAt.set(address, places?.get(sum) ?? []));
  }
  return problems.map((problem) => {
    const rows = rowsAt.get(`${problem.sheet ?? ""}!${problem.address ?? ""}`);
    return rows === undefined ? problem : { ...problem, rows };
  });
}

/** Which row below the one row of headings a single cell is in, from 0. */
function rowBelow(address: string): number | undefined {
  const area = parseArea(address);
  return area === undefined || area.row !== area.lastRow ? undefined : area.row - 1;
}
