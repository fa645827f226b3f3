/** What a plausibility check compared, in figures, and what is usual. */
import type { Ore } from "../../model/money";
import type { Evidence, Limit } from "../../analysis/plausibility/finding";
import { listed, type Language } from "../language";
import { printed } from "../numbers";
import type { Say } from "../say";
import { signedInWords, sizeInWords } from "./told";

/** What was compared, in figures. */
export function seenOf(found: Evidence, say: Say, language: Language): string {
  const size = (amount: Ore): string => sizeInWords(amount, language);
  const signed = (amount: Ore): string => signedInWords(amount, language);
  switch (found.kind) {
    case "areas":
      return found.looked === 0
        ? say("inget att jämföra med", "nothing to compare with")
        : say(
            say.count(found.looked, "plats sedd", "platser sedda"),
            say.count(found.looked, "place looked at", "places looked at")
          );
    case "signs":
      return say(
        `kostnader ${signed(found.costs)}, intäkter ${signed(found.income)}`,
        `costs ${signed(found.costs)}, income ${signed(found.income)}`
      );
    case "netCost":
      return say(
        `nettokostnad ${signed(found.netCost)}, kommunbidrag ${signed(found.grant)}`,
        `net cost ${signed(found.netCost)}, grant ${signed(found.grant)}`
      );
    case "sizes":
      return say(
        `omslutning i utfall ${size(found.outcome)}, i budget ${size(found.budget)}, kommunbidrag ${size(found.grant)}`,
        `turnover of the outcome ${size(found.outcome)}, of the budget ${size(found.budget)}, grant ${size(found.grant)}`
      );
    case "pair":
      return say(
        `${size(found.found)} mot ${size(found.beside)}`,
        `${size(found.found)} against ${size(found.beside)}`
      );
    case "rowsOfMonths":
      return say(
        `${say.count(found.rows, "rad", "rader")}, vanligen ${found.usualRows}`,
        `${say.count(found.rows, "row", "rows")}, usually ${found.usualRows}`
      );
    case "budgetAgainstGrant":
      return say(
        `budget ${size(found.budget)}, kommunbidrag ${size(found.grant)}`,
        `budget ${size(found.budget)}, grant ${size(found.grant)}`
      );
    case "decisions":
      return found.decisions.length === 0
        ? say("inga", "none")
        : `${listed(found.decisions, language)}, ${size(found.amount)}`;
    case "deviation":
      return say(
        `resultat ${signed(found.result)}, kommunbidrag ${signed(found.grant)}`,
        `result ${signed(found.result)}, grant ${signed(found.grant)}`
      );
    case "forecast":
      return say(
        `prognos ${signed(found.forecast)}, kommunbidrag ${signed(found.grant)}`,
        `forecast ${signed(found.forecast)}, grant ${signed(found.grant)}`
      );
    case "parts":
      return say(
        `orsaker ${signed(found.parts)}, total ${signed(found.whole)}`,
        `causes ${signed(found.parts)}, total ${signed(found.whole)}`
      );
    case "amounts":
      return say(
        `${found.above.rows} utan minus, ${found.below.rows} med`,
        `${found.above.rows} without a minus, ${found.below.rows} with`
      );
    case "turned":
      return say(
        `${signed(found.asWritten)} läst som ${signed(found.asRead)}`,
        `${signed(found.asWritten)} read as ${signed(found.asRead)}`
      );
    case "balance":
      return say(
        `ingående ${size(found.opening)}, minst ${signed(found.lowest)}, mest ${signed(found.highest)}`,
        `opening ${size(found.opening)}, lowest ${signed(found.lowest)}, highest ${signed(found.highest)}`
      );
    case "repeated":
      return say.count(found.rows, say("rad", "row"), say("rader", "rows"));
    case "growth":
      return say(
        `från ${size(found.first)} till ${size(found.last)}`,
        `from ${size(found.first)} to ${size(found.last)}`
      );
    case "place":
      return say(
        `utfall ${signed(found.outcome)}, budget ${signed(found.budget)}`,
        `outcome ${signed(found.outcome)}, budget ${signed(found.budget)}`
      );
    case "change":
      return say(
        `${signed(found.now)} mot ${signed(found.before)} år ${found.year}`,
        `${signed(found.now)} against ${signed(found.before)} in ${found.year}`
      );
  }
}

/** The threshold, as it is said. */
export function usualOf(usual: Limit, say: Say, language: Language): string {
  switch (usual.kind) {
    case "rightSign":
      return say("kostnader är kostnader, intäkter är intäkter", "costs are costs, income is income");
    case "sameUnit":
      return say(
        `samma enhet: mindre än ${usual.least} gånger isär`,
        `the same unit: less than ${usual.least} times apart`
      );
    case "shareOfRows":
      return say(
        `minst ${usual.percent} procent av övriga månaders rader`,
        `at least ${usual.percent} percent of the other months’ rows`
      );
    case "percent":
      return say(
        `högst ${printed(usual.percent, 0, language)} procent`,
        `at most ${printed(usual.percent, 0, language)} percent`
      );
    case "window":
      return say(`beslut ${usual.from} till ${usual.to}`, `decisions from ${usual.from} to ${usual.to}`);
    case "once":
      return say("var sak en gång", "each thing once");
    case "oneSign":
      return say("storlekar utan minus", "sizes without a minus");
    case "bothPresent":
      return say("både utfall och budget", "both outcome and budget");
  }
}
