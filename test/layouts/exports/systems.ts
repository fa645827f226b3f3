/** Ledgers as Raindance, Unit4, Visma and their like write them. */
import { MONTH_NAMES } from "../forms";
import { kronor, type Fact, type Invented } from "../municipality";
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
  const sheet = (sheetName: string, heading: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Per", "Dim1", "Dim1(T)", "Dim2", "Dim2(T)", "Konto", "Konto(T)", "VA", heading],
      ...facts.map((fact): Row => [
        String(fact.period),
        fact.responsibility,
        name.responsibility(fact.responsibility),
        fact.activity,
        name.activity(fact.activity),
        fact.account,
        name.account(fact.account),
        "GL",
        swedish(kronor(fact.hundredths)),
      ]),
    ],
  });
  return ledgers(
    town,
    sheet("Fråga huvudbok", "Belopp", town.outcome),
    sheet("Fråga budget", "Budgetbelopp", town.budget)
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
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Redovisningsperiod", "Konto", "Kst", "Vht", "Debet", "Kredit"],
      ...facts.map((fact): Row => [
        fact.period,
        fact.account,
        fact.responsibility,
        fact.activity,
        fact.hundredths > 0 ? kronor(fact.hundredths) : 0,
        fact.hundredths < 0 ? kronor(fact.hundredths) : 0,
      ]),
    ],
  });
  return ledgers(town, sheet("Huvudboksuttag", town.outcome), sheet("Budgetuttag", town.budget));
}

/** Closing entries in a thirteenth period: they are December's, or they are told. */
function thirteenthPeriod(town: Invented): Exported {
  const closing = town.outcome.filter((fact, at) => fact.period % 100 === 12 && at % 3 === 0);
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Period", "Konto", "Ansvar", "Funktion", "Belopp i kr"],
      ...facts.map((fact): Row => [
        closing.includes(fact) ? town.year * 100 + 13 : fact.period,
        fact.account,
        fact.responsibility,
        fact.activity,
        kronor(fact.hundredths),
      ]),
    ],
  });
  return ledgers(town, sheet("Bokföring", town.outcome), sheet("Årsbudget", town.budget));
}

/** English headings, fiscal periods. */
function englishFiscal(town: Invented): Exported {
  const sheet = (sheetName: string, heading: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Fiscal period", "Cost center", "GL account", "Function", heading],
      ...facts.map((fact): Row => [
        `FY${String(town.year).slice(2)}-P${String(fact.period % 100).padStart(2, "0")}`,
        fact.responsibility,
        fact.account,
        fact.activity,
        kronor(fact.hundredths),
      ]),
    ],
  });
  return ledgers(town, sheet("Actuals", "Amount SEK", town.outcome), sheet("Plan", "Amount SEK", town.budget));
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
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Månad", "Ansvar", "Konto", "Verksamhet", "Externt", "Internt"],
      ...facts.map((fact): Row => {
        const internal = Math.round(fact.hundredths * 0.3);
        return [
          `${MONTH_NAMES[(fact.period % 100) - 1] ?? ""} ${town.year}`,
          fact.responsibility,
          fact.account,
          fact.activity,
          kronor(fact.hundredths - internal),
          kronor(internal),
        ];
      }),
    ],
  });
  return ledgers(town, sheet("Utfall int ext", town.outcome), sheet("Budget int ext", town.budget));
}

/** The year's rows and last year's in one list. */
function twoYearsInOneList(town: Invented): Exported {
  const earlier = town.outcome.map((fact) => ({
    ...fact,
    period: fact.period - 100,
    hundredths: fact.hundredths - 500,
  }));
  const rows = (facts: readonly Fact[]): readonly Row[] =>
    facts.map((fact) => [
      fact.responsibility,
      fact.activity,
      fact.account,
      Math.floor(fact.period / 100),
      MONTH_NAMES[(fact.period % 100) - 1]?.slice(0, 3) ?? "",
      kronor(fact.hundredths),
    ]);
  const heading: Row = ["Ansvar", "Verksamhet", "Konto", "År", "Månad", "Belopp"];
  const exported = ledgers(
    town,
    { name: "Utfall två år", cells: [heading, ...rows(earlier), ...rows(town.outcome)] },
    { name: "Internbudget", cells: [heading, ...rows(town.budget)] }
  );
  const both = { ...town, outcome: [...earlier, ...town.outcome] };
  return { ...exported, same: ledgersOf(both) };
}

function ledgersOf(town: Invented): Exported["same"] {
  return ledgers(town).same;
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
