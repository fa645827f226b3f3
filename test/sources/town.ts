/** A small town's workbook in the contract's own form, for tests that spoil one thing at a time. */
import type { SourceName } from "../../src/model/source";
import { readModel, type Reading } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import type { SourceStatus } from "../../src/sources/status";
import type { Problem, ProblemKind } from "../../src/model/problem";
import { problemText } from "../../src/words/problems";
import { arrayWorkbook, unwatched, type ArrayOptions, type ArraySheet, type Cells } from "../support/arrayWorkbook";

export const SOUND: Readonly<Record<string, Cells>> = {
  Inställningar: [
    ["Nyckel", "Värde"],
    ["Nämnd", "Socialnämnden"],
    ["År", 2024],
    ["Tillfälle", "Årsanalys"],
    ["Till och med", 202412],
  ],
  Ramar: [
    ["Ram", "Resultatansvar"],
    ["Socialnämnden", "Ja"],
    ["Hyresram", "Nej"],
  ],
  Områden: [
    ["Verksamhetsområde", "Kortnamn", "Ram"],
    ["Omsorg", "OMS", "Socialnämnden"],
    ["Stab", "", "Socialnämnden"],
    ["Hyror", "HYR", "Hyresram"],
  ],
  Ansvar: [
    ["Ansvar", "Verksamhetsområde"],
    ["04", "Omsorg"],
    ["09", "Stab"],
    [5, "Hyror"],
  ],
  Utfall: [
    ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp", "Verifikation"],
    [202401, "3511", "041", "510", -100.5, "A1"],
    [202402, "5011", "041", "510", 2000, "A2"],
    [202403, "6410", "091", "100", 300.25, "A3"],
    [202404, "6011", 51, "200", 50, "A4"],
  ],
  Budget: [
    ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"],
    ["", "5011", "041", "510", 1800],
    [202406, "6410", "091", "100", 400],
    [202401, "6011", "51", "200", 60],
  ],
  Kommunbidrag: [
    ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
    ["Budget 2024", "2023-12-14", "Socialnämnden", "Omsorg", "", 1800],
    ["Budget 2024", "2023-12-14", "Socialnämnden", "Stab", "", 400],
    ["Budget 2024", "2023-12-14", "Hyresram", "Hyror", "", 60],
  ],
};

/** The sound workbook with some sheets replaced (`undefined`: removed); a sheet may carry more than cells. */
export type Changes = Readonly<Record<string, Cells | Omit<ArraySheet, "name"> | undefined>>;

function sheetsOf(changes: Changes): readonly ArraySheet[] {
  return Object.entries({ ...SOUND, ...changes }).flatMap(([name, sheet]): readonly ArraySheet[] =>
    sheet === undefined ? [] : ["cells" in sheet ? { name, ...sheet } : { name, cells: sheet }]
  );
}

export async function readTown(changes: Changes = {}, options?: ArrayOptions): Promise<Reading> {
  const workbook = arrayWorkbook(sheetsOf(changes), options);
  return readModel(workbook, recognise(await workbook.survey()), unwatched);
}

export async function statusIn(source: SourceName, changes: Changes, options?: ArrayOptions): Promise<SourceStatus> {
  const recognition = recognise(await arrayWorkbook(sheetsOf(changes), options).survey());
  const status = recognition.find((known) => known.source === source);
  if (status === undefined) throw new Error(`No status of ${source}`);
  return status;
}

/** The town's ledger or another sheet with rows added at the end. */
export function withRows(name: string, ...rows: Cells): Changes {
  return { [name]: [...(SOUND[name] ?? []), ...rows] };
}

/** The town's sheet with one cell changed; rows and columns from 0, the heading row being 0. */
export function withCell(name: string, row: number, column: number, cell: string | number | boolean): Changes {
  return {
    [name]: (SOUND[name] ?? []).map((cells, at) =>
      at === row ? cells.map((old, offset) => (offset === column ? cell : old)) : cells
    ),
  };
}

export function only<K extends ProblemKind>(problems: readonly Problem[], kind: K): Extract<Problem, { kind: K }> {
  const found = problems.filter((problem): problem is Extract<Problem, { kind: K }> => problem.kind === kind);
  const [one] = found;
  if (one === undefined || found.length > 1)
    throw new Error(
      `${found.length} problems of the kind ${kind} among ${problems.map((problem) => problem.kind).join(", ")}`
    );
  return one;
}

/** "Utfall, E17: ”x” i kolumnen …": where and what, in Swedish, with hard spaces as ordinary ones. */
export function told(problem: Problem): string {
  const { what, where } = problemText(problem, "sv");
  return `${where === "" ? "" : `${where}: `}${what}`.replaceAll("\u00A0", " ");
}

export function toldAll({ problems }: Reading): readonly string[] {
  return problems.map((problem) => `${problem.severity} ${told(problem)}`);
}
