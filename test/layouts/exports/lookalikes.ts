/** Sheets that look like the contract's form and are not, or not alone: what is in them contradicts what they say. */
import { canonical, kronor, type Fact, type Invented } from "../municipality";
import { grouped, sumOf, throughMonth, without, type Exported, type Row } from "./shape";

const HEADING: Row = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];

function rowsOf(facts: readonly Fact[]): readonly Row[] {
  return facts.map((fact) => [fact.period, fact.account, fact.responsibility, fact.activity, kronor(fact.hundredths)]);
}

function withSheets(town: Invented, replaced: readonly string[], ...sheets: Exported["sheets"]): Exported {
  return { sheets: [...without(town, ...replaced), ...sheets], same: canonical(town) };
}

/** The budget beside the outcome on the sheet Utfall. */
function budgetBeside(town: Invented): Exported {
  const budget = rowsOf(town.budget);
  return withSheets(town, ["Utfall", "Budget"], {
    name: "Utfall",
    cells: [
      ["", "", "", "", "", "", `Budget ${town.year}`],
      [...HEADING, "", ...HEADING],
      ...rowsOf(town.outcome).map((row, at) => [...row, "", ...(budget[at] ?? [])]),
    ],
  });
}

/** The budget below the outcome on the sheet Utfall. */
function budgetBelowUtfall(town: Invented): Exported {
  return withSheets(town, ["Utfall", "Budget"], {
    name: "Utfall",
    cells: [HEADING, ...rowsOf(town.outcome), [], [`Budget ${town.year}`], HEADING, ...rowsOf(town.budget)],
  });
}

/** A revised budget stands beside the adopted one on the sheet Budget. */
function secondBudgetBeside(town: Invented): Exported {
  const revised = rowsOf(town.budget.map((fact) => ({ ...fact, hundredths: fact.hundredths + 100_000 })));
  return {
    ...withSheets(town, ["Budget"], {
      name: "Budget",
      cells: [
        [...HEADING, "", ...HEADING.slice(0, 4), "Reviderad budget"],
        ...rowsOf(town.budget).map((row, at) => [...row, "", ...(revised[at] ?? [])]),
      ],
    }),
    mustTell: "Budget",
  };
}

/** More of the year's outcome on a sheet that nobody asks for. */
function restOfTheYearElsewhere(town: Invented): Exported {
  const first = town.outcome.filter(({ period }) => period % 100 <= 9);
  const rest = town.outcome.filter(({ period }) => period % 100 > 9);
  return withSheets(
    town,
    ["Utfall"],
    { name: "Utfall", cells: [HEADING, ...rowsOf(first)] },
    { name: "Utfall okt-dec", cells: [HEADING, ...rowsOf(rest)] }
  );
}

/** A sheet of bookings that came late beside the whole ledger. */
function lateBookingsElsewhere(town: Invented): Exported {
  const late = town.outcome.filter((_, at) => at % 40 === 3);
  const first = town.outcome.filter((_, at) => at % 40 !== 3);
  return {
    ...withSheets(
      town,
      ["Utfall"],
      { name: "Utfall", cells: [HEADING, ...rowsOf(first)] },
      { name: "Utfall komplettering", cells: [HEADING, ...rowsOf(late)] }
    ),
    mustTell: "Utfall komplettering",
  };
}

/** Utfall with a column Budget beside the column Utfall, and no sheet Budget. */
function budgetColumnInUtfall(town: Invented): Exported {
  const isOutcome = new Set(town.outcome);
  const rows = grouped([...town.outcome, ...town.budget], "period", "account", "responsibility", "activity");
  return withSheets(town, ["Utfall", "Budget"], {
    name: "Utfall",
    cells: [
      ["Period", "Konto", "Ansvar", "Verksamhet", "Budget", "Utfall"],
      ...rows.map((facts): Row => [
        facts[0]?.period ?? 0,
        facts[0]?.account ?? "",
        facts[0]?.responsibility ?? "",
        facts[0]?.activity ?? "",
        sumOf(facts.filter((fact) => !isOutcome.has(fact))),
        sumOf(facts.filter((fact) => isOutcome.has(fact))),
      ]),
    ],
  });
}

/** The year so far under the heading Belopp. */
function accumulatedUnderBelopp(town: Invented): Exported {
  const rows = grouped(town.outcome, "account", "responsibility", "activity").flatMap((own) =>
    own.map((fact): Row => [
      fact.period,
      fact.account,
      fact.responsibility,
      fact.activity,
      sumOf(throughMonth(own, fact.period % 100)),
    ])
  );
  return withSheets(town, ["Utfall"], { name: "Utfall", cells: [HEADING, ...rows] });
}

/** A line above the headings says thousands. */
function thousandsSaidAbove(town: Invented): Exported {
  const inThousands = (facts: readonly Fact[]): readonly Row[] =>
    rowsOf(facts).map((row) => [...row.slice(0, 4), Number(((row[4] as number) / 1000).toFixed(5))]);
  return withSheets(
    town,
    ["Utfall", "Budget"],
    { name: "Utfall", cells: [["Belopp i tkr"], [], HEADING, ...inThousands(town.outcome)] },
    { name: "Budget", cells: [["Belopp i tkr"], [], HEADING, ...inThousands(town.budget)] }
  );
}

/** The headings of Ansvar and Verksamhet have changed places. */
function headingsSwapped(town: Invented): Exported {
  const swapped: Row = ["Period", "Konto", "Verksamhet", "Ansvar", "Belopp"];
  return withSheets(town, ["Utfall"], { name: "Utfall", cells: [swapped, ...rowsOf(town.outcome)] });
}

/** Accounts by name. */
function accountsByName(town: Invented): Exported {
  const names = new Map(town.accounts);
  const rows = rowsOf(town.outcome).map((row) => [row[0] ?? "", names.get(String(row[1])) ?? "", ...row.slice(2)]);
  return withSheets(town, ["Utfall"], { name: "Utfall", cells: [HEADING, ...rows] });
}

/** Budget is last year's; this year's has the year in its name. */
function lastYearsBudget(town: Invented): Exported {
  const last = town.budget.map((fact) => ({ ...fact, period: fact.period - 100, hundredths: fact.hundredths - 7_000 }));
  return withSheets(
    town,
    ["Budget"],
    { name: "Budget", cells: [HEADING, ...rowsOf(last)] },
    { name: `Budget ${town.year}`, cells: [HEADING, ...rowsOf(town.budget)] }
  );
}

/** Utfall is last year's; this year's has the year in its name. */
function lastYearsOutcome(town: Invented): Exported {
  const last = town.outcome.map((fact) => ({ ...fact, period: fact.period - 100 }));
  return withSheets(
    town,
    ["Utfall"],
    { name: "Utfall", cells: [HEADING, ...rowsOf(last)] },
    { name: `Utfall ${town.year}`, cells: [HEADING, ...rowsOf(town.outcome)] }
  );
}

/** Codes of both ledgers as numbers, without the zeros that Ansvar has. */
function zerosLost(town: Invented): Exported {
  const asNumbers = (facts: readonly Fact[]): readonly Row[] =>
    rowsOf(facts).map((row) => [row[0] ?? "", Number(row[1]), Number(row[2]), Number(row[3]), row[4] ?? ""]);
  const told = town.areas.some(({ prefix }) => prefix.startsWith("0")) ? { mustTell: "Utfall" } : {};
  return {
    ...withSheets(
      town,
      ["Utfall", "Budget"],
      { name: "Utfall", cells: [HEADING, ...asNumbers(town.outcome)] },
      { name: "Budget", cells: [HEADING, ...asNumbers(town.budget)] }
    ),
    ...told,
  };
}

/** The net cost that is expected, under Budgetavvikelse. */
function forecastAsNetCost(town: Invented): Exported {
  const rows = town.forecasts.map(({ occasion, area, kronor: deviation }): Row => {
    const own = town.grants.filter((one) => one.area === area);
    const grant = own.reduce((sum, one) => sum + one.kronor, 0);
    return [occasion, area, deviation - grant];
  });
  return withSheets(town, ["Prognos"], {
    name: "Prognos",
    cells: [["Tillfälle", "Verksamhetsområde", "Budgetavvikelse"], ...rows],
  });
}

/** A working copy of the budget with small changes, under a name of its own. */
function draftBudget(town: Invented): Exported {
  const draft = town.budget.map((fact) => ({ ...fact, hundredths: fact.hundredths - 3_000 }));
  return {
    sheets: [...canonical(town), { name: "Budget förslag 2", cells: [HEADING, ...rowsOf(draft)] }],
    same: canonical(town),
    mustTell: "Budget förslag 2",
  };
}

/** Decisions of the year on a second sheet of grants. */
function moreGrants(town: Invented): Exported {
  const [opening] = town.grants;
  const of = (isOpening: boolean): readonly Row[] =>
    town.grants
      .filter(({ decision }) => (decision === opening?.decision) === isOpening)
      .map(({ decision, date, area, kronor: amount }) => [decision, date, town.committee, area, amount]);
  const heading: Row = ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Belopp"];
  return {
    ...withSheets(
      town,
      ["Kommunbidrag"],
      { name: "Kommunbidrag", cells: [heading, ...of(true)] },
      { name: "Tilläggsanslag", cells: [heading, ...of(false)] }
    ),
    mustTell: "Tilläggsanslag",
  };
}

export const LOOKALIKES = {
  budgetBeside,
  budgetBelowUtfall,
  secondBudgetBeside,
  restOfTheYearElsewhere,
  lateBookingsElsewhere,
  budgetColumnInUtfall,
  accumulatedUnderBelopp,
  thousandsSaidAbove,
  headingsSwapped,
  accountsByName,
  lastYearsBudget,
  lastYearsOutcome,
  zerosLost,
  forecastAsNetCost,
  draftBudget,
  moreGrants,
};
