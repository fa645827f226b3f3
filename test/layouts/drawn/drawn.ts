/**
 * A municipality's workbook by chance: its year laid out in shapes that are drawn and crossed, beside the same year in
 * the contract's own form. Written from what municipalities do and without a look at what reads it.
 */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, invent, type Fact, type Invented } from "../municipality";
import { chanceOf } from "../random";
import { asides } from "./asides";
import type { Laid, LedgerSource } from "./cells";
import { drawing, type Choices, type Draw } from "./draw";
import type { Hand } from "./fields";
import { forecastSheets } from "./forecasts";
import { grantSheet, grantsSaid, saysDates } from "./grants";
import { formsNeeded, hasMonths, ledgerPlan, stepOf, type LedgerPlan } from "./ledgerPlan";
import { ledgerSheets } from "./ledgers";
import { organisationSheets } from "./organisation";
import { headingsOf } from "./headings";
import type { Value } from "./shapes";
import { said, type House } from "./words/house";
import { PLAIN } from "./words/plain";

export interface Drawn {
  /** The workbook as it was found. */
  readonly sheets: readonly ArraySheet[];
  /** The same year in the contract's form, with no more than the workbook says. */
  readonly same: readonly ArraySheet[];
  readonly choices: Choices;
  /** Every amount that stands in a foreign layout, as it was laid out. */
  readonly record: readonly Laid[];
  /** The town with its amounts as whole as they are printed. */
  readonly town: Invented;
}

/** `house` says in whose words. */
export function drawn(seed: number, house: House = PLAIN): Drawn {
  const chance = chanceOf(seed);
  const invented = invent(chance, house.places);
  const draw = drawing(chance, house);
  const record: Laid[] = [];
  const organisation = draw.pick("organisation");
  const hasShorts = organisation === "contract" || (organisation !== "fromExport" && draw.has("shortNames"));
  const plan = ledgerPlan(draw);
  const laidOut = decided(draw, {
    ...invented,
    areas: hasShorts ? invented.areas : invented.areas.map((area) => ({ ...area, shortName: "" })),
    outcome: wholeBy(stepOf(plan.styles.outcome), invented.outcome),
    budget: wholeBy(stepOf(plan.styles.budget), invented.budget),
  });
  const hand = handOf(draw, laidOut, organisation, plan);
  const grantShape = draw.pick("grants");
  const grants =
    grantShape === "contract" ? laidOut.grants : grantsSaid(laidOut, grantShape, saysDates(draw, grantShape));
  const town = { ...laidOut, grants };
  const forecastShape = draw.pick("forecasts");
  const shorts = hasShorts ? new Map(town.areas.map(({ name, shortName }) => [name, shortName])) : undefined;
  const areaLabel = labels(draw, shorts);
  const own = canonical(town);
  const contract = (name: string): readonly ArraySheet[] => own.filter((sheet) => sheet.name === name);
  const settings = [...contract("Inställningar"), ...contract("Ramar")];
  const parts: readonly (readonly ArraySheet[])[] = [
    organisationPart(),
    ledgerSheets(hand, plan, shorts, record),
    grantShape === "contract"
      ? contract("Kommunbidrag")
      : [grantSheet(draw, town, { shape: grantShape, areaLabel }, record)],
    forecastShape === "contract"
      ? contract("Prognos")
      : forecastSheets(draw, town, { shape: forecastShape, areaLabel }, record),
  ];
  const { before, after } = asides(draw, hand.outcome, plan.styles.outcome);
  const sources = (chance.happens(0.4) ? chance.shuffled(parts) : parts).flat();
  const middle = chance.happens(0.8) ? [...settings, ...sources] : [...sources, ...settings];
  return {
    sheets: [...before, ...middle, ...after],
    same: asSaid(town, hand, (source) => hasMonths(plan, source)),
    choices: draw.choices,
    record,
    town,
  };

  function organisationPart(): readonly ArraySheet[] {
    switch (organisation) {
      case "contract":
        return [...contract("Områden"), ...contract("Ansvar")];
      case "fromExport":
        return [];
      default:
        return organisationSheets(draw, town, organisation, hasShorts, record);
    }
  }
}

/** Amounts as whole as they will be printed: nothing is lost in a cell. */
function wholeBy(step: number, facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => ({ ...fact, hundredths: Math.round(fact.hundredths / step) * step }));
}

/** Decisions as somebody has named them, and perhaps one that moves grant from one area to another. */
function decided(draw: Draw, town: Invented): Invented {
  const { chance, house, word } = draw;
  const names: Readonly<Record<string, string>> = {
    [`Budget ${town.year}`]: word(house.grants.opening),
    Löneökningar: word(house.grants.wages),
  };
  const grants = town.grants.map((one) => ({ ...one, decision: said(names[one.decision] ?? one.decision, town.year) }));
  if (!draw.has("redistribution")) return { ...town, grants };
  const decision = said(word(house.grants.moves), town.year);
  const [from, to] = chance.shuffled(town.areas);
  const kronor = (3 + chance.below(15)) * 1000;
  const moved = town.areas.flatMap((area) => {
    if (area !== from && area !== to) return [];
    return [{ decision, date: `${town.year}-10-14`, area: area.name, kronor: area === from ? -kronor : kronor }];
  });
  return { ...town, grants: [...grants, ...moved] };
}

function handOf(
  draw: Draw,
  town: Invented,
  organisation: Value<"organisation">,
  plan: LedgerPlan
): Record<LedgerSource, Hand> {
  const needed = formsNeeded(plan);
  const language = draw.pick("language");
  const listsNames = organisation === "oneList" || organisation === "outline";
  const outcome: Hand = {
    draw,
    town,
    words: headingsOf(draw, language, town.year),
    language,
    unitCode: draw.pick("unitCode"),
    unitNames: listsNames && draw.chance.happens(0.5) ? "responsibility" : "area",
    accountCode: draw.pick("accountCode"),
    period: needed.inRows ? draw.pick("period") : "number",
    monthHeading: needed.across ? draw.pick("monthHeading") : "short",
    hasArea: draw.has("areaColumn") || organisation === "fromExport",
    hasActivity: draw.has("activityColumn"),
    written: { inRows: draw.word(draw.house.periods), across: draw.word(draw.house.monthHeads) },
  };
  const hasOtherWords = draw.pick("budgetWords") === "other";
  const words = hasOtherWords ? headingsOf(draw, language, town.year) : outcome.words;
  return { outcome, budget: { ...outcome, words } };
}

function labels(draw: Draw, shorts: ReadonlyMap<string, string> | undefined): (area: string) => string {
  const form = draw.pick("areaLabel", shorts === undefined ? ["name"] : undefined);
  return (area) => {
    const short = shorts?.get(area) ?? "";
    return { name: area, shortName: short, both: `${area} (${short})` }[form];
  };
}

/** The contract's form without what the workbook does not say: months, activities. */
function asSaid(
  town: Invented,
  hand: Record<LedgerSource, Hand>,
  saysMonths: (source: LedgerSource) => boolean
): readonly ArraySheet[] {
  const ledger = (source: LedgerSource): readonly Fact[] =>
    town[source].map((fact) => ({
      ...fact,
      activity: hand[source].hasActivity ? fact.activity : "",
      period: saysMonths(source) || source === "budget" ? fact.period : town.year * 100 + 12,
    }));
  const sheets = canonical({ ...town, outcome: ledger("outcome"), budget: ledger("budget") });
  if (saysMonths("budget")) return sheets;
  const undated = (sheet: ArraySheet): ArraySheet => ({
    ...sheet,
    cells: sheet.cells.map((row, at) => (at === 0 ? row : ["", ...row.slice(1)])),
  });
  return sheets.map((sheet) => (sheet.name === "Budget" ? undated(sheet) : sheet));
}
