/** The coastal city's schools: codes of six digits, accounts of five. */
import type { Places } from "../../places";

const AREAS: readonly (readonly [name: string, shortName: string, units: readonly string[]])[] = [
  ["Förskola", "FSK", ["Förskolor Hamnstaden", "Förskolor Strandängen", "Förskolor Klippan"]],
  ["Grundskola", "GRS", ["Sjöbodsskolan F-6", "Fyrskolan 7-9", "Kaptensskolan F-9"]],
  ["Fritidshem", "FRI", ["Fritids Sjöboden", "Fritids Kaptensgatan"]],
  ["Anpassad grundskola", "AGRS", ["Tångskolan", "Fyrskolan anpassad"]],
  ["Gymnasieskola", "GY", ["Kajgymnasiet", "Strandgymnasiet", "Introduktionsprogram"]],
  ["Anpassad gymnasieskola", "AGY", ["Kajgymnasiet anpassad", "Individuella programmet"]],
  ["Vuxenutbildning", "VUX", ["Komvux", "SFI och samhällsorientering"]],
  ["Barn- och elevhälsa", "BEH", ["Elevhälsa öst", "Elevhälsa väst"]],
  ["Modersmål och mottagning", "MOD", ["Modersmålsenheten", "Mottagningsenheten"]],
  ["Kulturskolan", "KS", ["Kulturskolan musik", "Kulturskolan dans o teater"]],
  ["Nämnd och förvaltning", "NOF", ["Nämnd", "Förvaltningsledning och stab"]],
];

export const COAST_PLACES: Places = {
  committees: [
    "Utbildningsnämnden",
    "Utbildningsnämnden",
    "Barn- och utbildningsnämnden",
    "Barn- och utbildningsnämnd",
    "Skol- och utbildningsnämnden",
  ],
  areas: AREAS.map(([name, shortName, units]) => ({ name, shortName, units })),
  accounts: [
    ["30410", "Försäljning av måltider", -2],
    ["31320", "Avgifter förskola och fritidshem", -8],
    ["35110", "Statsbidrag Skolverket", -11],
    ["35120", "Bidrag från Migrationsverket", -3],
    ["36320", "Interkommunala ersättningar", -6],
    ["39190", "Interna intäkter", -4],
    ["45180", "Bidrag till fristående huvudmän", 26],
    ["46320", "Köp av platser, andra kommuner", 7],
    ["50110", "Månadslön tillsvidareanställda", 74],
    ["51200", "Timlön och vikarier", 12],
    ["52100", "Sjuklön", 4],
    ["56110", "Arbetsgivaravgifter, PO-pålägg", 31],
    ["60120", "Internhyra lokaler", 24],
    ["64110", "Förbrukningsinventarier", 2],
    ["64320", "Läromedel", 5],
    ["67210", "Måltider internt köp", 9],
    ["70220", "Skolskjuts", 6],
    ["74710", "Licenser och IT-tjänster", 3],
    ["79130", "Avskrivning inventarier", 2],
  ],
  activities: [
    ["44010", "Undervisning"],
    ["44050", "Särskilt stöd"],
    ["40090", "Gemensam ledning"],
  ],
  codes: { starts: ["61", "61", "62"], ends: ["110", "120", "250"] },
};
