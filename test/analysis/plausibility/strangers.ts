/**
 * Other plausible committees, written after the rules had been settled on `towns` and before they had been tried on
 * these: other charts, other codes, budgets in one row or by the quarter, dates for periods, amounts as text, snow and
 * parks, a committee that lives on fees, grants that are decided in parts, a December heavier than all.
 */
import type { CellValue } from "../../../src/workbook";
import { random, type Random } from "./random";

export type Row = readonly CellValue[];
export type Sheets = ReadonlyMap<string, readonly Row[]>;

interface Unit {
  readonly name: string;
  readonly frame: string;
  readonly code: string;
  readonly grant: number;
  readonly cost: number;
  readonly fees: number;
  readonly kind:
    "steady" | "winter" | "summer" | "term" | "rising" | "started" | "closed" | "fund" | "payouts" | "tiny";
}

export interface Stranger {
  readonly sheets: Sheets;
  readonly units: readonly Unit[];
  readonly year: number;
  readonly months: number;
  /** Units whose faults anybody would notice. */
  readonly large: readonly Unit[];
}

const WORDS = [
  "Vatten",
  "Avfall",
  "Gata",
  "Park",
  "Skolskjuts",
  "Måltider",
  "Bibliotek",
  "Simhall",
  "Kulturskola",
  "Vård",
  "LSS",
  "Hemvård",
  "Stab",
  "Bygglov",
];
const MONTHLY = [
  "Januari",
  "Februari",
  "Mars",
  "April",
  "Maj",
  "Juni",
  "Juli",
  "Augusti",
  "September",
  "Oktober",
  "November",
  "December",
];
const KINDS: readonly Unit["kind"][] = [
  "steady",
  "steady",
  "steady",
  "winter",
  "summer",
  "term",
  "rising",
  "started",
  "closed",
  "fund",
  "payouts",
  "tiny",
];

const WEIGHTS: Readonly<Record<Unit["kind"], readonly number[]>> = {
  steady: [0.9, 1, 1, 1, 1, 1, 0.9, 1, 1, 1, 1, 1.25],
  winter: [2.2, 2, 1.4, 0.7, 0.5, 0.5, 0.5, 0.5, 0.6, 0.8, 1.2, 2],
  summer: [0.5, 0.5, 0.7, 1.1, 1.6, 1.8, 1.7, 1.4, 1, 0.8, 0.6, 0.5],
  term: [1, 1.1, 1.1, 1, 1.1, 0.8, 0.2, 0.7, 1.1, 1.1, 1.1, 1],
  rising: [0.6, 0.65, 0.7, 0.8, 0.85, 0.95, 1, 1.1, 1.2, 1.3, 1.4, 1.5],
  started: [0, 0, 0, 0, 0, 0, 0.6, 1, 1, 1, 1, 1],
  closed: [1, 1, 1, 1, 0.6, 0.2, 0, 0, 0, 0, 0, 0],
  fund: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  payouts: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  tiny: [1, 0, 2, 0, 1, 1, 0, 1, 1, 3, 0, 1],
};

export function stranger(seed: number): Stranger {
  const r = random(seed * 31 + 5);
  const year = r.whole(2020, 2026);
  const months = r.chance(0.5) ? 12 : r.whole(3, 11);
  const units = unitsOf(r);
  const writes = writerOf(r);
  const outcome: Row[] = [
    [r.pick(["Period", "Bokföringsdatum"]), "Konto", "Ansvar", "Verksamhet", r.pick(["Belopp", "Summa"])],
  ];
  const budget: Row[] = [["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"]];
  const asDates = outcome[0]?.[0] === "Bokföringsdatum";
  const rowsPerMonth = r.whole(1, 4);
  let received = 0;
  for (const unit of units) {
    const drift = 1 + r.normal(0.03);
    const sum = WEIGHTS[unit.kind].reduce((a, b) => a + b, 0);
    const planned = budgetStyle(r);
    for (const [account, share, part] of chartOf(unit, r)) {
      const yearly = part === "fees" ? -unit.fees * share : unit.cost * share;
      if (yearly === 0) continue;
      if (unit.kind !== "started" || r.chance(0.5))
        for (const [month, factor] of planned)
          budget.push([
            month === 0 ? "" : year * 100 + month,
            account,
            `${unit.code}0`,
            "100",
            writes(yearly * factor),
          ]);
      for (let month = 1; month <= months; month++) {
        const weight = sum === 0 ? 0 : (WEIGHTS[unit.kind][month - 1] ?? 0) / sum;
        const isFlat =
          account.startsWith("5") && (unit.kind === "term" || unit.kind === "winter" || unit.kind === "summer");
        const used = isFlat ? 1 / 12 : weight;
        if (used === 0) continue;
        const rows = Math.max(
          1,
          Math.round(rowsPerMonth * (month === 12 ? 1.5 : 1) * (isFlat ? 1 : Math.min(1.5, 0.4 + weight * 8)))
        );
        for (let row = 0; row < rows; row++) {
          const amount = (yearly * drift * used * (1 + r.normal(0.12))) / rows;
          if (account.startsWith("35")) received -= amount;
          const day = r.whole(1, 28);
          const period = asDates
            ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
            : year * 100 + month;
          outcome.push([period, account, `${unit.code}${r.whole(0, 3)}`, r.pick(["100", "110"]), writes(amount)]);
        }
      }
    }
  }
  const sheets = new Map<string, readonly Row[]>([
    [
      "Inställningar",
      [
        ["Nyckel", "Värde"],
        ["Nämnd", "Tekniska nämnden"],
        ["År", year],
        ["Tillfälle", MONTHLY[months - 1] ?? ""],
        ["Till och med", year * 100 + months],
        ["Beloppsenhet", writes.unit],
        ["Kostnader", writes.sign === 1 ? "positiva" : "negativa"],
      ],
    ],
    ["Tillfällen", [["Tillfälle", "Period"], ...MONTHLY.map((name, index) => [name, year * 100 + index + 1])]],
    [
      "Ramar",
      [
        ["Ram", "Resultatansvar"],
        ["Skattefinansierat", "Ja"],
        ["Taxa", r.pick(["Ja", "Nej"])],
      ],
    ],
    ["Områden", [["Verksamhetsområde", "Kortnamn", "Ram"], ...units.map(({ name, frame }) => [name, "", frame])]],
    ["Ansvar", [["Ansvar", "Verksamhetsområde"], ...units.map(({ code, name }) => [code, name])]],
    ["Utfall", outcome],
    ["Budget", budget],
    ["Kommunbidrag", decisions(r, units, year, months, writes)],
    ["Prognos", expectations(r, units, months, writes)],
    ...tables(r, units, year, received, writes),
  ]);
  const all = units.reduce((sum, { cost }) => sum + cost, 0);
  const large = units.filter(({ kind, cost }) => ["steady", "term", "rising"].includes(kind) && cost > 0.06 * all);
  return { sheets, units, year, months, large };
}

interface Writer {
  (cost: number): CellValue;
  readonly unit: "kr" | "tkr";
  readonly sign: 1 | -1;
  /** An amount that has a sign of its own. */
  readonly plain: (amount: number) => number;
}

function writerOf(r: Random): Writer {
  const unit = r.pick(["kr", "kr", "tkr"] as const);
  const sign = r.pick([1, 1, -1] as const);
  const isText = r.chance(0.2);
  const per = unit === "kr" ? 1 : 1000;
  const written = (cost: number): CellValue => {
    const amount = Math.round((cost * sign * 100) / per) / 100;
    return isText
      ? amount
          .toFixed(2)
          .replace(".", ",")
          .replace(/\B(?=(\d{3})+,)/g, " ")
      : amount;
  };
  return Object.assign(written, { unit, sign, plain: (amount: number) => Math.round(amount / per) });
}

function unitsOf(r: Random): readonly Unit[] {
  const whole = 10_000_000 * 200 ** r.share();
  const count = r.whole(2, 10);
  return Array.from({ length: count }, (_, index): Unit => {
    const kind = index < 2 ? r.pick(["steady", "term", "rising"] as const) : r.pick(KINDS);
    const isSmall = ["started", "closed", "fund", "tiny"].includes(kind);
    const cost = (whole * (isSmall ? r.between(0.01, 0.06) : r.between(0.2, 1))) / count;
    const livesOnFees = index > 1 && !isSmall && r.chance(0.2);
    const fees = kind === "fund" ? 0 : cost * (livesOnFees ? r.between(0.97, 1.1) : r.between(0, 0.5));
    return {
      name: `${WORDS[index] ?? "Enhet"} ${index}`,
      frame: livesOnFees ? "Taxa" : "Skattefinansierat",
      code: String(21 + index * 7),
      grant: Math.round((cost - fees) / 1000) * 1000,
      cost,
      fees,
      kind,
    };
  });
}

function chartOf(
  { kind }: Unit,
  r: Random
): readonly (readonly [account: string, share: number, part: "costs" | "fees"])[] {
  if (kind === "fund") return [["6990", 1, "costs"]];
  if (kind === "payouts")
    return [
      ["4510", 0.97, "costs"],
      ["6550", 0.03, "costs"],
      ["3590", 1, "fees"],
    ];
  const staff = r.between(0.2, 0.7);
  const rest = 1 - staff;
  return [
    ["50110", staff * 0.65, "costs"],
    ["51200", staff * 0.08, "costs"],
    ["56100", staff * 0.27, "costs"],
    ["60120", rest * 0.3, "costs"],
    ["46300", rest * 0.4, "costs"],
    ["64200", rest * 0.1, "costs"],
    ["69000", rest * 0.1, "costs"],
    ["79100", rest * 0.1, "costs"],
    ["31200", 0.7, "fees"],
    ["35300", 0.3, "fees"],
  ];
}

/** In one row, by the month, or by the quarter; as factors of the year. */
function budgetStyle(r: Random): readonly (readonly [month: number, factor: number])[] {
  const style = r.pick(["year", "months", "quarters"] as const);
  if (style === "year") return [[0, 1]];
  const months = style === "months" ? Array.from({ length: 12 }, (_, index) => index + 1) : [3, 6, 9, 12];
  return months.map((month) => [month, 1 / months.length]);
}

function decisions(r: Random, units: readonly Unit[], year: number, months: number, writes: Writer): readonly Row[] {
  const head = ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Belopp"];
  const name = r.pick([`Budget ${year}`, `Flerårsplan ${year}-${year + 2}`, "Internbudget", `Beslut ${year - 1}`]);
  const date = r.pick([`${year - 1}-11-27`, `${year - 1}-09-15`, `${year}-02-10`]);
  const parts = r.chance(0.3) ? [0.6, 0.4] : [1];
  const opening = units.flatMap(({ name: area, frame, grant }) =>
    parts.map((part, index): Row => [
      index === 0 ? name : `${name}, del 2`,
      date,
      frame,
      area,
      writes.plain(grant * part),
    ])
  );
  const moved: Row[] = [];
  const pair = units.filter(({ grant }) => grant > 0);
  if (pair.length > 1 && months > 5) {
    const [from, to] = [r.pick(pair), r.pick(pair)];
    const amount = Math.round(Math.min(from.grant, to.grant) * r.between(0.01, 0.08));
    moved.push(
      ["Omfördelning", `${year}-05-20`, from.frame, from.name, -writes.plain(amount)],
      ["Omfördelning", `${year}-05-20`, to.frame, to.name, writes.plain(amount)]
    );
  }
  if (r.chance(0.3))
    moved.push([
      `Ombudgetering från ${year - 1}`,
      `${year}-03-25`,
      units[0]?.frame ?? "",
      units[0]?.name ?? "",
      writes.plain((units[0]?.grant ?? 0) * 0.02),
    ]);
  return [head, ...opening, ...moved];
}

function expectations(r: Random, units: readonly Unit[], months: number, writes: Writer): readonly Row[] {
  const made = MONTHLY.slice(0, Math.min(11, months)).filter((_, index) => index % 3 === 2);
  const rows = made.flatMap((occasion) =>
    units.flatMap(({ name, grant, kind }): readonly Row[] => {
      if (r.chance(0.3)) return [];
      const deviation = grant * r.normal(0.02) * (kind === "tiny" ? 8 : 1);
      return [[occasion, name, r.chance(0.5) ? 0 : writes.plain(Math.round(deviation / 50_000) * 50_000)]];
    })
  );
  return [["Tillfälle", "Verksamhetsområde", "Budgetavvikelse"], ...rows];
}

function tables(
  r: Random,
  units: readonly Unit[],
  year: number,
  received: number,
  writes: Writer
): readonly (readonly [string, readonly Row[]])[] {
  const all = units.reduce((sum, { cost }) => sum + cost, 0);
  const plain = (share: number): number => writes.plain(all * share * r.between(0.2, 1));
  const list = (most: number, row: (n: number) => Row): readonly Row[] =>
    Array.from({ length: r.whole(1, most) }, (_, n) => row(n));
  const frame = plain(0.3);
  return [
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall"],
        ["Ledningsnät", frame, Math.round(frame * r.between(0.001, 0.9))],
        ...list(4, (n) => [`Objekt ${n}`, plain(0.1), plain(0.06)]),
        ...(r.chance(0.2) ? [["Anslutningsavgifter", -plain(0.004), -plain(0.004)]] : []),
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ...list(5, (n) => [
          "Skyfallet",
          r.pick(["Ökade kostnader", "Minskade intäkter", "Ökade intäkter"]),
          `Del ${n}`,
          plain(0.01),
        ]),
      ],
    ],
    [
      "Reserv",
      [
        ["Datum", "Händelse", "Belopp"],
        [`${year}-01-01`, "Nämndens reserv", plain(0.02)],
        ...(r.chance(0.5) ? [[`${year}-04-01`, "Till förfogande", -plain(0.003)]] : []),
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ...list(3, (n) => ["Statsbidrag", `Stöd ${n}`, "Staten", writes.plain(received / 3)]),
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Beslutad effekt", "Realiserad effekt"],
        ...list(4, (n) => [`Steg ${n}`, plain(0.01), r.pick([0, plain(0.008)])]),
        ...(r.chance(0.15) ? [["Ny lokal", plain(0.02), -plain(0.001)]] : []),
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "År", "Budget volym", "Utfall volym", "Budget kostnad", "Utfall kostnad"],
        ...list(3, (n) => [`Mängd ${n}`, "ton", year, r.whole(100, 900), r.whole(100, 900), plain(0.05), plain(0.05)]),
      ],
    ],
  ];
}
