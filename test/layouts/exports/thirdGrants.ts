/** A third set, written down before its first trial: grants, forecasts and who belongs where. */
import { canonical, kronor, type Invented } from "../municipality";
import { account, activity, amount, listOf, period, responsibility, type Columns } from "./lists";
import { grantOf, grants, namesIn, without, type Exported, type Row } from "./shape";

const total = (town: Invented, decision?: string): number =>
  town.areas.reduce((sum, { name }) => sum + grantOf(town, name, decision), 0);
const decisionsIn = (town: Invented): readonly string[] => [...new Set(town.grants.map(({ decision }) => decision))];
const undated = (town: Invented): Invented => ({ ...town, grants: town.grants.map((one) => ({ ...one, date: "" })) });

/** Decisions down, areas across, a sum each way. */
function decisionsDown(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Kommunbidrag"),
      {
        name: "Beslut om kommunbidrag",
        cells: [
          [`Kommunbidrag ${town.year}`],
          [],
          ["Beslut", "Datum", ...town.areas.map(({ name }) => name), "Totalt"],
          ...decisionsIn(town).map((decision): Row => [
            decision,
            town.grants.find((one) => one.decision === decision)?.date ?? "",
            ...town.areas.map(({ name }) => grantOf(town, name, decision)),
            total(town, decision),
          ]),
          ["Summa", "", ...town.areas.map(({ name }) => grantOf(town, name)), total(town)],
        ],
      },
    ],
    same: canonical(town),
  };
}

/** Each decision's addition and deduction in a column of its own. */
function additionsAndDeductions(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Kommunbidrag"),
      {
        name: "Ramförändringar",
        cells: [
          ["Ärende", "Datum", "Område", "Tillskott", "Avdrag"],
          ...town.grants.map(({ decision, date, area, kronor: change }): Row => [
            decision,
            date,
            area,
            change > 0 ? change : "",
            change < 0 ? -change : "",
          ]),
        ],
      },
    ],
    same: canonical(town),
  };
}

/** Grants in thousands by the note below, three years beside each other. */
function yearsWithNoteBelow(town: Invented): Exported {
  const { year } = town;
  return grants(town, {
    name: "Driftramar",
    cells: [
      ["Nämndens ramar"],
      ["Verksamhetsområde", `Ram ${year - 1}`, `Ram ${year}`, `Plan ${year + 1}`],
      ...town.areas.map(({ name }): Row => {
        const own = grantOf(town, name) / 1000;
        return [name, Math.round(own * 0.98), own, Math.round(own * 1.02)];
      }),
      [],
      ["Samtliga belopp anges i tkr"],
    ],
  });
}

/** Amounts as text with a plus before what is added. */
function textWithPlus(town: Invented): Exported {
  const [opening, later] = decisionsIn(town) as [string, string];
  const text = (kronor: number): string => `${kronor > 0 ? "+" : ""}${kronor.toLocaleString("sv-SE")}`;
  return {
    sheets: [
      ...without(town, "Kommunbidrag"),
      {
        name: "Kommunbidrag och ändringar",
        cells: [
          ["Område", opening, later, "Summa"],
          ...town.areas.map(({ name }): Row => [
            name,
            grantOf(town, name, opening).toLocaleString("sv-SE"),
            text(grantOf(town, name, later)),
            grantOf(town, name).toLocaleString("sv-SE"),
          ]),
        ],
      },
    ],
    same: canonical(undated(town)),
  };
}

/** The area with its number before the name, and the frame's heading over its rows. */
function numberedAreas(town: Invented): Exported {
  return grants(town, {
    name: `Kommunbidrag ${town.year}`,
    cells: [
      ["Ram/område", "Kommunbidrag, kr"],
      [town.committee],
      ...town.areas.map(({ name, prefix }): Row => [`${prefix} ${name}`, grantOf(town, name)]),
      [`Summa ${town.committee}`, total(town)],
    ],
  });
}

/** A committee's grants among those of all committees. */
function allCommittees(town: Invented): Exported {
  const list = grants(town, {
    name: "Kommunbidrag alla nämnder",
    cells: [
      ["Nämnd", "Verksamhetsområde", `Kommunbidrag ${town.year}`],
      ["Kommunstyrelsen", "Kansli", 44_000_000],
      ["Kommunstyrelsen", "Näringsliv", 9_000_000],
      ...town.areas.map(({ name }): Row => [town.committee, name, grantOf(town, name)]),
      ["Överförmyndarnämnden", "Överförmyndare", 7_500_000],
    ],
  });
  return { ...list, mustTell: "rowsOfOthers" };
}

/** Grants with what is forecast beside them, in one report per area. */
function grantAndForecast(town: Invented): Exported {
  const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
  const oneDecision = town.areas.map(({ name }) => ({
    decision: `Kommunbidrag ${town.year}`,
    date: "",
    area: name,
    kronor: grantOf(town, name),
  }));
  return {
    sheets: [
      ...without(town, "Kommunbidrag", "Prognos"),
      {
        name: "Läget i nämnden",
        cells: [
          ["Verksamhetsområde", `Kommunbidrag ${town.year}`, ...occasions.map((one) => `Prognos avvikelse ${one}`)],
          ...town.areas.map(({ name }): Row => [
            name,
            grantOf(town, name),
            ...occasions.map(
              (occasion) => town.forecasts.find((one) => one.area === name && one.occasion === occasion)?.kronor ?? 0
            ),
          ]),
        ],
      },
    ],
    same: canonical({ ...town, grants: oneDecision }),
  };
}

/** Occasions down, areas across, millions. */
function forecastsInMillions(town: Invented): Exported {
  const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
  return {
    sheets: [
      ...without(town, "Prognos"),
      {
        name: "Prognosutveckling",
        cells: [
          ["Budgetavvikelse, mnkr"],
          ["Tillfälle", ...town.areas.map(({ name }) => name), "Nämnden"],
          ...occasions.map((occasion): Row => {
            const own = town.forecasts.filter((one) => one.occasion === occasion);
            const of = (area: string): number => own.find((one) => one.area === area)?.kronor ?? 0;
            return [
              occasion,
              ...town.areas.map(({ name }) => of(name) / 1_000_000),
              own.reduce((sum, one) => sum + one.kronor, 0) / 1_000_000,
            ];
          }),
        ],
      },
    ],
    same: canonical(town),
  };
}

/** A sheet per occasion, under its short name, with the month of the forecast in a title. */
function sheetPerOccasion(town: Invented): Exported {
  const sheet = (name: string, occasion: string) => ({
    name,
    cells: [
      [`${occasion} ${town.year}`],
      ["Verksamhetsområde", "Prognos budgetavvikelse (kr)", "Kommentar"],
      ...town.forecasts
        .filter((one) => one.occasion === occasion)
        .map(({ area, kronor: deviation }): Row => [area, deviation, deviation < 0 ? "Fler ärenden" : ""]),
    ],
  });
  return {
    sheets: [
      ...without(town, "Prognos"),
      sheet("Prognos EP", "Ekonomisk prognos"),
      sheet("Prognos DR", "Delårsrapport"),
    ],
    same: canonical(town),
  };
}

/** The forecast of the year's cost beside the budget, without its deviation. */
function forecastCostAndBudget(town: Invented): Exported {
  const [occasion] = town.forecasts.map((one) => one.occasion);
  const own = town.forecasts.filter((one) => one.occasion === occasion);
  return {
    sheets: [
      ...without(town, "Prognos"),
      {
        name: `Prognos ${occasion ?? ""}`,
        cells: [
          ["Verksamhetsområde", "Budget helår", "Prognos helår"],
          ...own.map(({ area, kronor: deviation }): Row => [
            area,
            grantOf(town, area),
            grantOf(town, area) - deviation,
          ]),
        ],
      },
    ],
    same: canonical({ ...town, forecasts: own }),
  };
}

/** Neither Områden nor Ansvar: the ledger says which area each unit belongs to. */
function areasInTheLedger(town: Invented): Exported {
  const name = namesIn(town);
  const columns: Columns = [
    ["Sektor", (fact) => name.area(fact.responsibility)],
    ["Ansvarsenhet", responsibility],
    ["Enhetsnamn", (fact) => name.responsibility(fact.responsibility)],
    ["Konto", account],
    ["Funktion", activity],
    ["Bokföringsperiod", period],
    ["Belopp", amount],
  ];
  const noShortNames = { ...town, areas: town.areas.map((area) => ({ ...area, shortName: "" })) };
  return {
    sheets: [
      ...without(town, "Utfall", "Budget", "Områden", "Ansvar"),
      listOf("Utfall rader", town.outcome, columns),
      listOf("Budget rader", town.budget, columns),
    ],
    same: canonical(noShortNames),
  };
}

/** The organisation as an indented tree of codes and names. */
function organisationTree(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Ansvar"),
      {
        name: "Organisationsträd",
        cells: [
          ["Kod", "Benämning", "Verksamhetsområde", "Chef"],
          ...town.areas.flatMap(({ prefix, name }): readonly Row[] => [
            [prefix, name, name, "A. Andersson"],
            ...town.responsibilities
              .filter(([code]) => code.startsWith(prefix))
              .map(([code, text]): Row => [code, `   ${text}`, name, "B. Berg"]),
          ]),
        ],
      },
    ],
    same: canonical(town),
  };
}

/** Everything in one workbook of one sheet per thing, none under the contract's name. */
function everythingElsewhere(town: Invented): Exported {
  const name = namesIn(town);
  const columns: Columns = [
    ["Verksamhetsområde", (fact) => name.area(fact.responsibility)],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Period", period],
    ["Belopp (kr)", ({ hundredths }) => kronor(hundredths)],
  ];
  const noShortNames = { ...town, areas: town.areas.map((area) => ({ ...area, shortName: "" })) };
  const { same } = grants(noShortNames);
  return {
    sheets: [
      ...without(town, "Utfall", "Budget", "Områden", "Ansvar", "Kommunbidrag"),
      listOf(`Huvudbok ${town.year}`, town.outcome, columns),
      listOf(`Internbudget ${town.year}`, town.budget, columns),
      {
        name: `Ramar ${town.year}`,
        cells: [
          ["Verksamhetsområde", `Kommunbidrag ${town.year}`],
          ...town.areas.map(({ name: area }): Row => [area, grantOf(town, area)]),
          ["Summa", total(town)],
        ],
      },
    ],
    same,
  };
}

export const THIRD_GRANTS = {
  decisionsDown,
  additionsAndDeductions,
  yearsWithNoteBelow,
  textWithPlus,
  numberedAreas,
  allCommittees,
  grantAndForecast,
  forecastsInMillions,
  sheetPerOccasion,
  forecastCostAndBudget,
  areasInTheLedger,
  organisationTree,
  everythingElsewhere,
};
