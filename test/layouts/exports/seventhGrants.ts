/** The seventh set's grants: decisions across, years across, areas as headings, and statements with a row of grants. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Invented } from "../municipality";
import { decisionsOf } from "./seventhMatrices";
import { inPlaceOf, oneGrant, SWEDISH, totals, twoDigits, undated, written } from "./seventhShape";
import { blanks, grantOf, ofArea, sumOf, type Exported, type Kind, type Row } from "./shape";

const dateOf = ({ grants }: Invented, name: string): string =>
  grants.find(({ decision }) => decision === name)?.date ?? "";

const inGrants = (town: Invented, ...sheets: readonly ArraySheet[]): Exported =>
  inPlaceOf(town, ["Kommunbidrag"], sheets);

const asOneGrant = (town: Invented, ...sheets: readonly ArraySheet[]): Exported =>
  inPlaceOf(town, ["Kommunbidrag"], sheets, canonical(oneGrant(town)));

/** The budget officer's matrix: decisions across, their dates below, sums both ways, thousands said in the title. */
function decisionsWithDatesBelow(town: Invented): Exported {
  const decisions = decisionsOf(town);
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...decisions.map((decision) => grantOf(town, name, decision) / 1000),
    grantOf(town, name) / 1000,
  ]);
  return inGrants(town, {
    name: "Ramar och tillägg",
    cells: [
      [`Kommunbidrag ${town.year}, tkr`],
      [],
      ["Verksamhetsområde", ...decisions, "Summa ram"],
      ["Beslutsdatum", ...decisions.map((decision) => dateOf(town, decision)), ""],
      ...rows,
      ["Totalt nämnden", ...totals(rows, 1)],
      [],
      ["Not 1: Löneökningar fördelas enligt avtal."],
    ],
  });
}

/** Mål och budget: the grant as one column a year, the two years after as plans, in thousands. */
function yearsAsColumns(town: Invented): Exported {
  const grown = (name: string, share: number): number => Math.round((grantOf(town, name) * share) / 1000);
  const rows = town.areas.map(({ name }): Row => [name, ...[0.96, 1, 1.02, 1.05].map((share) => grown(name, share))]);
  const { year } = town;
  return asOneGrant(town, {
    name: "Mål och budget",
    cells: [
      ["Kommunbidrag per verksamhetsområde", "Budget", "Budget", "Plan", "Plan"],
      ["tkr", year - 1, year, year + 1, year + 2],
      ...rows,
      ["Summa", ...totals(rows, 1)],
    ],
  });
}

/** Minutes retyped: each area as a heading with its decisions below it, a sum under each and one for them all. */
function decisionsUnderAreas(town: Invented): Exported {
  const all = town.areas.reduce((sum, { name }) => sum + grantOf(town, name), 0);
  return inGrants(town, {
    name: "Kommunbidragets förändring",
    cells: [
      ["Beslut", "Datum", "Belopp, kr"],
      ...town.areas.flatMap(({ name }): readonly Row[] => [
        [name],
        ...decisionsOf(town).map((decision): Row => [
          `  ${decision}`,
          dateOf(town, decision),
          grantOf(town, name, decision),
        ]),
        [`  Summa ${name}`, "", grantOf(town, name)],
        [],
      ]),
      ["Totalt kommunbidrag", "", all],
    ],
  });
}

/** The registrar's log: reference number, who decided, amounts as Swedish text and what each area has had so far. */
function registrarsLog(town: Invented): Exported {
  const soFar = new Map<string, number>();
  const rows = town.grants.map(({ decision, date, area, kronor }, at): Row => {
    const sum = (soFar.get(area) ?? 0) + kronor;
    soFar.set(area, sum);
    const decidedBy = decision.startsWith("Budget") ? "Kommunfullmäktige" : "Kommunstyrelsen";
    const reference = `KS ${town.year}/${twoDigits(at + 1)}`;
    return [reference, date, decidedBy, decision, area, written(kronor, SWEDISH), written(sum, SWEDISH), "Klar"];
  });
  const headings = ["Dnr", "Beslutsdatum", "Instans", "Ärende", "Område", "Tilldelning (kr)", "Ack ram", "Status"];
  return inGrants(town, { name: "Beslutslogg", cells: [headings, ...rows] });
}

/** Decisions down and areas across by their short names, the sum before them, in millions with three decimals. */
function millionsWithSumFirst(town: Invented): Exported {
  const row = (label: string, decision?: string): Row => {
    const own = town.areas.map(({ name }) => grantOf(town, name, decision));
    return [label, ...[own.reduce((sum, one) => sum + one, 0), ...own].map((amount) => amount / 1_000_000)];
  };
  const ramtabell: ArraySheet = {
    name: "Ramtabell",
    cells: [
      ["(mnkr)", "Nämnden", ...town.areas.map(({ shortName }) => shortName)],
      ...decisionsOf(town).map((decision) => row(decision, decision)),
      row("Kommunbidrag totalt"),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [ramtabell], canonical(undated(town)));
}

/** An operating statement for the budget decision: areas across, the grant as the row before the result. */
function grantAsRowOfStatement(town: Invented): Exported {
  const row = (label: string, of: (area: Invented["areas"][number]) => number): Row => {
    const own = town.areas.map(of);
    return [label, ...own, Math.round(own.reduce((sum, one) => sum + one, 0) * 100) / 100];
  };
  const budgeted = (label: string, ...classes: readonly string[]): Row =>
    row(
      label,
      (area) => 0 - sumOf(ofArea(town.budget, area).filter(({ account }) => classes.includes(account.charAt(0))))
    );
  return asOneGrant(town, {
    name: "Driftbudget",
    cells: [
      [`Driftbudget ${town.year}`, ...blanks(town.areas.length)],
      ["Belopp i kronor", ...town.areas.map(({ name }) => name), "Summa"],
      budgeted("Intäkter", "3"),
      budgeted("Kostnader", "4", "5", "6", "7"),
      budgeted("Nettokostnad", "3", "4", "5", "6", "7"),
      row("Kommunbidrag", ({ name }) => grantOf(town, name)),
    ],
  });
}

export const SEVENTH_GRANTS: Readonly<Record<string, Kind>> = {
  decisionsWithDatesBelow,
  yearsAsColumns,
  decisionsUnderAreas,
  registrarsLog,
  millionsWithSumFirst,
  grantAsRowOfStatement,
};
