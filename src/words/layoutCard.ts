/** What the card of a source that is laid out in another way says: how it is read, and answers to what is asked. */
import type { AnswerLabel } from "../layouts/answers";
import type { Period } from "../model/period";
import type { SourceName } from "../model/source";
import { SPECS } from "../sources/catalogue";
import { MONTHS } from "../sources/date";
import type { Language } from "./language";
import type { Say } from "./say";

export const layoutWords = {
  from: { sv: "Läses från", en: "Read from" },
  wouldBeFrom: { sv: "Kan stå på", en: "May stand on" },
  firstRows: { sv: "De första raderna, så som Avvik förstår dem", en: "The first rows, as Avvik understands them" },
  rows: { sv: "Rader", en: "Rows" },
  sum: { sv: "Summa", en: "Sum" },
  months: { sv: "Månader", en: "Months" },
  ofSeen: (say: Say, count: string) => say(`${count} av dem som synats`, `${count} of those looked at`),
  unread: { sv: "Läses inte", en: "Not read" },
  check: {
    sv: "Känner du igen summan? Annars läser Avvik fel: markera rätt område och välj Använd markeringen.",
    en: "Do you recognise the sum? If not, Avvik reads wrongly: select the right range and choose Use the selection.",
  },
  columns: { sv: "Välj kolumner själv", en: "Choose columns yourself" },
  howToChoose: {
    sv: "Välj i listan, eller markera kolumnen i bladet och välj Den markerade kolumnen. Exemplet ovanför räknas om direkt.",
    en: "Choose in the list, or select the column in the sheet and choose The selected column. The preview above follows at once.",
  },
};

/** "202401–202412, 12 months". */
export function monthsText(months: readonly Period[], say: Say): string {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return say("hela året", "the whole year");
  const count = say(say.count(months.length, "månad", "månader"), say.count(months.length, "month", "months"));
  return first === last ? String(first) : `${first}–${last}, ${count}`;
}

export function answerText(label: AnswerLabel, source: SourceName, say: Say): string {
  switch (label.kind) {
    case "text":
      return label.text;
    case "asItIs":
      return say(`Nej, ${SPECS[source].sheet} läses rätt`, `No, ${SPECS[source].sheet} is read right`);
    case "leftOut":
      return say(`Ingen: läs inte ${label.column}`, `None: leave out ${label.column}`);
    case "asItStands":
      return say("Som de står", "As they stand");
    case "incomeTurned":
      return say("Intäkter och kostnader utan tecken", "Income and costs without signs");
    case "turned":
      return say("Tvärtom: byt tecken", "The other way round: turn the sign");
    case "isSource":
      return say(`Det är ${SPECS[label.source].sheet}`, `It is ${SPECS[label.source].sheet}`);
    case "isNeither":
      return say("Ingetdera", "Neither");
    case "numbers":
      return say(
        `${label.example} är ${figure(label.value, "sv")}`,
        `${label.example} is ${figure(label.value, "en")}`
      );
    case "through":
      return say(`Året till och med ${MONTHS[label.month - 1] ?? ""}`, `The year through month ${label.month}`);
  }
}

const figures: Readonly<Record<Language, Intl.NumberFormat>> = {
  sv: new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};

/** An amount as the workbook states it. */
export function figure(value: number, language: Language): string {
  return figures[language].format(value);
}
