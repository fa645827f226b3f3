/** What is said when a workbook is about to be rolled to the next year, and afterwards. */
import type { Ore } from "../model/money";
import type { YearStage } from "../model/round";
import { counted, listed, type InBoth } from "./language";
import type { Say } from "./say";

export const rollingHeadings = {
  underWay: { sv: "Rullar till nästa år", en: "Rolling to the next year" },
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

export const rollingWords = {
  question: (year: number): InBoth<string> => ({ sv: `Rulla till ${year}?`, en: `Roll to ${year}?` }),
  press: (year: number): InBoth<string> => ({ sv: `Rulla till ${year}`, en: `Roll to ${year}` }),
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
  columns: (say: Say, names: readonly string[]) =>
    say(
      `${names.length === 1 ? "Kolumnen" : "Kolumnerna"} ${say.list(names)}; raderna står kvar`,
      `${names.length === 1 ? "The column" : "The columns"} ${say.list(names)}; the rows stay`
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

/** Files that a copy of the set-up comes to. */
export const setupFiles = { workbook: "Avvik uppsättning.xlsx", mapping: "Avvik uppsättning, mappning.json" };

export const rollingNotices = {
  rolled: {
    sv: (year: number) => `Arbetsboken är nu för ${year}. Läs in årets budget, kommunbidrag och utfall.`,
    en: (year: number) => `The workbook is now for ${year}. Fetch the year's budget, grant and outcome.`,
  },
  setupCopied: {
    sv: (files: readonly string[], sheets: number) =>
      `${listed(files, "sv")} finns bland dina hämtade filer: ${counted(sheets, "blad", "blad")} utan ett enda belopp. Nämnd, områden, ansvar och rapportval fylls i där.`,
    en: (files: readonly string[], sheets: number) =>
      `${listed(files, "en")} ${files.length === 1 ? "is" : "are"} among your downloads: ${counted(sheets, "sheet", "sheets")} without a single amount. Committee, areas, responsibilities and chosen reports are filled in there.`,
  },
  rollCancelled: {
    sv: "Rullningen avbröts. Arbetsboken är som den var.",
    en: "The rolling was cancelled. The workbook is as it was.",
  },
  rollChanged: {
    sv: "Arbetsboken har ändrats sedan listan gjordes. Den är gjord på nytt: se efter och svara igen. Ingenting är ändrat än.",
    en: "The workbook has changed since the list was made. It is made anew: look and answer again. Nothing has been changed yet.",
  },
};
