/** Avstämning and Körning of a batch: what was controlled over the committees, and what became of each of them. */
import { ORE_PER, type MoneyUnit } from "../../src/model/money";
import { CONTROLS_HEAD } from "../../src/reports/avstamning";
import { SPECS } from "../../src/sources/catalogue";
import { number, text, type Cell, type Column, type Row, type RoundedTable } from "../../src/reports/table";
import type { CommitteeResult } from "./result";
import { sharesTogether, type SharedLedger } from "./shares";
import type { PrintedSum } from "./together";

/** Nothing in them is rounded. */
const NUMBERS: RoundedTable["printed"] = new Map();

export function controls(sums: readonly PrintedSum[], unit: MoneyUnit, ledgers: readonly SharedLedger[]): RoundedTable {
  const rows = [...sums.map((sum) => sumRow(sum, unit)), ...ledgers.flatMap(ledgerRows)];
  return {
    id: "Avvik.sammanstallning.avstamning",
    ...CONTROLS_HEAD,
    rows: rows.map((row, at) => ({ ...row, key: `check:${at}` })),
    printed: NUMBERS,
  };
}

/**
 * The committees' printed figures stand, and their sum is what is printed: the total yields where that is not its own
 * rounding.
 */
function sumRow({ name, exact, printed }: PrintedSum, unit: MoneyUnit): Row {
  const shown = printed * ORE_PER[unit];
  const isNear = Math.abs(exact - shown) < ORE_PER[unit];
  return checkRow(
    `${name}: nämndernas exakta belopp = tryckt summa`,
    [exact / ORE_PER.kr, shown / ORE_PER.kr],
    2,
    isNear ? "Stämmer på en enhet när" : "Avrundning: nämndernas egna tal går före summans"
  );
}

function ledgerRows({ source, whole, shares, unassigned }: SharedLedger): readonly Row[] {
  const { sheet } = SPECS[source];
  const together = sharesTogether([...shares, ...unassigned]);
  const whom = `${sheet}: nämndernas och ingens`;
  const owned = shares.flatMap(({ committee, taken, ...share }) => {
    if (taken === undefined) return [];
    const row = checkRow(`${sheet}, ${committee}: rader i huvudboken = lästa rader`, [share.rows, taken.rows], 0);
    const ore = [share.ore / ORE_PER.kr, taken.ore / ORE_PER.kr] as const;
    return [row, checkRow(`${sheet}, ${committee}: belopp i huvudboken = läst belopp`, ore, 2)];
  });
  const nobodys = unassigned.map(({ code, rows, ore }) =>
    checkRow(
      `${sheet}: ansvar ${code === "" ? "utan kod" : code} är ingen nämnds, ${rows} rader`,
      [ore / ORE_PER.kr, 0],
      2,
      "Ej fördelat"
    )
  );
  return [
    checkRow(`${whom} rader = huvudbokens`, [together.rows, whole.rows], 0),
    checkRow(`${whom} belopp = huvudbokens`, [together.ore / ORE_PER.kr, whole.ore / ORE_PER.kr], 2),
    ...owned,
    ...nobodys.slice(0, MOST_CODES),
    ...(nobodys.length > MOST_CODES ? [restRow(sheet, unassigned.slice(MOST_CODES))] : []),
  ];
}

/** Codes of nobody that are told one by one. */
const MOST_CODES = 50;

function restRow(sheet: string, rest: SharedLedger["unassigned"]): Row {
  const { rows, ore } = sharesTogether(rest);
  const label = `${sheet}: ${rest.length} ansvar till är ingen nämnds, ${rows} rader`;
  return checkRow(label, [ore / ORE_PER.kr, 0], 2, "Ej fördelat");
}

function checkRow(
  label: string,
  [left, right]: readonly [number, number],
  decimals: number,
  verdict = left === right ? "Stämmer" : "Stämmer inte"
): Row {
  const sides = [left, right, Math.round((left - right) * 100) / 100].map((side) => number(side, decimals));
  return { key: "", label, kind: "line", cells: [...sides, text(verdict)] };
}

const STATUSES = { written: "Klar", stopped: "Stoppad", failed: "Misslyckad" } as const;

/** One row a committee, those that need somebody's hand with the reason. */
export function runs(committees: readonly CommitteeResult[], unit: MoneyUnit): RoundedTable {
  const columns: readonly (Column & { readonly cell: (result: CommitteeResult) => Cell })[] = [
    { key: "status", heading: "Status", kind: "text", cell: (result) => text(statusOf(result)) },
    {
      key: "result",
      heading: "Resultat",
      kind: "number",
      cell: (result) => resultCell(result, unit),
    },
    { key: "findings", heading: "Anmärkningar", kind: "number", cell: ({ findings }) => number(findings, 0) },
    { key: "controls", heading: "Kontroller", kind: "number", cell: ({ controls }) => number(controls.made, 0) },
    { key: "failing", heading: "Stämmer inte", kind: "number", cell: ({ controls }) => number(controls.failing, 0) },
    { key: "seconds", heading: "Sekunder", kind: "number", cell: ({ seconds }) => number(seconds, 1) },
    { key: "reason", heading: "Att åtgärda", kind: "text", characters: 80, cell: ({ reason }) => text(reason ?? "") },
  ];
  return {
    id: "Avvik.sammanstallning.korning",
    sheet: "Körning",
    title: "Körning",
    unit,
    unitLine: `Resultat i ${unit}, övrigt i antal`,
    columns: [
      { key: "committee", heading: "Nämnd", kind: "text" },
      ...columns.map(({ cell: _cell, ...column }) => column),
    ],
    rows: committees.map((result) => ({
      key: `committee:${result.committee}`,
      label: result.committee,
      kind: "line",
      cells: columns.map(({ cell }) => cell(result)),
    })),
    printed: NUMBERS,
  };
}

/** One in another unit says which. */
function resultCell({ printedResult, unit }: CommitteeResult, common: MoneyUnit): Cell {
  if (printedResult === undefined) return text("");
  return unit === common ? number(printedResult, 0) : text(`${printedResult} ${unit ?? ""}`);
}

function statusOf({ status, preliminary, isEarlier }: CommitteeResult): string {
  const words = status === "written" && preliminary ? "Klar, preliminär" : STATUSES[status];
  return isEarlier ? `${words}, sedan tidigare` : words;
}
