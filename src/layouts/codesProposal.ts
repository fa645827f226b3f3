/**
 * Ansvar out of a list that has a code in each row, and the area that it belongs to: an organisation as systems list
 * it.
 */
import { codeOf } from "../sources/cell";
import { splitCode } from "./cellSteps";
import { contentsOf, type Column } from "./contents";
import { AREA, RESPONSIBILITY } from "./fields";
import type { Known } from "./known";
import { refOf } from "./ledgerSeen";
import type { BlockPart, Step } from "./mapping";
import type { NamesFound } from "./namesProposal";
import type { Table } from "./tables";

type CodesFound = Pick<NamesFound, "responsibilities" | "names" | "prefixes">;

/** Areas are known already; the longest such list is taken. */
export function codesProposal(tables: readonly Table[], known: Known): CodesFound | undefined {
  const found = tables.flatMap((table) => listIn(table, known));
  return found.sort((a, b) => b.prefixes.length - a.prefixes.length)[0];
}

function listIn(table: Table, known: Known): readonly CodesFound[] {
  const columns = contentsOf(table, known);
  const codes = columns.find(isOfDistinctCodes);
  const area = columns.find(({ isArea, filled }) => isArea > 0.95 && filled > 0.95);
  const hasAmounts = columns.some(({ isAmount }) => isAmount);
  if (codes === undefined || area === undefined || hasAmounts || !table.isWhole) return [];
  const prefixes = table.rows.flatMap(({ cells }): readonly (readonly [string, string])[] => {
    const name = known.areaNamed(String(cells[area.at] ?? ""));
    return name === undefined ? [] : [[codeOf(splitCode(cells[codes.at] ?? "")), name]];
  });
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
  const part: BlockPart = {
    kind: "block",
    sheet: table.sheet,
    headingRows: table.headingRows.map(({ row }) => row),
    firstRow: table.firstRow,
    ...(table.lastRow === undefined ? {} : { lastRow: table.lastRow }),
    steps,
  };
  return [
    {
      names: known.areas,
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

function isOfDistinctCodes({ isCode, cells, distinct, filled }: Column): boolean {
  return isCode > 0.95 && filled > 0.95 && distinct === cells.length && distinct >= 2;
}
