/**
 * The sample, spoilt in seven ways that once passed in silence, with what is said of each in the pane. What the tests
 * of the rules and of the pane share.
 */
import { sampleSheets } from "../../fixtures/exempel-2024";
import type { Sheets } from "./checked";
import { changed, withAmount } from "./spoilers";

export interface Way {
  readonly name: string;
  readonly sheets: Sheets;
  /** Told first, and once. */
  readonly told: string;
}

const negated = (amount: number): number => -amount;

const sample = sampleSheets();

const withEvents = (amounts: readonly (readonly [group: string, amount: number])[]): Sheets =>
  new Map([
    ...sample,
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ...amounts.map(([group, amount], index) => ["Kriget i Ukraina", group, `Post ${index}`, amount] as const),
      ],
    ],
  ]);

/** The grants of the year before: other names, dates a year earlier, somewhat less. */
function withLastYearsDecisions(): Sheets {
  const [head = [], ...rows] = sample.get("Kommunbidrag") ?? [];
  const older = rows.map((row) =>
    row.map((cell, at) => {
      if (at < 2) return String(cell).replaceAll("2024", "2023").replace("2023-12", "2022-12");
      return typeof cell === "number" ? Math.round(cell * 96) / 100 : cell;
    })
  );
  return new Map([...sample, ["Kommunbidrag", [head, ...older, ...rows]]]);
}

export function withNetCostsForecast(): Sheets {
  const grants = new Map<string, number>();
  for (const row of sample.get("Kommunbidrag") ?? [])
    grants.set(String(row[3]), (grants.get(String(row[3])) ?? 0) + (Number(row[5]) || 0));
  return changed(sample, "Prognos", (row) =>
    row[3] === "" ? withAmount(row, 4, (amount) => amount - (grants.get(String(row[2])) ?? 0)) : row
  );
}

/** Told as doubts. */
export const DOUBTFUL_WAYS: readonly Way[] = [
  {
    name: "every amount of Utfall with its sign turned",
    sheets: changed(sample, "Utfall", (row) => withAmount(row, 4, negated)),
    told: "Tecknet är vänt i Utfall. Resultatet blir omkring 8 428 miljoner kronor för bra.",
  },
  {
    name: "Budget in tkr",
    sheets: changed(sample, "Budget", (row) => withAmount(row, 4, (amount) => amount / 1000)),
    told: "Beloppen i Budget är omkring tusen gånger för små. De står troligen i en annan enhet än resten. Budgetens nettokostnad blir omkring 4 206 miljoner kronor för låg.",
  },
  {
    name: "July gone from Utfall",
    sheets: changed(sample, "Utfall", (row) => (row[0] === 202407 ? undefined : row)),
    told: "Juli saknas i Utfall. Resultatet blir omkring 351 miljoner kronor för bra.",
  },
  {
    name: "last year's decisions left in Kommunbidrag",
    sheets: withLastYearsDecisions(),
    told: "Beslut i Kommunbidrag är troligen ett annat års: ”Nämndsbudget 2023”, ”Beslut i KS mars 2023”, ”Beslut ASN vid EP, maj 2023” och ”Beslut i KS juni 2023”. Resultatet blir omkring 4 041 miljoner kronor för bra.",
  },
  {
    name: "forecasts typed as net costs",
    sheets: withNetCostsForecast(),
    told: "Prognosen vid Ekonomisk prognos och Delårsrapport är nästan lika stor som hela kommunbidraget. Troligen är nettokostnaden inskriven i stället för avvikelsen. Prognosen blir omkring 8 413 miljoner kronor för dålig.",
  },
];

/** Read as they are meant, and told; with the same written without the turned sign. */
export const TURNED_WAYS: readonly (Way & { readonly plain: Sheets })[] = [
  {
    name: "Investeringar with negative amounts",
    plain: sample,
    sheets: changed(sample, "Investeringar", (row) => withAmount(withAmount(row, 1, negated), 2, negated)),
    told: "Utfall i Investeringar har bara",
  },
  {
    name: "increased costs typed as their effect",
    plain: withEvents([
      ["Ökade intäkter", 10_885_000],
      ["Ökade kostnader", 7_616_000],
    ]),
    sheets: withEvents([
      ["Ökade intäkter", 10_885_000],
      ["Ökade kostnader", -7_616_000],
    ]),
    told: "Ökade kostnader i Händelser har bara ett belopp, med minus.",
  },
];
