/** A fifth set, written down before its first trial: lists of rows as systems, scripts and people leave them. */
import { kronor, type Fact, type Invented } from "../municipality";
import {
  account,
  activity,
  amount,
  both,
  headingsOf,
  listOf,
  monthOf,
  paired,
  period,
  responsibility,
  rowsOf,
  twoDigits,
  yearOf,
  type Columns,
} from "./lists";
import { blanks, grouped, ledgers, sumOf, type Exported, type Row } from "./shape";

const shortYear = (fact: Fact): string => String(yearOf(fact)).slice(2);

/** Days as six digits, a project now and then, a sum after each month. */
function raindanceDays(town: Invented): Exported {
  const columns: Columns = [
    ["Ver", (_, at) => `L${3001 + at}`],
    ["Bokf.dag", (fact) => Number(`${shortYear(fact)}${twoDigits(monthOf(fact))}27`)],
    ["Ansv", responsibility],
    ["Vht", activity],
    ["Kto", account],
    ["Proj", (_, at) => (at % 6 === 0 ? 7100 + (at % 4) : "")],
    ["Radtext", (_, at) => ["Lön", "Faktura", "Omföring"][at % 3] ?? ""],
    ["Radbelopp", amount],
  ];
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      headingsOf(columns),
      ...grouped(facts, "period").flatMap((own): readonly Row[] => [
        ...rowsOf(own, columns),
        [`Summa period ${own[0]?.period ?? ""}`, ...blanks(6), sumOf(own)],
      ]),
    ],
  });
  return ledgers(town, sheet("Verifikat utfall", town.outcome), sheet("Verifikat budget", town.budget));
}

/** All codes in a cell with spaces between; a line above says in which order they stand. */
function codesBetweenSpaces(town: Invented): Exported {
  const columns: Columns = [
    ["Kontering", (fact) => `${fact.account} ${fact.responsibility} ${fact.activity}`],
    ["Bokföringsperiod", period],
    ["Belopp i kr", amount],
  ];
  const above: readonly Row[] = [["Kontering = konto ansvar verksamhet"], []];
  return ledgers(
    town,
    listOf("Bokföring uttag", town.outcome, columns, above),
    listOf("Budget uttag", town.budget, columns, above)
  );
}

/** Written by a script: an unnamed index first, codes and months that have become "5011.0". */
function scriptFloats(town: Invented): Exported {
  return both(
    town,
    [
      ["", (_, at) => at],
      ["period", (fact) => `${fact.period}.0`],
      ["konto", (fact) => `${fact.account}.0`],
      ["ansvar", responsibility],
      ["verksamhet", (fact) => `${fact.activity}.0`],
      ["belopp", amount],
    ],
    "df_utfall",
    "df_budget"
  );
}

/** Power BI's model names as headings, measures in brackets, the filters told below. */
function modelHeadings(town: Invented): Exported {
  return ledgers(town, {
    name: "Export",
    cells: [
      [
        "Kalender[ÅrMånad]",
        "Organisation[Ansvarskod]",
        "Kontoplan[Kontonr]",
        "Verksamhet[Verksamhetskod]",
        "[Summa utfall]",
        "[Summa budget]",
      ],
      ...paired(town, "period", "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        `${yearOf(fact)}-${twoDigits(monthOf(fact))}`,
        fact.responsibility,
        fact.account,
        fact.activity,
        sumOf(outcome),
        sumOf(budget),
      ]),
      [],
      [`Tillämpade filter:\nÅr är ${town.year}\nNämnd är ${town.committee}`],
    ],
  });
}

/** "I" for income and "K" for cost beside sizes: the K is no credit. */
function incomeOrCostMarks(town: Invented): Exported {
  return both(
    town,
    [
      ["Period", period],
      ["Ansvar", responsibility],
      ["Konto", account],
      ["Verksamhet", activity],
      ["I/K", ({ hundredths }) => (hundredths < 0 ? "I" : "K")],
      ["Kronor", ({ hundredths }) => kronor(Math.abs(hundredths))],
    ],
    "Redovisning intäkt kostnad",
    "Budget intäkt kostnad"
  );
}

/** Income with its minus, costs, and what they come to, in a column each. */
function incomeCostAndNet(town: Invented): Exported {
  return both(
    town,
    [
      ["År/mån", (fact) => `${yearOf(fact)}/${twoDigits(monthOf(fact))}`],
      ["Ansvarsställe", responsibility],
      ["Konto", account],
      ["Verksamhet", activity],
      ["Intäkt", ({ hundredths }) => kronor(Math.min(0, hundredths))],
      ["Kostnad", ({ hundredths }) => kronor(Math.max(0, hundredths))],
      ["Netto", amount],
    ],
    "Utfall netto",
    "Budget netto"
  );
}

/** Projects as headings over their rows, each with a sum. */
function projectHeadings(town: Invented): Exported {
  const projects: readonly (readonly [string, string])[] = [
    ["9010", "Ordinarie drift"],
    ["9020", "Välfärdsteknik"],
    ["9030", "Statsbidragsprojekt"],
  ];
  const columns: Columns = [
    ["Period", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Motpart", (_, at) => (at % 5 === 0 ? 850 : "")],
    ["Belopp", amount],
  ];
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      [`${name} ${town.year}`],
      headingsOf(columns),
      ...projects.flatMap(([code, text], nth): readonly Row[] => {
        const own = facts.filter((fact) => Number(fact.account) % projects.length === nth);
        return [
          [`Projekt ${code} ${text}`],
          ...rowsOf(own, columns),
          [`Summa projekt ${code}`, ...blanks(4), sumOf(own)],
        ];
      }),
      ["Summa samtliga projekt", ...blanks(4), sumOf(facts)],
    ],
  });
  return ledgers(town, sheet("Projektutfall", town.outcome), sheet("Projektbudget", town.budget));
}

/** The whole municipality's rows, each with its committee's name. */
function ledgerOfAllCommittees(town: Invented): Exported {
  const others = (facts: readonly Fact[]): readonly Fact[] =>
    facts.slice(0, 70).map((fact) => ({ ...fact, responsibility: "7110" }));
  const columns: Columns = [
    ["Nämnd", (fact) => (fact.responsibility === "7110" ? "Kommunstyrelsen" : town.committee)],
    ["Period", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ];
  return ledgers(
    town,
    listOf("Utfall kommunen", [...others(town.outcome), ...town.outcome], columns),
    listOf("Budget kommunen", [...others(town.budget), ...town.budget], columns)
  );
}

export const FIFTH_LISTS = {
  raindanceDays,
  codesBetweenSpaces,
  scriptFloats,
  modelHeadings,
  incomeOrCostMarks,
  incomeCostAndNet,
  projectHeadings,
  ledgerOfAllCommittees,
};
