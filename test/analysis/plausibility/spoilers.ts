/**
 * Ways to spoil a town's workbook, each as a controller's hand does it. A spoiler gives `undefined` where the town has
 * nothing that it could spoil so that anybody would notice.
 */
import type { CellValue } from "../../../src/workbook";
import type { Random } from "./random";
import type { Row, Sheets, Town, TownArea } from "./towns";

export interface Spoiler {
  readonly name: string;
  /** The kinds of check that may tell it. */
  readonly told: readonly string[];
  readonly spoil: (town: Town, r: Random) => Sheets | undefined;
}

const PERIOD = 0;
const ACCOUNT = 1;
const RESPONSIBILITY = 2;
const AMOUNT = 4;

/** The sheets with one of them changed row by row; the heading row stays. `undefined` rows are left out. */
export function changed(
  sheets: Sheets,
  name: string,
  change: (row: Row, index: number) => Row | readonly Row[] | undefined
): Sheets {
  const [head = [], ...rows] = sheets.get(name) ?? [];
  const made = rows.flatMap((row, index): readonly Row[] => {
    const to = change(row, index);
    if (to === undefined) return [];
    return Array.isArray(to[0]) ? (to as readonly Row[]) : [to as Row];
  });
  return new Map([...sheets, [name, [head, ...made]]]);
}

export function withAmount(row: Row, at: number, change: (amount: number) => number): Row {
  const amount = row[at];
  return typeof amount === "number" ? row.map((cell, index) => (index === at ? change(amount) + 0 : cell)) : row;
}

const negated = (amount: number): number => -amount;
const times =
  (factor: number) =>
  (amount: number): number =>
    Math.round(amount * factor * 1e6) / 1e6;

const text = (cell: CellValue | undefined): string => String(cell ?? "");

/** Areas that are large enough for a fault in them to matter. */
function largeAreas({ areas }: Town, share = 0.05): readonly TownArea[] {
  const all = areas.reduce((sum, { budget }) => sum + Math.abs(budget), 0);
  const lasting = ["ordinary", "seasonal", "oneOff", "growing"];
  return areas.filter(({ budget, style }) => lasting.includes(style) && Math.abs(budget) > share * all);
}

function isIn(area: TownArea | undefined): (row: Row) => boolean {
  return (row) => area !== undefined && text(row[RESPONSIBILITY]).startsWith(area.prefix);
}

function pickArea(town: Town, r: Random, share?: number): TownArea | undefined {
  const areas = largeAreas(town, share);
  return areas.length === 0 ? undefined : r.pick(areas);
}

function monthOf(row: Row): number {
  return Number(row[PERIOD]) % 100;
}

function ledgerTurned(name: string, turns: (row: Row) => boolean = () => true): Spoiler["spoil"] {
  return ({ sheets }) => changed(sheets, name, (row) => (turns(row) ? withAmount(row, AMOUNT, negated) : row));
}

function ledgerTimes(name: string, factor: number): Spoiler["spoil"] {
  return ({ sheets }) => changed(sheets, name, (row) => withAmount(row, AMOUNT, times(factor)));
}

const isIncome = (row: Row): boolean => text(row[ACCOUNT]).startsWith("3");

/** Months that the town's large areas all have. */
function someMonth({ through }: Town, r: Random): number {
  return r.whole(1, through);
}

function withoutMonths(months: readonly number[], isAffected: (row: Row) => boolean = () => true) {
  return ({ sheets }: Town): Sheets =>
    changed(sheets, "Utfall", (row) => (months.includes(monthOf(row)) && isAffected(row) ? undefined : row));
}

function repeated(isAffected: (row: Row) => boolean) {
  return ({ sheets }: Town): Sheets => {
    const rows = (sheets.get("Utfall") ?? []).slice(1).filter(isAffected);
    return new Map([...sheets, ["Utfall", [...(sheets.get("Utfall") ?? []), ...rows]]]);
  };
}

/** Each combination's amounts added up from the first month. */
function accumulated({ sheets, through, year }: Town): Sheets {
  const [head = [], ...rows] = sheets.get("Utfall") ?? [];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [row[1], row[2], row[3]].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const made = [...groups.values()].flatMap((group) => {
    let sum = 0;
    return Array.from({ length: through }, (_, index) => index + 1).flatMap((month): readonly Row[] => {
      const own = group.filter((row) => monthOf(row) === month);
      sum += own.reduce((all, row) => all + Number(row[AMOUNT]), 0);
      const [like = group[0] ?? []] = own;
      return sum === 0
        ? []
        : [
            like.map((cell, at) =>
              at === PERIOD ? year * 100 + month : at === AMOUNT ? Math.round(sum * 100) / 100 : cell
            ),
          ];
    });
  });
  return new Map([...sheets, ["Utfall", [head, ...made]]]);
}

function lastYearsDecisions({ sheets, year }: Town, r: Random): Sheets {
  const [head = [], ...rows] = sheets.get("Kommunbidrag") ?? [];
  const older = rows.map((row) => [
    text(row[0])
      .replaceAll(String(year), String(year - 1))
      .replaceAll(String(year - 1), String(year - 1)),
    text(row[1]).replace(/^\d{4}/, (found) => String(Number(found) - 1)),
    ...row.slice(2, 5),
    typeof row[5] === "number" ? Math.round(row[5] * r.between(0.94, 0.99) * 100) / 100 : (row[5] ?? ""),
  ]);
  return new Map([...sheets, ["Kommunbidrag", [head, ...older, ...rows]]]);
}

function grantsOf({ sheets }: Town): readonly Row[] {
  return (sheets.get("Kommunbidrag") ?? []).slice(1);
}

/** Net costs for deviations at the occasions that are chosen: −grant + deviation. */
function netCostsTyped(only: "all" | "last"): Spoiler["spoil"] {
  return (town) => {
    const rows = (town.sheets.get("Prognos") ?? []).slice(1);
    const last = text(rows.at(-1)?.[0]);
    const grants = new Map<string, number>();
    for (const row of grantsOf(town)) grants.set(text(row[3]), (grants.get(text(row[3])) ?? 0) + Number(row[5]));
    const isMade = (row: Row): boolean => (only === "all" || row[0] === last) && (grants.get(text(row[1])) ?? 0) !== 0;
    const own = rows.filter((row) => isMade(row) && row[2] === "");
    const all = [...grants.values()].reduce((sum, grant) => sum + Math.abs(grant), 0);
    const stated = own.reduce((sum, row) => sum + Math.abs(grants.get(text(row[1])) ?? 0), 0);
    if (stated < 0.5 * all) return undefined;
    return changed(town.sheets, "Prognos", (row) =>
      isMade(row) && row[2] === "" ? withAmount(row, 3, (amount) => amount - (grants.get(text(row[1])) ?? 0)) : row
    );
  };
}

function hasForecasts({ sheets }: Town): boolean {
  return (sheets.get("Prognos") ?? []).slice(1).some((row) => Math.abs(Number(row[3])) > 0);
}

function typedTurned(name: string, columns: readonly number[]): Spoiler["spoil"] {
  return ({ sheets }) => {
    const rows = (sheets.get(name) ?? []).slice(1);
    if (!rows.some((row) => columns.some((at) => Number(row[at]) !== 0))) return undefined;
    return changed(sheets, name, (row) => columns.reduce((made, at) => withAmount(made, at, negated), row));
  };
}

export const SPOILERS: readonly Spoiler[] = [
  { name: "every sign of the outcome turned", told: ["sign"], spoil: ledgerTurned("Utfall") },
  { name: "every sign of the budget turned", told: ["sign"], spoil: ledgerTurned("Budget") },
  {
    name: "Kostnader says the opposite",
    told: ["sign"],
    spoil: (town) => {
      const turned = ledgerTurned("Budget")(
        { ...town, sheets: ledgerTurned("Utfall")(town, undefined as never) ?? town.sheets },
        undefined as never
      );
      return turned;
    },
  },
  { name: "costs turned", told: ["sign"], spoil: ledgerTurned("Utfall", (row) => !isIncome(row)) },
  {
    name: "income turned",
    told: ["sign"],
    spoil: (town, r) =>
      (town.sheets.get("Utfall") ?? []).some(isIncome) && pickArea(town, r) !== undefined
        ? ledgerTurned("Utfall", isIncome)(town, r)
        : undefined,
  },
  {
    name: "an area's outcome turned",
    told: ["sign"],
    spoil: (town, r) => {
      const area = pickArea(town, r);
      return area === undefined || town.areas.length < 2 ? undefined : ledgerTurned("Utfall", isIn(area))(town, r);
    },
  },
  {
    name: "an area's budget turned",
    told: ["sign"],
    spoil: (town, r) => {
      const area = pickArea(town, r);
      return area === undefined || town.areas.length < 2 ? undefined : ledgerTurned("Budget", isIn(area))(town, r);
    },
  },
  {
    name: "wages turned",
    told: ["sign"],
    spoil: ledgerTurned("Utfall", (row) => text(row[ACCOUNT]).startsWith("50")),
  },
  {
    name: "a month turned",
    told: ["sign"],
    spoil: (town, r) => {
      const month = someMonth(town, r);
      return ledgerTurned("Utfall", (row) => monthOf(row) === month)(town, r);
    },
  },
  {
    name: "the grants turned",
    told: ["sign"],
    spoil: ({ sheets }) => changed(sheets, "Kommunbidrag", (row) => withAmount(row, 5, negated)),
  },
  {
    name: "an area's grant turned",
    told: ["sign"],
    spoil: (town, r) => {
      const area = pickArea(town, r);
      return (
        area &&
        changed(town.sheets, "Kommunbidrag", (row) => (row[3] === area.name ? withAmount(row, 5, negated) : row))
      );
    },
  },
  { name: "the budget a thousandth", told: ["scale"], spoil: ledgerTimes("Budget", 1 / 1000) },
  {
    name: "the budget a millionth",
    told: ["scale"],
    spoil: (town, r) => (town.unit === "mnkr" ? undefined : ledgerTimes("Budget", 1e-6)(town, r)),
  },
  { name: "the outcome a thousand times", told: ["scale"], spoil: ledgerTimes("Utfall", 1000) },
  {
    name: "the grants a thousand times",
    told: ["scale"],
    spoil: (town, r) =>
      pickArea(town, r) === undefined
        ? undefined
        : changed(town.sheets, "Kommunbidrag", (row) => withAmount(row, 5, times(1000))),
  },
  {
    name: "an area's outcome a thousandth",
    told: ["scale"],
    spoil: (town, r) => {
      const area = pickArea(town, r);
      return (
        area &&
        changed(town.sheets, "Utfall", (row) => (isIn(area)(row) ? withAmount(row, AMOUNT, times(1 / 1000)) : row))
      );
    },
  },
  {
    name: "a month a thousandth",
    told: ["scale"],
    spoil: (town, r) => {
      const month = someMonth(town, r);
      return changed(town.sheets, "Utfall", (row) =>
        monthOf(row) === month ? withAmount(row, AMOUNT, times(1 / 1000)) : row
      );
    },
  },
  { name: "a month missing", told: ["months"], spoil: (town, r) => withoutMonths([someMonth(town, r)])(town) },
  {
    name: "two months missing",
    told: ["months"],
    spoil: (town, r) => {
      const first = r.whole(1, town.through - 1);
      return town.through < 7 ? undefined : withoutMonths([first, first + 1])(town);
    },
  },
  {
    name: "half of a month missing",
    told: ["months"],
    spoil: (town, r) => {
      const month = someMonth(town, r);
      const isRegular = (town.sheets.get("Utfall") ?? []).length > 60 * town.through;
      const keeps = r.chance(0.5);
      return isRegular ? withoutMonths([month], () => (keeps ? r.chance(0.5) : r.chance(0.55)))(town) : undefined;
    },
  },
  {
    name: "an area's month missing",
    told: ["months"],
    spoil: (town, r) => {
      const area = pickArea(town, r);
      const month = someMonth(town, r);
      const rows = (town.sheets.get("Utfall") ?? []).slice(1).filter(isIn(area));
      const least = Math.min(
        ...Array.from({ length: town.through }, (_, index) => rows.filter((row) => monthOf(row) === index + 1).length)
      );
      return area === undefined || least < 10 ? undefined : withoutMonths([month], isIn(area))(town);
    },
  },
  { name: "every row twice", told: ["repeated"], spoil: repeated(() => true) },
  {
    name: "a month twice",
    told: ["repeated"],
    spoil: (town, r) => {
      const month = someMonth(town, r);
      return repeated((row) => monthOf(row) === month)(town);
    },
  },
  {
    name: "an area twice",
    told: ["repeated"],
    spoil: (town, r) => {
      const area = pickArea(town, r);
      return area && repeated(isIn(area))(town);
    },
  },
  {
    name: "months accumulated",
    told: ["repeated"],
    spoil: (town, r) => (pickArea(town, r, 0.6) === undefined ? undefined : accumulated(town)),
  },
  {
    name: "last year's budget file",
    told: ["reader"],
    spoil: ({ sheets, year }) =>
      changed(sheets, "Budget", (row) =>
        row.map((cell, at) => (at === PERIOD ? (year - 1) * 100 + (Number(cell) % 100 || 1) : cell))
      ),
  },
  {
    name: "last year's ledger",
    told: ["reader"],
    spoil: ({ sheets }) =>
      changed(sheets, "Utfall", (row) => row.map((cell, at) => (at === PERIOD ? Number(cell) - 100 : cell))),
  },
  {
    name: "the outcome as budget too",
    told: ["repeated"],
    spoil: ({ sheets }) => new Map([...sheets, ["Budget", sheets.get("Utfall") ?? []]]),
  },
  {
    name: "last year's decisions left",
    told: ["grantYear"],
    spoil: (town, r) =>
      grantsOf(town).some((row) => Number(row[5]) > 0) && pickArea(town, r) ? lastYearsDecisions(town, r) : undefined,
  },
  {
    name: "a decision twice",
    told: ["grantYear"],
    spoil: (town, r) => {
      const decision = r.pick(grantsOf(town))[0];
      const rows = grantsOf(town).filter((row) => row[0] === decision && row[5] !== 0);
      return rows.length === 0
        ? undefined
        : new Map([...town.sheets, ["Kommunbidrag", [...(town.sheets.get("Kommunbidrag") ?? []), ...rows]]]);
    },
  },
  {
    name: "an area's grant missing",
    told: ["grantAgainstBudget"],
    spoil: (town, r) => {
      const area = pickArea(town, r);
      const isAlone = town.areas.filter(({ opening }) => opening !== 0).length < 2;
      if (area === undefined || isAlone) return undefined;
      return changed(town.sheets, "Kommunbidrag", (row) => (row[3] === area.name ? undefined : row));
    },
  },
  {
    name: "codes moved",
    told: ["places"],
    spoil: (town, r) => {
      const area = pickArea(town, r);
      if (area === undefined || town.areas.length < 2) return undefined;
      const home = r.pick(town.areas.filter((other) => other !== area));
      const all = largeAreas(town, 0).reduce((sum, { budget }) => sum + Math.abs(budget), 0);
      if (Math.abs(area.budget) > 0.2 * all) return undefined;
      return changed(town.sheets, "Utfall", (row) =>
        isIn(area)(row)
          ? row.map((cell, at) =>
              at === RESPONSIBILITY ? `${home.prefix}9${text(cell).slice(area.prefix.length)}` : cell
            )
          : row
      );
    },
  },
  { name: "forecasts as net costs", told: ["forecast"], spoil: netCostsTyped("all") },
  { name: "the last forecast as net costs", told: ["forecast"], spoil: netCostsTyped("last") },
  {
    name: "forecasts a thousand times",
    told: ["forecast"],
    spoil: (town) =>
      hasForecasts(town) && isForecastLarge(town)
        ? changed(town.sheets, "Prognos", (row) => withAmount(row, 3, times(1000)))
        : undefined,
  },
  {
    name: "a forecast's parts turned",
    told: ["forecast"],
    spoil: (town) => {
      const rows = (town.sheets.get("Prognos") ?? []).slice(1);
      const totals = new Map(
        rows.filter((row) => row[2] === "").map((row) => [`${text(row[0])} ${text(row[1])}`, Number(row[3])])
      );
      const isWhole = (row: Row): boolean => {
        const whole = totals.get(`${text(row[0])} ${text(row[1])}`) ?? 0;
        return (
          row[2] !== "" && Math.abs(Number(row[3]) / whole - 1) < 0.2 && isLargeForecast(town, text(row[1]), whole)
        );
      };
      return rows.some(isWhole)
        ? changed(town.sheets, "Prognos", (row) => (row[2] === "" ? row : withAmount(row, 3, negated)))
        : undefined;
    },
  },
  { name: "investments below zero", told: ["typedTable"], spoil: typedTurned("Investeringar", [1, 2, 3]) },
  { name: "investments' outcome below zero", told: ["typedTable"], spoil: typedTurned("Investeringar", [2]) },
  { name: "grants received below zero", told: ["typedTable"], spoil: typedTurned("Bidrag", [3]) },
  {
    name: "increased costs as their effect",
    told: ["typedTable"],
    spoil: ({ sheets }) =>
      (sheets.get("Händelser") ?? []).some((row) => row[1] === "Ökade kostnader" && row[3] !== 0)
        ? changed(sheets, "Händelser", (row) => (row[1] === "Ökade kostnader" ? withAmount(row, 3, negated) : row))
        : undefined,
  },
  {
    name: "allocations of the reserve as sizes",
    told: ["typedTable"],
    spoil: ({ sheets }) =>
      (sheets.get("Reserv") ?? []).some((row) => Number(row[2]) < 0)
        ? changed(sheets, "Reserv", (row) => withAmount(row, 2, Math.abs))
        : undefined,
  },
  {
    name: "allocations of the reserve of both signs",
    told: ["typedTable"],
    spoil: ({ sheets }) => {
      const at = (sheets.get("Reserv") ?? []).findIndex((row) => text(row[1]).startsWith("Fördelat"));
      return at < 0
        ? undefined
        : changed(sheets, "Reserv", (row, index) => (index === at - 1 ? withAmount(row, 2, negated) : row));
    },
  },
  { name: "measures below zero", told: ["typedTable"], spoil: typedTurned("Åtgärder", [2, 3]) },
];

function isLargeForecast({ areas, unit }: Town, name: string, forecast: number): boolean {
  const area = areas.find((known) => known.name === name);
  const grant = area === undefined ? 0 : area.opening;
  const size = Math.abs(forecast) * { kr: 1, tkr: 1000, mnkr: 1_000_000 }[unit];
  return grant !== 0 && size > 0.006 * Math.abs(grant);
}

/** Forecasts that come to a thousandth of the grant or more. */
function isForecastLarge({ sheets, areas, unit }: Town): boolean {
  const per = { kr: 1, tkr: 1000, mnkr: 1_000_000 }[unit];
  const rows = (sheets.get("Prognos") ?? []).slice(1);
  const byOccasion = new Map<string, number>();
  for (const row of rows)
    if (row[2] === "")
      byOccasion.set(text(row[0]), (byOccasion.get(text(row[0])) ?? 0) + Math.abs(Number(row[3])) * per);
  const grant = areas.reduce((sum, { opening }) => sum + Math.abs(opening), 0);
  return [...byOccasion.values()].every((sum) => sum > 0.001 * grant);
}
