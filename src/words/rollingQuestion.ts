/**
 * What is said when a workbook is about to be rolled to the next year: the question, and everything that it comes to.
 */
import type { Ore } from "../model/money";
import type { YearStage } from "../model/round";
import type { InBoth } from "./language";
import type { Say } from "./say";

export const questionHeadings = {
  emptied: { sv: "Det här töms", en: "This is emptied" },
  restated: { sv: "Det här ändras", en: "This is changed" },
  added: { sv: "Det här läggs till", en: "This is added" },
  kept: { sv: "Det här står kvar", en: "This stays" },
  texts: { sv: "Årets texter", en: "The texts of the year" },
} satisfies Record<string, InBoth<string>>;

export const textChoices = {
  kept: { sv: "Behåll", en: "Keep" },
  emptied: { sv: "Töm", en: "Empty" },
} satisfies Record<string, InBoth<string>>;

export const settingNames = {
  year: { sv: "År", en: "Year (År)" },
  occasion: { sv: "Tillfälle", en: "Occasion (Tillfälle)" },
  through: { sv: "Till och med", en: "Through (Till och med)" },
} satisfies Record<string, InBoth<string>>;

export const questionWords = {
  intro: {
    sv: "Ingenting är ändrat än. När du svarar ja blir den här arbetsboken nästa års. Går något fel på vägen är den som förut.",
    en: "Nothing has been changed yet. When you say yes this workbook becomes the next year’s. If anything fails on the way it is as before.",
  },
  copyFirst: {
    sv: "Spara en kopia av årets arbetsbok först (Arkiv, Spara som). Det som töms går inte att få tillbaka härifrån när rullningen är klar.",
    en: "Save a copy of this year’s workbook first (File, Save as). What is emptied can’t be brought back from here once the rolling is done.",
  },
  notLocked: (say: Say, { occasion, year }: YearStage) =>
    say(
      `${occasion} ${year} är inte låst i Prognoshistorik. Lås först om årets utfall ska finnas där.`,
      `${occasion} ${year} is not locked in Prognoshistorik. Lock it first if the year’s outcome is to be there.`
    ),
  locked: (say: Say, { occasion, year }: YearStage) =>
    say(`${occasion} ${year} är låst i Prognoshistorik.`, `${occasion} ${year} is locked in Prognoshistorik.`),
  rows: (say: Say, count: number) =>
    say(`${say.count(count, "rad", "rader")}, allt i dem`, `${say.count(count, "row", "rows")}, all in them`),
  /** A name may be of several: "jan – dec". */
  columns: (say: Say, names: readonly string[], areSeveral: boolean) =>
    say(
      `${areSeveral ? "Kolumnerna" : "Kolumnen"} ${say.list(names)}; raderna står kvar`,
      `${areSeveral ? "The columns" : "The column"} ${say.list(names)}; the rows stay`
    ),
  zeroed: (say: Say, count: number) =>
    say(
      `Belopp blir 0 i ${say.count(count, "cell", "celler")}; orsakerna står kvar`,
      `Belopp becomes 0 in ${say.count(count, "cell", "cells")}; the causes stay`
    ),
  formulas: (say: Say, count: number) =>
    say(
      `${say.count(count, "cell", "celler")} med formel töms också.`,
      `${say.count(count, "cell", "cells")} with a formula ${count === 1 ? "is" : "are"} emptied too.`
    ),
  spared: (say: Say, count: number) =>
    say(
      `${say.count(count, "cell", "celler")} räknas fram av andra celler och står kvar:`,
      `${say.count(count, "cell", "cells")} ${count === 1 ? "is" : "are"} calculated from other cells and ${count === 1 ? "stays" : "stay"}:`
    ),
  restated: (say: Say, name: string, before: string, after: string) =>
    say(`${name}: ${before} blir ${after || "tom"}`, `${name}: ${before} becomes ${after || "empty"}`),
  added: (say: Say, rows: number, sum: Ore) =>
    say(
      `${say.count(rows, "rad", "rader")} i Utfall tidigare år, summerade per period, konto, ansvar och verksamhet. Summan är ${say.amount(sum)}, densamma som i Utfall.`,
      `${say.count(rows, "row", "rows")} of Utfall tidigare år, added up by period, account, responsibility and activity. The sum is ${say.amount(sum)}, the same as in Utfall.`
    ),
  kept: (say: Say, sources: readonly string[]) => {
    const named = sources.length === 0 ? "" : `${sources.join(", ")}. `;
    return say(
      `${named}Inställningar i övrigt, Prognoshistorik, valda rapporter och det du visat Avvik. Avviks egna tabeller står med årets stämpel till nästa körning.`,
      `${named}All other settings, Prognoshistorik, chosen reports and what you have shown Avvik. Avvik’s own tables stand with this year’s stamp until the next run.`
    );
  },
  texts: {
    sv: "Kolumnen Text i Orsaker och bladet Kommentarer. Behålls de uppdateras siffrorna i dem vid nästa körning, och det som inte längre stämmer sägs.",
    en: "The column Text of Orsaker and the sheet Kommentarer. If they are kept the figures in them are brought up to date at the next run, and what is no longer true is told.",
  },
};
