/** The outcome and the budget of the year, on the sheets and in the tables that were drawn. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { inMonth, MONTHS, ofArea } from "../exports/shape";
import type { Laid, LedgerSource, Tagged } from "./cells";
import type { Draw } from "./draw";
import type { Hand, Plan } from "./fields";
import { WITH_PERIODS, type LedgerPlan } from "./ledgerPlan";
import { ledgerTable } from "./ledgerTable";
import { pageOf, type Page } from "./page";
import { beside } from "./rows";
import { monthSaid } from "./months";
import { said } from "./words/house";

export function ledgerSheets(
  hand: Record<LedgerSource, Hand>,
  plan: LedgerPlan,
  shorts: ReadonlyMap<string, string> | undefined,
  record: Laid[]
): readonly ArraySheet[] {
  const { draw, town } = hand.outcome;
  const { chance, house } = draw;
  const facts: Record<LedgerSource, readonly Tagged[]> = {
    outcome: town.outcome.map((fact) => ({ ...fact, source: "outcome" })),
    budget: town.budget.map((fact) => ({ ...fact, source: "budget" })),
  };
  const titles = {
    outcome: chance.one(house.titles.outcome),
    budget: chance.one(house.titles.budget),
    both: chance.one(house.titles.both),
  };
  const likeness = chance.below(1_000_000);
  const isNeutral = chance.happens(0.2);
  const isUnitNeeded = hand.outcome.hasArea || chance.happens(0.6);
  const both = [...facts.outcome, ...facts.budget];
  return plan.scenario === "apart" ? apart() : parted(plan.sheets, "both", both);

  function apart(): readonly ArraySheet[] {
    const outcome = parted(plan.sheets, "outcome", facts.outcome);
    const budget = parted("one", "budget", facts.budget);
    return chance.happens(0.75) ? [...outcome, ...budget] : [...budget, ...outcome];
  }

  function parted(
    sheets: LedgerPlan["sheets"],
    which: LedgerSource | "both",
    all: readonly Tagged[]
  ): readonly ArraySheet[] {
    switch (sheets) {
      case "one":
        return [sheetOf(sheetName(which), which, all, all)];
      case "perMonth": {
        const nameOf = monthNames(which);
        return MONTHS.map((month) => sheetOf(nameOf(month), which, inMonth(all, month) as readonly Tagged[], all));
      }
      case "perArea": {
        const isShort = shorts !== undefined && chance.happens(0.4);
        const before = which === "outcome" ? draw.word(house.partSheets.areas) : "";
        return town.areas.map((area) => {
          const name = isShort ? (shorts.get(area.name) ?? area.name) : area.name;
          return sheetOf(`${before}${name}`.slice(0, 31), which, ofArea(all, area) as readonly Tagged[], all);
        });
      }
    }
  }

  function sheetName(which: LedgerSource | "both"): string {
    if (!isNeutral) return said(chance.one(house.sheets[which]), town.year);
    const name = chance.one(house.sheets.neutral);
    return which === "budget" ? `${name} (2)` : name;
  }

  function monthNames(which: LedgerSource | "both"): (month: number) => string {
    const before = which === "outcome" ? draw.word(house.partSheets.months) : "";
    const form = chance.one(house.partSheets.monthNames);
    return (month) => `${before}${monthSaid(form, town.year * 100 + month)}`;
  }

  function sheetOf(
    name: string,
    which: LedgerSource | "both",
    own: readonly Tagged[],
    whole: readonly Tagged[]
  ): ArraySheet {
    const like = draw.anew(which === "budget" ? likeness + 1 : likeness);
    const isMonth =
      plan.scenario === "apart" ? which === "outcome" && plan.sheets === "perMonth" : plan.sheets === "perMonth";
    const isArea = plan.sheets === "perArea" && which !== "budget";
    const across = which === "budget" ? plan.budget : plan.outcome;
    const lead = which === "budget" ? "budget" : "outcome";
    const hasPeriod = WITH_PERIODS.includes(across) && !isMonth;
    const hasUnit = across !== "units" && (!isArea || isUnitNeeded);
    const scenario =
      which !== "both" || plan.scenario === "stacked" || plan.scenario === "beside" ? "alone" : plan.scenario;
    const planOf: Plan = { across, hasPeriod, hasUnit, whole, scenario: scenario === "apart" ? "alone" : scenario };
    const table = (source: LedgerSource, of: readonly Tagged[]) =>
      ledgerTable({ ...hand[lead], draw: like }, planOf, of, source);
    const { words } = hand[lead];
    const { parts, isUnmarked } = partsOf();
    const title = said(isMonth ? like.word(house.titles.month) : titles[isUnmarked ? "outcome" : which], town.year);
    const hasWord = [words.outcome, words.budget].some((word) => parts[0]?.grid.heads.flat().includes(word));
    const needsTitle =
      isUnmarked ||
      (isNeutral && !hasWord) ||
      (across === "yearTotal" && which !== "budget") ||
      hand[lead].period === "serial1904";
    const amountHeads = [words.amount, words.outcome, words.budget, words.debit, words.credit, words.periodAmount];
    return pageOf(
      like,
      town,
      {
        name,
        title,
        needsTitle,
        style: plan.styles[lead],
        saysSigns: plan.saysSigns,
        isLedger: true,
        parts,
        amountHeads,
      },
      record
    );

    function partsOf(): { readonly parts: Page["parts"]; readonly isUnmarked: boolean } {
      const of = (source: LedgerSource): readonly Tagged[] => own.filter((fact) => fact.source === source);
      if (plan.scenario === "stacked") {
        const isUnmarked = like.chance.happens(0.35);
        const outcome = { grid: table("outcome", of("outcome")) };
        const budget = { marker: marker(like, "budget"), grid: table("budget", of("budget")) };
        return { parts: [isUnmarked ? outcome : { marker: marker(like, "outcome"), ...outcome }, budget], isUnmarked };
      }
      if (plan.scenario !== "beside") return { parts: [{ grid: table(lead, own) }], isUnmarked: false };
      const seed = like.chance.below(1_000_000);
      const [left, right] = (["outcome", "budget"] as const).map((source) => ({
        top: marker(like, source),
        grid: ledgerTable({ ...hand[lead], draw: draw.anew(seed) }, planOf, of(source), source),
      }));
      return {
        parts: left === undefined || right === undefined ? [] : [{ grid: beside(left, right) }],
        isUnmarked: false,
      };
    }
  }

  function marker({ chance: own }: Draw, source: LedgerSource): string {
    return said(own.one(house.markers[source]), town.year);
  }
}
