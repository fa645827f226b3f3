/** The eighth set's input that is summed already: statements of lines per area, and areas alone. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { LEDGERS, sumRow, turned } from "./eighthShape";
import { inPlaceOf, inThousands, undatedBudget, wholeYear } from "./seventhShape";
import { namesIn, ofArea, sumOf, type Exported, type Row } from "./shape";

interface Line {
  readonly name: string;
  /** The first two digits of its accounts. */
  readonly classes: readonly string[];
}

const INCOME: readonly Line[] = [
  { name: "Bidrag", classes: ["35"] },
  { name: "Övriga intäkter", classes: ["30"] },
];

const COSTS: readonly Line[] = [
  { name: "Lönekostnader", classes: ["50", "51"] },
  { name: "PO-pålägg", classes: ["56"] },
  { name: "Övriga personalkostnader", classes: ["55"] },
  { name: "Lokal- och markhyror", classes: ["60"] },
  { name: "Avskrivningar", classes: ["79"] },
  { name: "Övriga kostnader", classes: ["45", "64", "74"] },
];

const LINES = [...INCOME, ...COSTS];

const ofLine = (facts: readonly Fact[], { classes }: Line): readonly Fact[] =>
  facts.filter(({ account }) => classes.includes(account.slice(0, 2)));

/** The year's sums of each area and line, with the codes of the first row of each. */
function linesOf(town: Invented, facts: readonly Fact[]): readonly Fact[] {
  return town.areas.flatMap((area) =>
    LINES.flatMap((line) => {
      const [first, ...rest] = ofLine(ofArea(facts, area), line);
      if (first === undefined) return [];
      const one = { responsibility: first.responsibility, account: first.account };
      return wholeYear([first, ...rest.map((fact) => ({ ...fact, ...one }))], "responsibility", "account");
    })
  );
}

function linesInThousands(town: Invented): Invented {
  return {
    ...town,
    outcome: inThousands(linesOf(town, town.outcome)),
    budget: inThousands(linesOf(town, town.budget)),
  };
}

/** The interim report's form with a statement per area, one below the other, in tkr and as effects on the result. */
function statementPerArea(town: Invented): Exported {
  const summed = linesInThousands(town);
  const effect = (facts: readonly Fact[]): number => turned(sumOf(facts) / 1000);
  const row = (label: string, budget: readonly Fact[], outcome: readonly Fact[]): Row => [
    label,
    effect(budget),
    effect(outcome),
    effect(outcome) - effect(budget),
  ];
  const sheet: ArraySheet = {
    name: "Resultatrapport",
    cells: [
      [`Bokslut ${town.year} – ${town.committee}`],
      ["Belopp i tkr. Kostnader anges med minustecken."],
      ...summed.areas.flatMap((area): readonly Row[] => {
        const [budget, outcome] = [ofArea(summed.budget, area), ofArea(summed.outcome, area)];
        const lines = (all: readonly Line[]): readonly Row[] =>
          all.map((line) => row(line.name, ofLine(budget, line), ofLine(outcome, line)));
        const of = (all: readonly Line[], facts: readonly Fact[]): readonly Fact[] =>
          all.flatMap((line) => ofLine(facts, line));
        return [
          [],
          [area.name],
          ["", "Budget helår", "Utfall helår", "Avvikelse", "Kommentar"],
          ...lines(INCOME),
          row("Summa intäkter", of(INCOME, budget), of(INCOME, outcome)),
          ...lines(COSTS),
          row("Summa kostnader", of(COSTS, budget), of(COSTS, outcome)),
          row("Nettokostnad", budget, outcome),
        ];
      }),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

/** The annual report's statement: lines down, budget and outcome under every area, in millions with decimals. */
function linesUnderAreas(town: Invented): Exported {
  const summed = linesInThousands(town);
  const millions = (facts: readonly Fact[]): number => sumOf(facts) / 1_000_000;
  const row = (label: string, take: (facts: readonly Fact[]) => readonly Fact[]): Row => [
    label,
    ...summed.areas.flatMap((area) => [
      millions(take(ofArea(summed.budget, area))),
      millions(take(ofArea(summed.outcome, area))),
    ]),
    millions(take(summed.budget)),
    millions(take(summed.outcome)),
  ];
  const of = (all: readonly Line[]) => (facts: readonly Fact[]) => all.flatMap((line) => ofLine(facts, line));
  const sheet: ArraySheet = {
    name: "Driftredovisning",
    cells: [
      [`Driftredovisning ${town.year}`],
      ["Mnkr", ...[...summed.areas.map(({ name }) => name), "Summa nämnden"].flatMap((name) => [name, ""])],
      ["", ...[...summed.areas, ""].flatMap(() => ["Budget", "Utfall"])],
      ...INCOME.map((line) => row(line.name, of([line]))),
      row("Verksamhetens intäkter", of(INCOME)),
      ...COSTS.map((line) => row(line.name, of([line]))),
      row("Verksamhetens kostnader", of(COSTS)),
      row("Verksamhetens nettokostnad", (facts) => facts),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

/** The finance office's follow-up of areas alone, in tkr, with percent and a sentence for the protocol below. */
function areasInThousands(town: Invented): Exported {
  const areaOf = namesIn(town).area;
  const ofAreas = (facts: readonly Fact[]): readonly Fact[] =>
    inThousands(
      town.areas.flatMap((area) => {
        const [first, ...rest] = ofArea(facts, area);
        if (first === undefined) return [];
        const one = { account: "", activity: "", responsibility: first.responsibility };
        return wholeYear(
          [first, ...rest].map((fact) => ({ ...fact, ...one })),
          "responsibility"
        );
      })
    );
  const summed = { ...town, outcome: ofAreas(town.outcome), budget: ofAreas(town.budget) };
  const thousands = (facts: readonly Fact[], name: string): number =>
    sumOf(facts.filter(({ responsibility }) => areaOf(responsibility) === name)) / 1000;
  const rows = town.areas.map(({ name }): Row => {
    const [budget, outcome] = [thousands(summed.budget, name), thousands(summed.outcome, name)];
    return [name, budget, outcome, budget - outcome, Math.round((outcome / budget) * 1000) / 10];
  });
  const sheet: ArraySheet = {
    name: "Uppföljning helår",
    cells: [
      ["Nettokostnad per verksamhetsområde"],
      ["Tkr"],
      ["Verksamhetsområde", "Budget helår", "Utfall", "Avvikelse", "Förbrukat %"],
      ...rows,
      [...sumRow("Totalsumma", 1, rows).slice(0, 4), ""],
      [],
      ["Nämnden redovisar en avvikelse som beskrivs närmare i årsanalysen."],
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

export const EIGHTH_REPORTS = { statementPerArea, linesUnderAreas, areasInThousands };
