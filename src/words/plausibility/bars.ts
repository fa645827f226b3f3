/** What a plausibility check compared, side by side: people would rather look than read. */
import type { Evidence } from "../../analysis/plausibility/finding";
import type { Ore } from "../../model/money";
import type { Language } from "../language";
import type { Say } from "../say";
import { signedInWords } from "./told";

export interface ComparedBar {
  readonly label: string;
  /** Öre with its effect on the result, or a count. */
  readonly value: number;
  /** The value in words. */
  readonly shown: string;
}

/** Nothing where there is only one thing to see. */
export function comparedBars(found: Evidence, say: Say, language: Language): readonly ComparedBar[] {
  const amount = (label: string, value: Ore): ComparedBar => ({
    label,
    value,
    shown: signedInWords(value, language),
  });
  const rows = (label: string, value: number): ComparedBar => ({
    label,
    value,
    shown: say(say.count(value, "rad", "rader"), say.count(value, "row", "rows")),
  });
  const [outcome, budget, grant] = [say("Utfall", "Outcome"), say("Budget", "Budget"), say("Kommunbidrag", "Grant")];
  switch (found.kind) {
    case "areas":
      return [];
    case "signs":
      return [amount(say("Kostnader", "Costs"), found.costs), amount(say("Intäkter", "Income"), found.income)];
    case "netCost":
      return [amount(say("Nettokostnad", "Net cost"), found.netCost), amount(grant, found.grant)];
    case "sizes":
      return [amount(outcome, found.outcome), amount(budget, found.budget), amount(grant, found.grant)];
    case "pair":
      return [amount(say("Här", "Here"), found.found), amount(say("Att jämföra med", "To compare with"), found.beside)];
    case "rowsOfMonths":
      return [rows(say("Här", "Here"), found.rows), rows(say("Vanligt", "Usual"), found.usualRows)];
    case "budgetAgainstGrant":
      return [amount(budget, found.budget), amount(grant, found.grant)];
    case "decisions":
      return [amount(say("Besluten", "The decisions"), found.amount), amount(grant, found.grant)];
    case "deviation":
      return [amount(say("Resultat", "Result"), found.result), amount(grant, found.grant)];
    case "forecast":
      return [
        amount(say("Prognos", "Forecast"), found.forecast),
        amount(say("Nettokostnad", "Net cost"), found.netCost),
        amount(grant, found.grant),
      ];
    case "parts":
      return [amount(say("Orsakerna", "The causes"), found.parts), amount(say("Totalen", "The total"), found.whole)];
    case "amounts":
      return [
        rows(say("Utan minus", "Without a minus"), found.above.rows),
        rows(say("Med minus", "With a minus"), found.below.rows),
      ];
    case "turned":
      return [
        amount(say("Som det står", "As it stands"), found.asWritten),
        amount(say("Som det är läst", "As it is read"), found.asRead),
      ];
    case "balance":
      return [
        amount(say("Ingående", "Opening"), found.opening),
        amount(say("Lägst", "Lowest"), found.lowest),
        amount(say("Högst", "Highest"), found.highest),
      ];
    case "repeated":
      return [amount(say("Upprepat", "Repeated"), found.amount), amount(say("Allt", "Everything"), found.ledger)];
    case "growth":
      return [
        amount(say("Första månaden", "First month"), found.first),
        amount(say("Sista månaden", "Last month"), found.last),
        amount(say("Väntat för året", "Expected for the year"), found.expected),
      ];
    case "place":
      return [amount(outcome, found.outcome), amount(budget, found.budget)];
    case "change":
      return [amount(say("I år", "This year"), found.now), amount(String(found.year), found.before)];
  }
}
