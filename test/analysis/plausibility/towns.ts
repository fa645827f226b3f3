/**
 * Plausible towns, as the rows of a workbook: whatever a sound committee may have that a check could take for a fault.
 * Seasons, quarterly bookings, new and growing areas, large single items, reserves, frames with income requirements,
 * areas of grants only, grants raised in autumn, budgets that stay where they were; pivots and vouchers, all units.
 */
import type { CellValue } from "../../../src/workbook";
import { random, type Random } from "./random";

export type Row = readonly CellValue[];
export type Sheets = ReadonlyMap<string, readonly Row[]>;

type AreaStyle =
  | "ordinary"
  | "seasonal"
  | "quarterly"
  | "new"
  | "growing"
  | "reserve"
  | "grantsOnly"
  | "incomeRequirement"
  | "doubling"
  | "halving"
  | "oneOff"
  | "fewRows"
  | "feeFinanced";

export interface TownArea {
  readonly name: string;
  readonly style: AreaStyle;
  /** What its responsibilities begin with. */
  readonly prefix: string;
  readonly frame: string;
  /** Grant of the full year in kronor: the opening decision, and the later ones. */
  readonly opening: number;
  readonly later: readonly number[];
  /** Net cost of budget and outcome in a year, kronor. */
  readonly budget: number;
  readonly outcome: number;
}

export interface Town {
  readonly sheets: Sheets;
  readonly areas: readonly TownArea[];
  readonly year: number;
  readonly through: number;
  readonly unit: "kr" | "tkr" | "mnkr";
  /** −1 where costs stand with a minus. */
  readonly costSign: 1 | -1;
}

const PER_UNIT = { kr: 1, tkr: 1000, mnkr: 1_000_000 } as const;
const NAMES = [
  "Förskola",
  "Grundskola",
  "Gymnasium",
  "Äldreomsorg",
  "Hemtjänst",
  "Funktionsstöd",
  "Kultur",
  "Fritid",
  "Gator och parker",
  "Stab",
  "Arbetsmarknad",
  "Individ och familj",
];

const OCCASIONS: readonly (readonly (readonly [name: string, short: string, month: number])[])[] = [
  [
    ["Ekonomisk prognos", "EP", 4],
    ["Delårsrapport", "DR", 8],
    ["Årsanalys", "ÅA", 12],
  ],
  [
    ["Mars", "M", 3],
    ["Tertial 1", "T1", 4],
    ["Tertial 2", "T2", 8],
    ["Oktober", "O", 10],
    ["Bokslut", "BS", 12],
  ],
  [
    ["Delår", "DÅ", 7],
    ["Helår", "HÅ", 12],
  ],
];

interface Account {
  readonly account: string;
  /** Its share of the costs; income has shares of its own. */
  readonly share: number;
  readonly isIncome: boolean;
  /** Every month, or now and then. */
  readonly regular: boolean;
}

interface Plan {
  readonly chosen: Random;
  readonly year: number;
  readonly through: number;
  readonly unit: Town["unit"];
  readonly costSign: 1 | -1;
  readonly isPivot: boolean;
  readonly hasVerification: boolean;
  readonly swings: boolean;
}

export function town(seed: number): Town {
  const r = random(seed);
  const year = r.whole(2019, 2027);
  const occasions = r.pick(OCCASIONS);
  const occasion = r.chance(0.5) ? (occasions.at(-1) ?? r.pick(occasions)) : r.pick(occasions);
  const plan: Plan = {
    chosen: r,
    year,
    through: occasion[2],
    unit: r.pick(["kr", "kr", "kr", "tkr", "tkr", "mnkr"] as const),
    costSign: r.chance(0.7) ? 1 : -1,
    isPivot: r.chance(0.5),
    hasVerification: r.chance(0.3),
    swings: r.chance(0.15),
  };
  const areas = areasOf(plan);
  const ledgers = ledgersOf(plan, areas);
  const sheets = new Map<string, readonly Row[]>([
    ["Inställningar", settings(plan, occasion[0])],
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period"],
        ...occasions.map(([name, short, month]) => [name, short, year * 100 + month]),
      ],
    ],
    [
      "Ramar",
      [
        ["Ram", "Resultatansvar"],
        ["Driftram", "Ja"],
        ...(areas.some(({ frame }) => frame === "Särskild ram") ? [["Särskild ram", "Nej"]] : []),
      ],
    ],
    ["Områden", [["Verksamhetsområde", "Kortnamn", "Ram"], ...areas.map(({ name, frame }) => [name, "", frame])]],
    ["Ansvar", [["Ansvar", "Verksamhetsområde"], ...areas.map(({ prefix, name }) => [prefix, name])]],
    ["Utfall", ledgers.outcome],
    ["Budget", ledgers.budget],
    ["Kommunbidrag", grants(plan, areas)],
    ["Prognos", forecasts(plan, areas, occasions, occasion)],
    ...typedTables(plan, areas, ledgers.received),
  ]);
  return { sheets, areas, year, through: plan.through, unit: plan.unit, costSign: plan.costSign };
}

function settings({ year, through, unit, costSign }: Plan, occasion: string): readonly Row[] {
  return [
    ["Nyckel", "Värde"],
    ["Nämnd", "Provnämnden"],
    ["År", year],
    ["Tillfälle", occasion],
    ["Till och med", year * 100 + through],
    ["Beloppsenhet", unit],
    ["Kostnader", costSign === 1 ? "positiva" : "negativa"],
  ];
}

const SMALL: readonly AreaStyle[] = ["doubling", "halving", "fewRows", "grantsOnly", "reserve", "feeFinanced"];

function areasOf({ chosen: r, through }: Plan): readonly TownArea[] {
  const total = 20_000_000 * 300 ** r.share();
  const count = r.whole(1, 8);
  const styles: AreaStyle[] = Array.from({ length: count }, (_, index) => {
    if (index === 0) return r.pick(["ordinary", "ordinary", "seasonal", "oneOff"] as const);
    return r.pick([
      "ordinary",
      "ordinary",
      "ordinary",
      "seasonal",
      "quarterly",
      "new",
      "growing",
      "reserve",
      "grantsOnly",
      "incomeRequirement",
      "doubling",
      "halving",
      "oneOff",
      "fewRows",
      "feeFinanced",
    ] as const);
  });
  const weights = styles.map((style, index) => {
    if (index === 0) return r.between(0.5, 1);
    if (style === "new" || style === "incomeRequirement") return r.between(0.01, 0.1);
    return SMALL.includes(style) ? r.between(0.005, 0.03) : r.between(0.1, 1);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  const unmoved = r.chance(0.5);
  const raise = r.chance(0.4) ? r.between(0.01, 0.07) : 0;
  return styles.map((style, index): TownArea => {
    const size = (total * (weights[index] ?? 0)) / sum;
    const base = {
      name: NAMES[index] ?? `Område ${index}`,
      style,
      prefix: r.chance(0.5) ? `${index + 1}0` : String(index + 1),
      frame: style === "incomeRequirement" ? "Särskild ram" : "Driftram",
    };
    const later = [raise * size, r.chance(0.5) ? r.normal(0.01) * size : 0, r.chance(0.3) ? 0.004 * size : 0].map(
      Math.round
    );
    const added = later.reduce((sum, amount, decision) => (isMade(decision, through) ? sum + amount : sum), 0);
    const budgetOf = (opening: number): number => -(opening + (unmoved ? 0 : added)) * (1 + r.normal(0.008));
    const outcomeOf = (grant: number): number => -grant * (1 + r.normal(0.03));
    const grant = size + added;
    switch (style) {
      case "new": {
        const opening = 0;
        const given = Math.round(size);
        return { ...base, opening, later: [given, 0, 0], budget: unmoved ? 0 : -size, outcome: outcomeOf(size) };
      }
      case "reserve":
        return {
          ...base,
          opening: size,
          later: [0, -Math.round(size * r.between(0, 0.7)), 0],
          budget: -size,
          outcome: -size * r.pick([0, 0, 0.05]),
        };
      case "grantsOnly":
        return { ...base, opening: 0, later: [0, 0, 0], budget: 0, outcome: size * r.normal(0.1) };
      case "incomeRequirement":
        return { ...base, opening: -size, later: [0, 0, 0], budget: size, outcome: size * (1 + r.normal(0.05)) };
      case "doubling":
        return { ...base, opening: size, later, budget: budgetOf(size), outcome: -grant * r.between(1.5, 2.1) };
      case "halving":
        return { ...base, opening: size, later, budget: budgetOf(size), outcome: -grant * r.between(0.4, 0.7) };
      case "feeFinanced":
        return {
          ...base,
          opening: size * 0.1,
          later: [0, 0, 0],
          budget: -size * 0.1,
          outcome: -size * 0.1 + r.normal(0.03) * size,
        };
      default:
        return { ...base, opening: size, later, budget: budgetOf(size), outcome: outcomeOf(grant) };
    }
  });
}

const COSTS: readonly Account[] = [
  { account: "5011", share: 0.4, isIncome: false, regular: true },
  { account: "5630", share: 0.16, isIncome: false, regular: true },
  { account: "6011", share: 0.12, isIncome: false, regular: true },
  { account: "4610", share: 0.14, isIncome: false, regular: true },
  { account: "5710", share: 0.03, isIncome: false, regular: false },
  { account: "6410", share: 0.06, isIncome: false, regular: true },
  { account: "7410", share: 0.05, isIncome: false, regular: false },
  { account: "7911", share: 0.04, isIncome: false, regular: true },
];
const INCOME: readonly Account[] = [
  { account: "3511", share: 0.6, isIncome: true, regular: true },
  { account: "3110", share: 0.3, isIncome: true, regular: true },
  { account: "3410", share: 0.1, isIncome: true, regular: false },
];

interface Ledgers {
  readonly outcome: readonly Row[];
  readonly budget: readonly Row[];
  /** What came in on account 35, kronor. */
  readonly received: number;
}

function ledgersOf(plan: Plan, areas: readonly TownArea[]): Ledgers {
  const { chosen: r, year, through, isPivot, hasVerification } = plan;
  const head = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];
  const outcome: Row[] = [[...head, ...(hasVerification ? ["Verifikation"] : [])]];
  const budget: Row[] = [head];
  let [received, verification] = [0, 1000];
  const spread = r.pick(["months", "months", "year", "mixed"] as const);
  for (const area of areas) {
    const start = area.style === "new" ? r.whole(3, 8) : 1;
    const income = incomeShareOf(area, r);
    const turnover = turnoverOf(area);
    const activities = area.style === "fewRows" ? 1 : r.whole(1, 2);
    for (const { account, share, isIncome } of accountsOf(area, r)) {
      for (let activity = 0; activity < activities; activity++) {
        const part = share / activities;
        const sizeOf = (net: number): number =>
          (isIncome ? incomeOf(net, turnover, income) : costOf(net, turnover, income)) * part;
        const responsibility = `${area.prefix}${r.whole(1, 2)}${activity}`;
        const common = [account, responsibility, String(400 + activity * 10)];
        const add = (rows: Row[], period: CellValue, amount: number, extra: readonly CellValue[] = []): void => {
          const written = inUnit(plan, isIncome ? -amount : amount);
          if (written !== 0) rows.push([period, ...common, written, ...extra]);
        };
        const planned = area.budget === 0 && area.style === "new" ? 0 : sizeOf(area.budget);
        if (planned !== 0)
          budgetRows(plan, area, spread, account, (period, factor) => add(budget, period, planned * factor));
        const weights = weightsOf(area, account, start);
        for (let month = 1; month <= through; month++) {
          const weight = weights[month - 1] ?? 0;
          if (weight === 0) continue;
          const rows = rowsOf(area, account, month, isPivot, r);
          for (let row = 0; row < rows; row++) {
            const noise = 1 + r.normal(account.startsWith("5") ? 0.04 : 0.15);
            const amount = (sizeOf(area.outcome) * weight * noise) / rows;
            if (account === "3511") received += amount;
            add(outcome, year * 100 + month, amount, hasVerification ? [`V${verification++}`] : []);
          }
        }
      }
    }
    for (const [month, amount] of singleItems(plan, area, turnover)) {
      const item = [year * 100 + month, "7410", `${area.prefix}10`, "400", inUnit(plan, amount)];
      outcome.push(hasVerification ? [...item, `V${verification++}`] : item);
    }
  }
  return { outcome: r.chance(0.5) ? byPeriod(outcome) : outcome, budget, received };
}

/** Costs in a year as if the area had none but its net cost and income. */
function turnoverOf({ budget, outcome, opening, style }: TownArea): number {
  const net = Math.max(Math.abs(budget), Math.abs(outcome), Math.abs(opening));
  if (style === "feeFinanced") return net * 10;
  return style === "grantsOnly" ? net * 8 : net;
}

function incomeShareOf({ style }: TownArea, r: Random): number {
  if (style === "reserve" || style === "fewRows") return 0;
  return style === "feeFinanced" || style === "grantsOnly" ? 0.9 : r.between(0.03, 0.3);
}

/** Size of the income and of the costs that make a net cost. */
function incomeOf(net: number, turnover: number, share: number): number {
  if (net === 0 && turnover === 0) return 0;
  const least = net > 0 ? net : 0;
  return least + turnover * share;
}
function costOf(net: number, turnover: number, share: number): number {
  return incomeOf(net, turnover, share) - net;
}

function accountsOf({ style }: TownArea, r: Random): readonly Account[] {
  const normal = (some: readonly Account[]): readonly Account[] => {
    const sum = some.reduce((a, { share }) => a + share, 0);
    return some.map((account) => ({ ...account, share: account.share / sum }));
  };
  if (style === "reserve") return normal(COSTS.filter(({ account }) => account === "7410"));
  if (style === "fewRows") return normal([...COSTS.filter(({ account }) => ["5011", "4610"].includes(account))]);
  const kept = COSTS.filter(({ account }) => account === "5011" || r.chance(0.85));
  return [...normal(kept), ...normal(INCOME.filter(({ account }) => account === "3511" || r.chance(0.7)))];
}

function budgetRows(
  { year, chosen: r }: Plan,
  area: TownArea,
  spread: "months" | "year" | "mixed",
  account: string,
  add: (period: CellValue, factor: number) => void
): void {
  if (area.style === "reserve" || spread === "year" || (spread === "mixed" && account < "5")) return add("", 1);
  const season = area.style === "seasonal" && r.chance(0.5) ? seasonOf() : undefined;
  for (let month = 1; month <= 12; month++) add(year * 100 + month, season?.[month - 1] ?? 1 / 12);
}

const SUMMER = [1, 1, 1, 1, 1, 0.85, 0.45, 0.75, 1, 1, 1, 1.05];

function seasonOf(): readonly number[] {
  const sum = SUMMER.reduce((a, b) => a + b, 0);
  return SUMMER.map((weight) => weight / sum);
}

/** The year's cost on each month. */
function weightsOf({ style }: TownArea, account: string, start: number): readonly number[] {
  const even = Array.from({ length: 12 }, () => 1);
  const isWage = account.startsWith("50") || account.startsWith("56");
  const weights = ((): readonly number[] => {
    switch (style) {
      case "seasonal":
        return SUMMER.map((weight) => (isWage ? (1 + weight) / 2 : weight));
      case "quarterly":
        return even.map((_, month) => ((month + 1) % 3 === 0 ? 1 : 0));
      case "new":
        return even.map((_, month) => (month + 1 >= start ? 1 : 0));
      case "growing":
        return even.map((_, month) => 0.5 + month / 11);
      default:
        return even;
    }
  })();
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

function rowsOf({ style }: TownArea, account: string, month: number, isPivot: boolean, r: Random): number {
  if (style === "fewRows") return r.chance(0.85) ? 1 : 0;
  const isRegular = account < "57" || account === "6011" || account === "7911";
  if (isPivot) return isRegular || r.chance(0.85) ? 1 : 0;
  const summer = style === "seasonal" ? (SUMMER[month - 1] ?? 1) : 1;
  const growth = style === "growing" ? 0.5 + month / 12 : 1;
  return Math.max(isRegular ? 1 : 0, Math.round(r.between(1, 4) * growth * (0.4 + 0.6 * summer)));
}

/** Large bookings that come once, and accruals that are taken back the month after. */
function singleItems(
  { chosen: r, through, swings }: Plan,
  { style }: TownArea,
  turnover: number
): readonly (readonly [number, number])[] {
  const once = style === "oneOff" ? [[r.whole(1, through), turnover * r.between(0.02, 0.06)] as const] : [];
  if (!swings || style === "reserve" || style === "fewRows") return once;
  const month = r.whole(1, Math.max(1, through - 1));
  const accrual = turnover * r.between(0.05, 0.15);
  return month < through ? [...once, [month, accrual], [month + 1, -accrual]] : once;
}

function byPeriod([head, ...rows]: readonly Row[]): readonly Row[] {
  return [head ?? [], ...rows.sort((a, b) => Number(a[0]) - Number(b[0]))];
}

/** An amount in kronor as the workbook writes it: costs positive or negative, in its unit. */
function inUnit({ unit, costSign }: Plan, cost: number): number {
  const decimals = { kr: 100, tkr: 1000, mnkr: 1_000_000 }[unit];
  return (Math.round((cost * costSign * decimals) / PER_UNIT[unit]) + 0) / decimals;
}

/** An amount that has a sign of its own, kronor. */
function stated({ unit }: Plan, amount: number): number {
  const decimals = { kr: 1, tkr: 1, mnkr: 1000 }[unit];
  return (Math.round((amount * decimals) / PER_UNIT[unit]) + 0) / decimals;
}

/** The months of the later decisions: autumn, March, June. */
const DECIDED = [10, 3, 6];

function isMade(decision: number, through: number): boolean {
  return (DECIDED[decision] ?? 0) <= through;
}

function grants(plan: Plan, areas: readonly TownArea[]): readonly Row[] {
  const { year, chosen: r } = plan;
  const opening = r.pick([
    `Budget ${year}`,
    `Mål och budget ${year}–${year + 2}`,
    `KF ${year - 1}-11-20`,
    "Nämndsbudget",
  ]);
  const openingDate = r.pick([`${year - 1}-11-20`, `${year - 1}-12-14`, `${year - 1}-06-15`, `${year}-01-25`]);
  const decisions = [
    [r.pick(["Tilläggsbudget", `KS oktober ${year}`, "KF höst"]), `${year}-10-12`, "Volymökning"],
    [r.pick([`Resultatöverföring ${year - 1}`, "KS mars"]), `${year}-03-06`, "Överföring"],
    ["KS juni", `${year}-06-12`, "Löneöversyn"],
  ] as const;
  const rows: Row[] = areas.map(({ name, frame, opening: amount }) => [
    opening,
    openingDate,
    frame,
    name,
    "Grundbudget",
    stated(plan, amount),
  ]);
  decisions.forEach(([decision, date, purpose], index) => {
    for (const { name, frame, later, style } of areas) {
      const amount = stated(plan, later[index] ?? 0);
      if (amount !== 0 && (isMade(index, plan.through) || style === "new"))
        rows.push([decision, date, frame, name, purpose, amount]);
    }
  });
  return [["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"], ...rows];
}

function forecasts(
  plan: Plan,
  areas: readonly TownArea[],
  occasions: (typeof OCCASIONS)[number],
  current: (typeof OCCASIONS)[number][number]
): readonly Row[] {
  const { chosen: r } = plan;
  const made = occasions.slice(0, occasions.indexOf(current) + 1).filter((occasion) => occasion !== occasions.at(-1));
  const rows = made.flatMap(([occasion]) =>
    areas.flatMap((area): readonly Row[] => {
      const grant = area.opening + area.later.reduce((a, b) => a + b, 0);
      const deviation = (grant + area.outcome) * r.between(0.5, 1.2);
      const coarse = plan.unit === "mnkr" ? 100_000 : 10_000 * r.pick([1, 10]);
      const amount = stated(plan, Math.round(deviation / coarse) * coarse);
      const total: Row = [occasion, area.name, "", amount];
      const part: Row = [occasion, area.name, "Volymer", stated(plan, deviation * r.between(0.4, 1.1))];
      if (r.chance(0.15)) return [];
      return r.chance(0.3) && amount !== 0 ? [total, part] : [total];
    })
  );
  return [["Tillfälle", "Verksamhetsområde", "Orsak", "Budgetavvikelse"], ...rows];
}

function typedTables(
  plan: Plan,
  areas: readonly TownArea[],
  received: number
): readonly (readonly [string, readonly Row[]])[] {
  const { chosen: r, year } = plan;
  const turnover = areas.reduce((sum, { budget }) => sum + Math.abs(budget), 0);
  const some = (least: number, most: number): number[] =>
    Array.from({ length: r.whole(least, most) }, (_, index) => index + 1);
  const sized = (share: number): number => stated(plan, turnover * share * r.between(0.3, 1));
  const investments = some(1, 5).map((n): Row => {
    const budget = turnover * 0.03 * r.between(0.2, 1);
    return [
      `Projekt ${n}`,
      stated(plan, budget),
      stated(plan, (budget * r.between(0, 1.2) * plan.through) / 12),
      r.chance(0.5) ? stated(plan, budget * r.between(0.8, 1.1)) : "",
    ];
  });
  const groups = ["Ökade intäkter", "Minskade intäkter", "Ökade kostnader", "Minskade kostnader"];
  const events = some(1, 6).map((n): Row => ["Branden", r.pick(groups), `Post ${n}`, sized(0.01)]);
  const opening = turnover * r.between(0.005, 0.02);
  const reserve: Row[] = [[`${year - 1}-12-14`, "Ingående reserv", stated(plan, opening)]];
  for (const n of some(0, 3))
    reserve.push([
      `${year}-0${n + 1}-10`,
      r.pick(["Fördelat till områdena", "Löneöversyn", "Lokaler"]),
      -stated(plan, (opening * r.between(0.1, 0.9)) / 3),
    ]);
  if (reserve.length > 1 && r.chance(0.3)) reserve.push([`${year}-09-10`, "Återfört", stated(plan, opening * 0.05)]);
  const grantRows = some(2, 6).map((n, _, all): Row => [
    "Riktade statsbidrag",
    `Bidrag ${n}`,
    "Staten",
    stated(plan, received / all.length),
  ]);
  if (r.chance(0.2)) grantRows.push(["Riktade statsbidrag", "Återbetalning", "Staten", -stated(plan, received * 0.02)]);
  const measures = some(1, 4).map((n): Row => {
    const decided = turnover * 0.01 * r.between(0.3, 1);
    return [
      `Åtgärd ${n}`,
      r.pick(areas).name,
      stated(plan, decided),
      stated(plan, decided * r.pick([0, 0.4, 0.9, 1.1])),
    ];
  });
  const volumes = some(1, 3).map((n): Row => {
    const cost = turnover * 0.05 * r.between(0.3, 1);
    const volume = r.whole(50, 5000);
    return [
      `Mått ${n}`,
      "dygn",
      areas[0]?.name ?? "",
      year,
      volume,
      Math.round(volume * r.between(0.8, 1.2)),
      stated(plan, cost),
      stated(plan, cost * r.between(0.8, 1.25)),
    ];
  });
  return [
    ["Investeringar", [["Benämning", "Budget", "Utfall", "Prognos"], ...investments]],
    ["Händelser", [["Händelse", "Grupp", "Orsak", "Belopp"], ...events]],
    ["Reserv", [["Datum", "Händelse", "Belopp"], ...reserve]],
    ["Bidrag", [["Grupp", "Benämning", "Bidragsgivare", "Belopp"], ...grantRows]],
    ["Åtgärder", [["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt"], ...measures]],
    [
      "Volymer",
      [
        [
          "Mått",
          "Enhet",
          "Verksamhetsområde",
          "År",
          "Budget volym",
          "Utfall volym",
          "Budget kostnad",
          "Utfall kostnad",
        ],
        ...volumes,
      ],
    ],
  ];
}
