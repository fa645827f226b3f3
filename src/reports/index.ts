/**
 * The catalogue: every report, in the order that it is made and written. A new report is one file and one line here.
 */
import type { Analysis } from "../analysis/analysis";
import type { MoneyUnit } from "../model/money";
import type { SourceName } from "../model/source";
import type { Recognition } from "../sources/status";
import { SPECS } from "../sources/catalogue";
import { LEDGER_COLUMNS } from "../sources/ledgerColumns";
import { atgarder } from "./atgarder";
import { bidrag } from "./bidrag";
import { budgetavvikelse } from "./budgetavvikelse";
import { delresultat } from "./delresultat";
import { driftbudget } from "./driftbudget";
import { flyttar } from "./flyttar";
import { handelser } from "./handelser";
import { indikatorer } from "./indikatorer";
import { investeringsram } from "./investeringsram";
import { jamforelsekommuner } from "./jamforelsekommuner";
import { jamforelseserier } from "./jamforelseserier";
import { kommunbidrag } from "./kommunbidrag";
import { omfordelningar } from "./omfordelningar";
import { forandringar, orsaker } from "./orsaker";
import { prisvolym } from "./prisvolym";
import { prognossakerhet } from "./prognossakerhet";
import { ram } from "./ram";
import { ramsumma } from "./ramsumma";
import { missingIn, type Report, type ReportTable } from "./report";
import { reserv } from "./reserv";
import { markedRestated } from "./restated";
import { resultatrakning } from "./resultatrakning";
import type { Table } from "./table";
import { uppfoljning } from "./uppfoljning";
import { volymer } from "./volymer";

export const CATALOGUE: readonly Report[] = [
  budgetavvikelse,
  driftbudget,
  orsaker,
  forandringar,
  ramsumma,
  ram,
  investeringsram,
  kommunbidrag,
  omfordelningar,
  flyttar,
  reserv,
  resultatrakning,
  delresultat,
  bidrag,
  handelser,
  volymer,
  prisvolym,
  jamforelseserier,
  indikatorer,
  jamforelsekommuner,
  uppfoljning,
  prognossakerhet,
  atgarder,
];

/** A report that could not be made, and the first source that it needs and the workbook lacks, or a column of it. */
export interface LeftOut {
  readonly report: string;
  readonly needs: SourceName;
  readonly column?: string;
}

export interface Catalogued {
  readonly tables: readonly Table[];
  readonly leftOut: readonly LeftOut[];
}

/** Every table that the workbook's sources give, in catalogue order. */
export function tablesOf(analysis: Analysis, recognition: Recognition): Catalogued {
  const made = madeOf(analysis, recognition);
  const { restatement } = analysis;
  if (restatement === undefined) return made;
  return { ...made, tables: markedRestated(made.tables, madeOf(restatement.before, recognition).tables) };
}

function madeOf(analysis: Analysis, recognition: Recognition): Catalogued {
  const missing = new Set(missingIn(recognition));
  // Forecasts stand in the form and the history too.
  const hasForecasts = analysis.model.forecasts.length > 0;
  if (hasForecasts) missing.delete("forecasts");
  const unused = hasForecasts ? missing : new Set<SourceName>([...missing, "forecasts"]);
  const hasAccounts = analysis.model.outcome.codes.account.some((account) => account !== "");
  const lacks = ({ name, needs = [], needsAccounts }: Report): LeftOut | undefined => {
    const source = needs.find((one) => missing.has(one));
    if (source !== undefined) return { report: name, needs: source };
    const { name: column } = LEDGER_COLUMNS.account;
    return needsAccounts === true && !hasAccounts ? { report: name, needs: "outcome", column } : undefined;
  };
  const made = CATALOGUE.filter((report) => lacks(report) === undefined);
  return {
    tables: made
      .flatMap((report) => report.tables(analysis).map((table) => ({ ...table, ...originOf(report, unused) })))
      .map((table) => withUnit(table, analysis.model.reportUnit)),
    leftOut: CATALOGUE.map(lacks).filter((one) => one !== undefined),
  };
}

/** The sheets that its figures come from; `unused` have none. */
function originOf({ id, sources }: Report, unused: ReadonlySet<SourceName>): Pick<Table, "report" | "sources"> {
  if (sources === undefined) return { report: id };
  return { report: id, sources: sources.filter((source) => !unused.has(source)).map((source) => SPECS[source].sheet) };
}

/** A report's table in the workbook's report unit, unless it states its own. */
export function withUnit(table: ReportTable, unit: MoneyUnit): Table {
  return { unit, unitLine: `Belopp i ${unit}`, ...table };
}
