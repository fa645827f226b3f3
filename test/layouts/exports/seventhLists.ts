/** The seventh set's lists with more than the ledger in them: VAT, forecasts, remarks and what has been masked. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor, type Fact, type Invented } from "../municipality";
import { GERMAN, places, SHORT_MONTHS, wholeYear, written } from "./seventhShape";
import { inMonth, ledgers, MONTHS, namesIn, sumOf, type Exported, type Kind, type Row } from "./shape";

const CODES = ["responsibility", "account", "activity"] as const;

const SUPPLIERS = ["Kontorsbolaget AB", "Städ & Vård i Syd", "Region Skåne", "Skolverket"];

/** Invoices with net, VAT and gross beside each other in German form; the supplier is masked, the last column empty. */
function netVatAndGross(town: Invented): Exported {
  const isBought = ({ account }: Fact): boolean => account >= "6";
  const invoices: ArraySheet = {
    name: "Reskontra",
    cells: [
      [...["Period", "Ansvar", "Konto", "Verksamhet", "Leverantör", "Faktura"], "Netto", "Moms", "Brutto", ""],
      ...town.outcome.map((fact, at): Row => {
        const [net, share] = [kronor(fact.hundredths), isBought(fact) ? 0.25 : 0];
        const { period, responsibility, account, activity } = fact;
        const columns = [net, net * share, net * (1 + share)].map((amount) => written(amount, GERMAN));
        return [period, responsibility, account, activity, "*****", 61_000 + at, ...columns, ""];
      }),
    ],
  };
  const budget: ArraySheet = {
    name: "Detaljbudget",
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Handläggare", "Period", "Budg belopp"],
      ...town.budget.map(({ period, account, responsibility, activity, hundredths }): Row => [
        ...[responsibility, account, activity, "*****", period, written(kronor(hundredths), GERMAN)],
      ]),
    ],
  };
  return ledgers(town, invoices, budget);
}

/** Hypergene's long export: year and month's name apart, outcome, budget and a running forecast below each other. */
function longWithForecastVersion(town: Invented): Exported {
  const names = namesIn(town);
  const rows = (version: string, facts: readonly Fact[], share = 1): readonly Row[] =>
    facts.map(({ period, account, responsibility, activity, hundredths }) => [
      ...[town.year, SHORT_MONTHS[(period % 100) - 1] ?? "", responsibility, names.responsibility(responsibility)],
      ...[account, names.account(account), activity, version, kronor(Math.round(hundredths * share))],
    ]);
  const headings = ["År", "Månad", "Enhet", "Enhetsnamn", "Konto", "Kontonamn", "Vht", "Version", "Värde"];
  const expected = wholeYear(town.outcome, "responsibility", "account");
  return ledgers(town, {
    name: "Dataexport",
    cells: [
      headings,
      ...rows("Utfall", town.outcome),
      ...rows("Budget", town.budget),
      ...rows("Månadsprognos", expected, 1.02),
    ],
  });
}

/** A controller's own list: outcome and budget side by side, remarks that speak of amounts, gaps between months. */
function remarksWithAmounts(town: Invented): Exported {
  const remark = (at: number): string => (at % 6 === 0 ? `varav ${500 * (at + 1)} kr avser 2:a halvåret` : "");
  const cells = MONTHS.flatMap((month): readonly Row[] => [
    ...places({ ...town, outcome: inMonth(town.outcome, month), budget: inMonth(town.budget, month) }, ...CODES).map(
      ({ at: { period, account, responsibility, activity }, outcome, budget }, at): Row => [
        ...[
          period,
          responsibility,
          activity,
          account,
          sumOf(outcome),
          sumOf(budget),
          remark(at),
          SUPPLIERS[at % SUPPLIERS.length] ?? "",
          "",
        ],
      ]
    ),
    [],
  ]);
  const headings = ["Period", "Enhet", "Vsh", "Konto", "Redovisat", "Budgeterat", "Kommentar", "Motpart", ""];
  return ledgers(town, { name: "Underlag", cells: [headings, ...cells], hasHiddenRows: true });
}

export const SEVENTH_LISTS: Readonly<Record<string, Kind>> = {
  netVatAndGross,
  longWithForecastVersion,
  remarksWithAmounts,
};
