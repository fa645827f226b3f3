/** Ledgers with names in place of codes, which some other sheet gives: written when what they try had been made. */
import type { Invented } from "../municipality";
import { account, activity, amount, listOf, period, responsibility, type Columns } from "./lists";
import { ledgers, namesIn, without, type Exported } from "./shape";

/** Ansvar has a name beside each code, and the ledgers have the names. */
function unitsNamedInAnsvar(town: Invented): Exported {
  const names = namesIn(town);
  const columns: Columns = [
    ["Period", period],
    ["Enhet", (fact) => ` ${names.responsibility(fact.responsibility).toUpperCase()}`],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ];
  const units = {
    name: "Kodplan ansvar",
    cells: [["Kod", "Benämning"], ...town.responsibilities.map(([code, name]) => [code, name])],
  };
  return ledgers(
    town,
    units,
    listOf("Utfall lista", town.outcome, columns),
    listOf("Budget lista", town.budget, columns)
  );
}

/** The budget has codes and names, the outcome names alone, of units and of accounts. */
function namesWithCodesInBudget(town: Invented): Exported {
  const names = namesIn(town);
  const unit: Columns[number] = ["Ansvar namn", (fact) => names.responsibility(fact.responsibility)];
  const named: Columns[number] = ["Kontonamn", (fact) => names.account(fact.account)];
  const common: Columns = [
    ["Period", period],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ];
  const budget: Columns = [["Ansvar", responsibility], unit, ["Konto", account], named, ...common];
  return {
    sheets: [
      ...without(town, "Utfall", "Budget"),
      listOf("Utfall BI", town.outcome, [unit, named, ...common]),
      listOf("Budget BI", town.budget, budget),
    ],
    same: without(town),
  };
}

export const NAMES_ALONE = { unitsNamedInAnsvar, namesWithCodesInBudget };
