/** What the template's sheets say: the settings to fill in, and a note on what each column wants. */
import type { SourceName } from "../model/source";
import type { CellValue } from "../workbook";

/** Inställningar as the template has it: what has a usual value has it already. */
export const SETTINGS_ROWS: readonly (readonly CellValue[])[] = [
  ["Nämnd", ""],
  ["År", ""],
  ["Tillfälle", "Årsanalys"],
  ["Till och med", ""],
  ["Beloppsenhet", "kr"],
  ["Kostnader", "positiva"],
  ["Rapportenhet", "tkr"],
];

type Notes = Readonly<Record<string, string>>;

/** The same in every source that has the column. */
const SHARED_NOTES: Notes = {
  Verksamhetsområde: "Områdets namn, skrivet som på bladet Områden.",
  Ram: "Ramens namn, skrivet som på bladet Ramar.",
  Tillfälle: "Tillfällets namn, skrivet som på bladet Tillfällen.",
  Datum: "Datum, till exempel 2024-05-30.",
  År: "Fyra siffror.",
};

const LEDGER_NOTES: Notes = {
  Period: "ÅÅÅÅMM eller ett datum.",
  Konto: "Kontokod. Inledande nollor bevaras.",
  Ansvar: "Ansvarskod. Inledande nollor bevaras.",
  Verksamhet: "Verksamhetskod.",
  Belopp: "Belopp i den enhet och med det tecken som Inställningar anger.",
};

const NOTES: Readonly<Partial<Record<SourceName, Notes>>> = {
  settings: {
    Nyckel:
      "Till och med: sista månaden som räknas, ÅÅÅÅMM. Beloppsenhet: kr, tkr eller mnkr. Kostnader: positiva som i en huvudbok, eller negativa. Rapportenhet: tkr eller mnkr.",
    Värde: "Fyll i Nämnd och År. Till och med kan stå tom vid årsbokslut. Övriga kan stå kvar.",
  },
  occasions: {
    Tillfälle: "Kommunens egna rapporttillfällen i ordning genom året. Det sista är årsbokslutet.",
    Kortnamn: "Används i tabellernas kolumnrubriker.",
    Period: "Sista månaden som tillfället redovisar, 1–12 eller ÅÅÅÅMM.",
    "Bestämd form": "Används i löpande text.",
  },
  frames: {
    Ram: "Kommunbidrag med ett eget resultat.",
    Resultatansvar: "Ja eller Nej. En ram utan resultatansvar redovisas för sig.",
  },
  areas: {
    Verksamhetsområde: "Ett område per rad, i den ordning de ska redovisas.",
    Kortnamn: "Förkortning, till exempel IFO.",
  },
  responsibilities: { Ansvar: "Början av ansvarskoden räcker. Den längsta som passar gäller." },
  accounts: {
    Konto: "Början av kontot räcker. Den längsta som passar gäller.",
    Rad: "Resultaträkningens rad.",
  },
  outcome: LEDGER_NOTES,
  budget: { ...LEDGER_NOTES, Period: "ÅÅÅÅMM eller ett datum. Utan period gäller beloppet helåret." },
  grants: {
    Beslut: "Det första beslutet är nämndens ingående budget.",
    Syfte: "Vad beslutet avser.",
    Belopp: "Positivt belopp ger kommunbidrag, negativt tar.",
  },
  forecasts: {
    Verksamhetsområde: "Området som prognosen gäller.",
    Orsak: "Tom cell: områdets hela avvikelse. Annars en del av den.",
    Budgetavvikelse: "Väntad avvikelse för helåret: överskott positivt, underskott negativt.",
  },
  causes: {
    Verksamhet: "Koder eller intervall, till exempel 41-44, 551.",
    Konto: "Koder eller intervall, till exempel 41-44, 551.",
    Belopp: "Används när orsaken inte kan väljas med koder.",
    Text: "Dina egna ord om varför.",
  },
  partStatements: {
    Verksamhet: "Koder eller intervall, till exempel 5721-5723.",
    Konto: "Koder eller intervall. Tom cell: alla konton.",
  },
};

/** A note for a heading of a source; `undefined` where the heading says enough. */
export function noteFor(source: SourceName, heading: string): string | undefined {
  return NOTES[source]?.[heading] ?? SHARED_NOTES[heading];
}
