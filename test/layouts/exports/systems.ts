/** Ledgers as Raindance, Unit4, Visma and their like write them. */
import { MONTH_NAMES } from "../forms";
import { kronor, type Fact, type Invented } from "../municipality";
import {
  account,
  activity,
  amount,
  both,
  listOf,
  monthOf,
  period,
  responsibility,
  twoDigits,
  withName,
  yearOf,
  type Columns,
} from "./lists";
import {
  blanks,
  grouped,
  inMonth,
  ledgers,
  MONTHS,
  namesIn,
  sumOf,
  swedish,
  throughMonth,
  type Exported,
  type Row,
} from "./shape";

/** A report with its selection above, name columns marked (T), and a sum after each responsibility. */
function raindanceReport(town: Invented): Exported {
  const name = namesIn(town);
  const sheet = (title: string, sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      [title],
      ["Bolag:", "01 Kommunen"],
      ["Urval:", "ANSV 0000 - 2999, PERIOD 01-12"],
      [],
      ["ANSV", "ANSV(T)", "VHT", "VHT(T)", "KTO", "KTO(T)", "PERIOD", "BELOPP"],
      ...grouped(facts, "responsibility").flatMap((own): readonly Row[] => [
        ...own.map((fact): Row => [
          fact.responsibility,
          name.responsibility(fact.responsibility),
          fact.activity,
          name.activity(fact.activity),
          fact.account,
          name.account(fact.account),
          fact.period,
          kronor(fact.hundredths),
        ]),
        [`S:a ${own[0]?.responsibility ?? ""}`, ...blanks(6), sumOf(own)],
      ]),
      ["Totalt", ...blanks(6), sumOf(facts)],
    ],
  });
  return ledgers(
    town,
    sheet(`RR Bokfört ${town.year}`, "RD_UTF", town.outcome),
    sheet(`RR Budget ${town.year}`, "RD_BUD", town.budget)
  );
}

/** One row per code for the whole year, with levels of the organisation and both scenarios. */
function raindanceLevels(town: Invented): Exported {
  const name = namesIn(town);
  const rows = grouped([...town.outcome, ...town.budget], "responsibility", "account", "activity");
  const isOutcome = new Set(town.outcome);
  return ledgers(town, {
    name: "Uppföljning",
    cells: [
      [`Ekonomisk uppföljning per ${town.year}-12`],
      ["Avdelning", "Ansvar", "Ansvar(T)", "Verksamhet", "Konto", "Ack utfall", "Ack budget", "Avvikelse"],
      ...rows.map((facts): Row => {
        const [fact] = facts;
        const utfall = sumOf(facts.filter((one) => isOutcome.has(one)));
        const budget = sumOf(facts.filter((one) => !isOutcome.has(one)));
        const code = fact?.responsibility ?? "";
        return [
          name.area(code),
          code,
          name.responsibility(code),
          fact?.activity ?? "",
          fact?.account ?? "",
          utfall,
          budget,
          kronor(Math.round((budget - utfall) * 100)),
        ];
      }),
    ],
  });
}

/** A browser inquiry: dimensions by number, names beside, text amounts. */
function unit4Browser(town: Invented): Exported {
  const name = namesIn(town);
  const columns = (heading: string): Columns => [
    ["Per", (fact) => String(fact.period)],
    ...withName("Dim1", responsibility, "Dim1(T)", name.responsibility),
    ...withName("Dim2", activity, "Dim2(T)", name.activity),
    ...withName("Konto", account, "Konto(T)", name.account),
    ["VA", () => "GL"],
    [heading, (fact, at) => swedish(amount(fact, at))],
  ];
  return ledgers(
    town,
    listOf("Fråga huvudbok", town.outcome, columns("Belopp")),
    listOf("Fråga budget", town.budget, columns("Budgetbelopp"))
  );
}

/** Opening balance, movement and closing balance per month and code. */
function unit4Balances(town: Invented): Exported {
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Konto", "Ansvar", "Funktion", "Period", "Ingående balans", "Periodens förändring", "Utgående balans"],
      ...grouped(facts, "account", "responsibility", "activity").flatMap((own) =>
        MONTHS.map((month): Row => {
          const [fact] = own;
          const before = sumOf(throughMonth(own, month - 1));
          return [
            fact?.account ?? "",
            fact?.responsibility ?? "",
            fact?.activity ?? "",
            town.year * 100 + month,
            before,
            sumOf(inMonth(own, month)),
            sumOf(throughMonth(own, month)),
          ];
        })
      ),
    ],
  });
  return ledgers(town, sheet("Saldo utfall", town.outcome), sheet("Saldo budget", town.budget));
}

/** The account stands over its vouchers; debit and credit, a balance running along. */
function vismaLedger(town: Invented): Exported {
  const name = namesIn(town);
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Huvudbok", town.committee],
      [],
      ["Datum", "Ver.nr", "Text", "Ansvar", "Verksamhet", "Debet", "Kredit", "Saldo"],
      ...grouped(facts, "account").flatMap((own): readonly Row[] => {
        let balance = 0;
        const code = own[0]?.account ?? "";
        return [
          [`Konto: ${code} ${name.account(code)}`],
          ["", "", "Ingående saldo", "", "", "", "", 0],
          ...own.map((fact, at): Row => {
            balance += fact.hundredths;
            const amount = kronor(fact.hundredths);
            return [
              `${Math.floor(fact.period / 100)}-${String(fact.period % 100).padStart(2, "0")}-20`,
              `A${at + 1}`,
              "Bokfört",
              fact.responsibility,
              fact.activity,
              amount > 0 ? amount : "",
              amount < 0 ? -amount : "",
              kronor(balance),
            ];
          }),
          [`Summa konto ${code}`, ...blanks(6), sumOf(own)],
        ];
      }),
    ],
  });
  return ledgers(town, sheet("Huvudbok", town.outcome), sheet("Budgetbok", town.budget));
}

/** Credits already stand with a minus. */
function creditsAsNegatives(town: Invented): Exported {
  return both(
    town,
    [
      ["Redovisningsperiod", period],
      ["Konto", account],
      ["Kst", responsibility],
      ["Vht", activity],
      ["Debet", ({ hundredths }) => Math.max(0, kronor(hundredths))],
      ["Kredit", ({ hundredths }) => Math.min(0, kronor(hundredths))],
    ],
    "Huvudboksuttag",
    "Budgetuttag"
  );
}

/** Closing entries in a thirteenth period: they are December's, or they are told. */
function thirteenthPeriod(town: Invented): Exported {
  const closing = town.outcome.filter((fact, at) => monthOf(fact) === 12 && at % 3 === 0);
  return both(
    town,
    [
      ["Period", (fact) => (closing.includes(fact) ? town.year * 100 + 13 : fact.period)],
      ["Konto", account],
      ["Ansvar", responsibility],
      ["Funktion", activity],
      ["Belopp i kr", amount],
    ],
    "Bokföring",
    "Årsbudget"
  );
}

/** English headings, fiscal periods. */
function englishFiscal(town: Invented): Exported {
  return both(
    town,
    [
      ["Fiscal period", (fact) => `FY${String(yearOf(fact)).slice(2)}-P${twoDigits(monthOf(fact))}`],
      ["Cost center", responsibility],
      ["GL account", account],
      ["Function", activity],
      ["Amount SEK", amount],
    ],
    "Actuals",
    "Plan"
  );
}

/** Norwegian KOSTRA words, thousands in the heading. */
function kostra(town: Invented): Exported {
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Ansvar", "Art", "Funksjon", ...MONTHS.map((month) => `Periode ${month}`), "Sum"],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        own[0]?.responsibility ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...MONTHS.map((month) => sumOf(inMonth(own, month))),
        sumOf(own),
      ]),
    ],
  });
  return ledgers(town, sheet(`Regnskap ${town.year}`, town.outcome), sheet(`Budsjett ${town.year}`, town.budget));
}

/** Internal and external amounts in a column each: both are the outcome. */
function internalAndExternal(town: Invented): Exported {
  const internal = ({ hundredths }: Fact): number => Math.round(hundredths * 0.3);
  return both(
    town,
    [
      ["Månad", (fact) => `${MONTH_NAMES[monthOf(fact) - 1] ?? ""} ${yearOf(fact)}`],
      ["Ansvar", responsibility],
      ["Konto", account],
      ["Verksamhet", activity],
      ["Externt", (fact) => kronor(fact.hundredths - internal(fact))],
      ["Internt", (fact) => kronor(internal(fact))],
    ],
    "Utfall int ext",
    "Budget int ext"
  );
}

/** The year's rows and last year's in one list. */
function twoYearsInOneList(town: Invented): Exported {
  const earlier = town.outcome.map((fact) => ({
    ...fact,
    period: fact.period - 100,
    hundredths: fact.hundredths - 500,
  }));
  const columns: Columns = [
    ["Ansvar", responsibility],
    ["Verksamhet", activity],
    ["Konto", account],
    ["År", yearOf],
    ["Månad", (fact) => MONTH_NAMES[monthOf(fact) - 1]?.slice(0, 3) ?? ""],
    ["Belopp", amount],
  ];
  const all = [...earlier, ...town.outcome];
  const exported = ledgers(town, listOf("Utfall två år", all, columns), listOf("Internbudget", town.budget, columns));
  return { ...exported, same: ledgers({ ...town, outcome: all }).same };
}

export const SYSTEMS = {
  raindanceReport,
  raindanceLevels,
  unit4Browser,
  unit4Balances,
  vismaLedger,
  creditsAsNegatives,
  thirteenthPeriod,
  englishFiscal,
  kostra,
  internalAndExternal,
  twoYearsInOneList,
};
