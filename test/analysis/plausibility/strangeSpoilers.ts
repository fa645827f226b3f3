/** Other ways to spoil a workbook, for the committees of `strangers`; written with them, before they were tried. */
import type { CellValue } from "../../../src/workbook";
import type { Random } from "./random";
import type { Row, Sheets, Stranger } from "./strangers";

export interface StrangeSpoiler {
  readonly name: string;
  readonly told: readonly string[];
  readonly spoil: (from: Stranger, r: Random) => Sheets | undefined;
}

const text = (cell: CellValue | undefined): string => String(cell ?? "");

function numberIn(cell: CellValue | undefined): number {
  return typeof cell === "number" ? cell : Number(text(cell).replaceAll(" ", "").replace(",", "."));
}

function scaled(row: Row, at: number, factor: number): Row {
  return row.map((cell, index) =>
    index === at && cell !== "" ? Math.round(numberIn(cell) * factor * 1e6) / 1e6 + 0 : cell
  );
}

function each(sheets: Sheets, name: string, change: (row: Row) => readonly Row[]): Sheets {
  const [head = [], ...rows] = sheets.get(name) ?? [];
  return new Map([...sheets, [name, [head, ...rows.flatMap(change)]]]);
}

function monthOf(row: Row): number {
  const period = text(row[0]);
  return Number(period.includes("-") ? period.slice(5, 7) : period.slice(4, 6));
}

const rowsOf = ({ sheets }: Stranger, name: string): readonly Row[] => (sheets.get(name) ?? []).slice(1);

function ofLarge(from: Stranger, r: Random): ((row: Row) => boolean) | undefined {
  if (from.large.length === 0) return undefined;
  const { code } = r.pick(from.large);
  return (row) => text(row[2]).startsWith(code);
}

function times(name: string, at: number, factor: number, which: (row: Row) => boolean = () => true) {
  return ({ sheets }: Stranger): Sheets => each(sheets, name, (row) => [which(row) ? scaled(row, at, factor) : row]);
}

function without(name: string, which: (row: Row) => boolean) {
  return ({ sheets }: Stranger): Sheets => each(sheets, name, (row) => (which(row) ? [] : [row]));
}

/** Only where the table says something. */
function filled(name: string, at: number, spoil: (from: Stranger) => Sheets, least = 1): StrangeSpoiler["spoil"] {
  return (from) =>
    rowsOf(from, name).filter((row) => numberIn(row[at]) > 0).length >= least ? spoil(from) : undefined;
}

const enough = (from: Stranger): boolean => rowsOf(from, "Utfall").length > 20 * from.months;

export const STRANGE_SPOILERS: readonly StrangeSpoiler[] = [
  {
    name: "half of the units turned",
    told: ["sign"],
    spoil: (from) => {
      const turned = from.large.filter((_, index) => index % 2 === 0).map(({ code }) => code);
      const isOne = (row: Row): boolean => turned.includes(text(row[2]).slice(0, 2));
      return turned.length === 0 || from.units.length === turned.length
        ? undefined
        : times("Utfall", 4, -1, isOne)(from);
    },
  },
  {
    name: "turned from July on",
    told: ["sign"],
    spoil: (from) => (from.months < 9 ? undefined : times("Utfall", 4, -1, (row) => monthOf(row) > 6)(from)),
  },
  {
    name: "payroll turned in the budget",
    told: ["sign"],
    spoil: (from) =>
      from.large.length === 0 ? undefined : times("Budget", 4, -1, (row) => /^5[01]/.test(text(row[1])))(from),
  },
  {
    name: "a unit's budget a thousandth",
    told: ["scale"],
    spoil: (from, r) => {
      const isIn = ofLarge(from, r);
      return isIn && times("Budget", 4, 1 / 1000, isIn)(from);
    },
  },
  {
    name: "a unit's outcome a thousand times",
    told: ["scale"],
    spoil: (from, r) => {
      const isIn = ofLarge(from, r);
      return isIn && times("Utfall", 4, 1000, isIn)(from);
    },
  },
  {
    name: "the grants a thousandth",
    told: ["scale"],
    spoil: (from) => (from.large.length > 0 ? times("Kommunbidrag", 4, 1 / 1000)(from) : undefined),
  },
  {
    name: "outcome and budget a thousand times",
    told: ["scale"],
    spoil: (from) =>
      from.large.length > 0 ? times("Budget", 4, 1000)({ ...from, sheets: times("Utfall", 4, 1000)(from) }) : undefined,
  },
  {
    name: "one decision's row a thousand times",
    told: ["grantAgainstBudget", "scale"],
    spoil: (from, r) => {
      if (from.large.length === 0) return undefined;
      const { name } = r.pick(from.large);
      const first = rowsOf(from, "Kommunbidrag").find((row) => row[3] === name);
      return times("Kommunbidrag", 4, 1000, (row) => row === first)(from);
    },
  },
  {
    name: "the last two months not yet booked",
    told: ["months"],
    spoil: (from) =>
      from.months < 5 || !enough(from) ? undefined : without("Utfall", (row) => monthOf(row) > from.months - 2)(from),
  },
  {
    name: "the first month missing",
    told: ["months"],
    spoil: (from) => (enough(from) ? without("Utfall", (row) => monthOf(row) === 1)(from) : undefined),
  },
  {
    name: "the last month a third",
    told: ["months"],
    spoil: (from, r) =>
      enough(from) && from.months > 3
        ? without("Utfall", (row) => monthOf(row) === from.months && r.chance(0.67))(from)
        : undefined,
  },
  {
    name: "March booked in April",
    told: ["months"],
    spoil: (from) =>
      enough(from) && from.months > 4
        ? each(from.sheets, "Utfall", (row) => [
            monthOf(row) === 3
              ? row.map((cell, at) =>
                  at === 0 ? (typeof cell === "number" ? cell + 1 : text(cell).replace("-03-", "-04-")) : cell
                )
              : row,
          ])
        : undefined,
  },
  {
    name: "a steady unit's month missing",
    told: ["months"],
    spoil: (from, r) => {
      const steady = from.large.filter(({ kind }) => kind === "steady");
      if (steady.length === 0) return undefined;
      const unit = r.pick(steady);
      const own = rowsOf(from, "Utfall").filter((row) => text(row[2]).startsWith(unit.code));
      const counts = Array.from(
        { length: from.months },
        (_, index) => own.filter((row) => monthOf(row) === index + 1).length
      );
      const month = r.whole(1, from.months);
      return Math.min(...counts) < 10 || from.months < 4
        ? undefined
        : without("Utfall", (row) => own.includes(row) && monthOf(row) === month)(from);
    },
  },
  {
    name: "the budget twice",
    told: ["repeated", "grantAgainstBudget"],
    spoil: (from) => (from.large.length > 0 ? each(from.sheets, "Budget", (row) => [row, row]) : undefined),
  },
  {
    name: "two months twice",
    told: ["repeated"],
    spoil: (from) =>
      from.months < 5 || !enough(from)
        ? undefined
        : each(from.sheets, "Utfall", (row) => (monthOf(row) < 3 ? [row, row] : [row])),
  },
  {
    name: "a unit's months accumulated",
    told: ["repeated"],
    spoil: (from, r) => {
      const steady = from.large.filter(({ kind }) => kind === "steady");
      if (steady.length === 0 || from.months < 4) return undefined;
      const { code } = r.pick(steady);
      const own = rowsOf(from, "Utfall").filter((row) => text(row[2]).startsWith(code));
      const later = own.flatMap((row) =>
        Array.from({ length: from.months - monthOf(row) }, (_, index): Row => {
          const month = String(monthOf(row) + index + 1).padStart(2, "0");
          const period = text(row[0]);
          return [
            period.includes("-")
              ? `${period.slice(0, 5)}${month}${period.slice(7)}`
              : Number(`${period.slice(0, 4)}${month}`),
            ...row.slice(1),
          ];
        })
      );
      return new Map([...from.sheets, ["Utfall", [...(from.sheets.get("Utfall") ?? []), ...later]]]);
    },
  },
  {
    name: "the opening budget under two names",
    told: ["grantYear"],
    spoil: (from) => {
      const rows = rowsOf(from, "Kommunbidrag").filter((row) => text(row[1]) < `${from.year}-02-15`);
      const older = rows.map((row): Row => [
        "Förra planen",
        `${from.year - 1}-01-15`,
        row[2] ?? "",
        row[3] ?? "",
        Math.round(numberIn(row[4]) * 0.97),
      ]);
      return from.large.length === 0
        ? undefined
        : new Map([...from.sheets, ["Kommunbidrag", [...(from.sheets.get("Kommunbidrag") ?? []), ...older]]]);
    },
  },
  {
    name: "decisions of two years ago",
    told: ["grantYear"],
    spoil: (from) =>
      each(from.sheets, "Kommunbidrag", (row) => [
        row,
        [`Plan ${from.year - 2}`, `${from.year - 2}-10-01`, ...row.slice(2)],
      ]),
  },
  {
    name: "a unit's budget lost",
    told: ["places", "grantAgainstBudget"],
    spoil: (from, r) => {
      const isIn = ofLarge(from, r);
      return isIn && without("Budget", isIn)(from);
    },
  },
  {
    name: "a unit's outcome lost",
    told: ["places"],
    spoil: (from, r) => {
      const isIn = ofLarge(from, r);
      return isIn && without("Utfall", isIn)(from);
    },
  },
  {
    name: "forecasts a thousandth",
    told: ["forecast"],
    spoil: filled("Prognos", 2, (from) => times("Prognos", 2, 1 / 1000)(from), 2),
  },
  {
    name: "forecasts as positive net costs",
    told: ["forecast"],
    spoil: (from) => {
      const grants = new Map<string, number>();
      for (const row of rowsOf(from, "Kommunbidrag"))
        grants.set(text(row[3]), (grants.get(text(row[3])) ?? 0) + numberIn(row[4]));
      const stated = rowsOf(from, "Prognos").filter((row) => from.large.some(({ name }) => name === row[1]));
      return stated.length === 0
        ? undefined
        : each(from.sheets, "Prognos", (row) => [
            [row[0] ?? "", row[1] ?? "", Math.round((grants.get(text(row[1])) ?? 0) - numberIn(row[2]))],
          ]);
    },
  },
  {
    name: "investments' budget a thousandth",
    told: ["scale"],
    spoil: filled("Investeringar", 2, (from) => times("Investeringar", 1, 1 / 1000)(from), 2),
  },
  {
    name: "all events below zero",
    told: ["typedTable"],
    spoil: filled("Händelser", 3, (from) => times("Händelser", 3, -1)(from)),
  },
  {
    name: "one of a group's events below zero",
    told: ["typedTable"],
    spoil: (from) => {
      const rows = rowsOf(from, "Händelser");
      const group = rows.find((row) => rows.filter((other) => other[1] === row[1]).length > 1);
      return group && times("Händelser", 3, -1, (row) => row === group)(from);
    },
  },
  {
    name: "realised effects below zero",
    told: ["typedTable"],
    spoil: filled("Åtgärder", 2, (from) => times("Åtgärder", 2, -1)(from), 2),
  },
  { name: "the reserve opens below zero", told: ["typedTable"], spoil: (from) => times("Reserv", 2, -1)(from) },
  {
    name: "volumes' cost a thousand times",
    told: ["scale"],
    spoil: filled("Volymer", 6, (from) => times("Volymer", 6, 1000)(from), 2),
  },
  {
    name: "grants received a thousand times",
    told: ["scale"],
    spoil: filled("Bidrag", 3, (from) => times("Bidrag", 3, 1000)(from)),
  },
];
