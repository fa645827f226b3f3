/**
 * The list of committees that a batch goes through: a table of text, one row a committee. docs/lager.md tells its
 * columns.
 */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Papa from "papaparse";
import { fold, foldWords } from "../../src/sources/fold";
import { ledgerAt, parseAttached } from "../warehouse/attached";

export interface Committee {
  readonly name: string;
  /** What its files are called: its name in letters that every file system takes. */
  readonly slug: string;
  readonly workbook: string;
  /** Ledgers of its own outside the workbook. */
  readonly outcome: string | undefined;
  readonly budget: string | undefined;
  /** The prefixes of Ansvar that are its own, where one ledger is cut by committee. */
  readonly prefixes: readonly string[];
}

/** The batch can't be begun as it is asked for. */
export class WrongBatch extends Error {}

const HEADINGS = { name: "Nämnd", workbook: "Arbetsbok", outcome: "Utfall", budget: "Budget", prefixes: "Ansvar" };
type Heading = keyof typeof HEADINGS;

/** Paths are those of files beside the list. `isCut`: one ledger is cut, so that every committee needs its prefixes. */
export function readList(file: string, isCut: boolean): readonly Committee[] {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: "greedy",
    transformHeader: fold,
  });
  const beside = (path: string): string | undefined => (path === "" ? undefined : resolve(dirname(file), path));
  const ledgerBeside = (named: string): string | undefined => {
    if (named === "") return undefined;
    // One that can't be asked for is told before anything is run.
    parseAttached(named);
    return ledgerAt(dirname(file), named);
  };
  const committees = data.map((row, at): Committee => {
    const said = (heading: Heading): string => (row[fold(HEADINGS[heading])] ?? "").trim();
    const [name, workbook] = [said("name"), beside(said("workbook"))];
    if (name === "" || workbook === undefined)
      throw new WrongBatch(`Row ${at + 2} of the list lacks ${name === "" ? HEADINGS.name : HEADINGS.workbook}.`);
    const prefixes = said("prefixes").split(/[,\s]+/);
    return {
      name,
      slug: foldWords(name).replace(/ /g, "-"),
      workbook,
      outcome: ledgerBeside(said("outcome")),
      budget: ledgerBeside(said("budget")),
      prefixes: prefixes.filter((prefix) => prefix !== ""),
    };
  });
  if (committees.length === 0) throw new WrongBatch(`${file} has no row below its headings.`);
  checkApart(committees, isCut);
  return committees;
}

/** No two committees may write the same files or own the same rows. */
function checkApart(committees: readonly Committee[], isCut: boolean): void {
  const same = twice(committees.map(({ slug }) => slug));
  if (same !== undefined) throw new WrongBatch(`Two committees of the list would both be called ${same}.`);
  if (!isCut) return;
  const own = committees.find(({ outcome, budget }) => outcome !== undefined || budget !== undefined);
  if (own !== undefined)
    throw new WrongBatch(`${own.name} has a ledger of its own, and one is cut: which of them counts?`);
  const without = committees.find(({ prefixes }) => prefixes.length === 0);
  if (without !== undefined)
    throw new WrongBatch(`${without.name} has no ${HEADINGS.prefixes}: which rows are its own?`);
  const shared = twice(committees.flatMap(({ prefixes }) => prefixes));
  if (shared !== undefined) throw new WrongBatch(`The prefix ${shared} stands twice in the list: whose is it?`);
}

function twice(texts: readonly string[]): string | undefined {
  return texts.find((text, at) => text === "" || texts.indexOf(text) < at);
}
