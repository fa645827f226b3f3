/**
 * Ansvar out of a list that has a code in each row, and the area that it belongs to: an organisation as systems list
 * it; or out of units that stand below their areas.
 */
import { codeOf } from "../../sources/cell";
import type { CellValue, SeenSheet } from "../../workbook";
import { splitCode } from "../said/codeInCell";
import { prefixesBetween, prefixesIn } from "../said/codePrefixes";
import { fold } from "../../sources/fold";
import { meaningOfTable } from "../columns/amountColumns";
import { keyNamed } from "../said/keyWords";
import { contentsOf, type Column } from "../columns/contents";
import { AREA, RESPONSIBILITY } from "../mapping/fields";
import type { Known } from "../said/known";
import { meaningOf } from "../said/meaning";
import { refOf } from "../ledger/ledgerSeen";
import type { BlockPart, Step } from "../mapping/mapping";
import { unitsAcross } from "./acrossProposal";
import { namesFound, type NamesFound } from "./namesProposal";
import { blockOf, type Table } from "../tables/table";

type CodesFound = Pick<NamesFound, "responsibilities" | "names" | "prefixes">;

/** Areas are known already; the longest such list is taken. */
export function codesProposal(
  tables: readonly Table[],
  seen: readonly SeenSheet[],
  known: Known
): CodesFound | undefined {
  const lists = tables.flatMap((table) => listIn(table, known));
  const found = [...lists, ...seen.flatMap((sheet) => acrossIn(sheet, known))];
  return found.sort((a, b) => b.prefixes.length - a.prefixes.length)[0];
}

function acrossIn(sheet: SeenSheet, known: Known): readonly CodesFound[] {
  const pairs = unitsAcross(sheet, known);
  const areas = known.areas.map((area) => ({ [AREA]: area }));
  return pairs.length === 0 ? [] : [namesFound(sheet.rectangle.sheet, areas, pairs)];
}

function listIn(table: Table, known: Known): readonly CodesFound[] {
  const columns = contentsOf(table, known);
  const area = columns.find(({ isArea, filled }) => isArea > 0.95 && filled > 0.95);
  const codes = columns.find((column) => column !== area && (isOfDistinctCodes(column) || isOfLists(column)));
  const hasAmounts = columns.some(({ isAmount }) => isAmount);
  if (codes === undefined || area === undefined || hasAmounts || !table.isWhole) return [];
  // Grants in whole thousands look like codes.
  const isNamed = keyNamed(codes.heading) === "responsibility" || fold(codes.heading).includes("kod");
  if (!isNamed && meaningOfTable(table).scenario !== undefined) return [];
  const last = columns.find((column) => column !== codes && isOfDistinctCodes(column) && isEndOf(codes, column));
  const prefixes = table.rows.flatMap(({ cells }): readonly (readonly [string, string])[] => {
    const name = known.areaNamed(String(cells[area.at] ?? ""));
    if (name === undefined) return [];
    const [from, to] = [codes, last].map((column) => codeOf(splitCode(cells[column?.at ?? codes.at] ?? "")));
    const prefixes = from === to ? prefixesIn(from ?? "") : prefixesBetween(from ?? "", to ?? "");
    return (prefixes ?? []).map((prefix) => [prefix, name] as const);
  });
  if (last !== undefined || isOfLists(codes)) return [statedIn(table, known, prefixes)];
  const translated = Object.fromEntries(
    area.cells.flatMap((cell) => {
      const name = known.areaNamed(String(cell));
      return name === undefined ? [] : [[String(cell).trim(), name] as const];
    })
  );
  const steps: readonly Step[] = [
    { kind: "take", field: RESPONSIBILITY, column: refOf(codes) },
    ...(codes.hasText > 0 ? [{ kind: "splitCode", field: RESPONSIBILITY } as const] : []),
    { kind: "take", field: AREA, column: refOf(area) },
    { kind: "translate", field: AREA, words: translated },
    { kind: "need", field: AREA },
  ];
  const part: BlockPart = blockOf(table, steps);
  return [
    {
      names: namesOfKnown(known),
      prefixes,
      responsibilities: {
        source: "responsibilities",
        mapping: { source: "responsibilities", parts: [part] },
        doubts: [],
        reasons: [{ kind: "headings", fields: [RESPONSIBILITY, AREA] }],
        others: [],
      },
    },
  ];
}

/** Codes in lists and intervals stand in no column as they are meant. */
function statedIn({ sheet }: Table, known: Known, prefixes: CodesFound["prefixes"]): CodesFound {
  const areas = known.areas.map((area) => ({ [AREA]: area }));
  return namesFound(sheet, areas, prefixes);
}

function namesOfKnown({ areas }: Known): CodesFound["names"] {
  return areas.map((name) => ({ name, shortName: "" }));
}

/** Each row's code is the last of those that begin with the first one's, of the same length. */
function isEndOf(first: Column, last: Column): boolean {
  return (
    first.cells.length === last.cells.length &&
    first.cells.every((cell, at) => {
      const [from, to] = [codeOf(cell), codeOf(last.cells[at] ?? "")];
      return /^\d+$/.test(from) && from.length === to.length && from < to;
    })
  );
}

/** Several codes in a cell, intervals, or no more than the beginning of codes. */
function isOfLists({ cells, filled }: Column): boolean {
  const isList = (cell: CellValue): boolean => typeof cell === "string" && prefixesIn(cell) !== undefined;
  return cells.length >= 2 && filled > 0.95 && cells.every(isList) && cells.some((cell) => /\D/.test(String(cell)));
}

function isOfDistinctCodes({ heading, isCode, cells, distinct, filled }: Column): boolean {
  const { scenario, isTotal, unit } = meaningOf(heading);
  if (scenario !== undefined || isTotal || unit !== undefined) return false;
  return isCode > 0.95 && filled > 0.95 && distinct === cells.length && distinct >= 2;
}
