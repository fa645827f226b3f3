/** Committees, areas, units, accounts and activities that a municipality by chance is made of. */

/** Whom and what a municipality has: names of our own, or those of somebody who names otherwise. */
export interface Places {
  readonly committees: readonly string[];
  readonly areas: readonly { readonly name: string; readonly shortName: string; readonly units: readonly string[] }[];
  /** Code, name, and what is booked a month in 10 000 kr or so: income below zero. */
  readonly accounts: readonly (readonly [code: string, name: string, weight: number])[];
  readonly activities: readonly (readonly [code: string, name: string])[];
  /** How codes of areas begin, and how those of an area's units end. */
  readonly codes: { readonly starts: readonly string[]; readonly ends: readonly string[] };
}

const COMMITTEES = ["Socialnämnden", "Kultur- och fritidsnämnden", "Barn- och utbildningsnämnden", "Tekniska nämnden"];
const AREAS: readonly (readonly [string, string])[] = [
  ["Förskola", "FSK"],
  ["Grundskola", "GRU"],
  ["Hemtjänst", "HTJ"],
  ["Särskilt boende", "SÄBO"],
  ["Bibliotek", "BIB"],
  ["Park och natur", "PAN"],
  ["Individ- och familjeomsorg", "IFO"],
  ["Gemensam administration", "ADM"],
];
const ACCOUNTS: readonly (readonly [string, string, number])[] = [
  ["3011", "Försäljning varor", -4],
  ["3515", "Statsbidrag", -9],
  ["4530", "Bidrag till föreningar", 7],
  ["5011", "Månadslön", 60],
  ["5110", "Timlön", 11],
  ["5510", "Bilersättning", 2],
  ["5610", "Arbetsgivaravgifter", 25],
  ["6011", "Hyra lokaler", 18],
  ["6410", "Förbrukningsmaterial", 5],
  ["7430", "Konsulter", 6],
  ["7910", "Avskrivningar inventarier", 3],
];
const ACTIVITIES: readonly (readonly [string, string])[] = [
  ["510", "Ordinarie verksamhet"],
  ["520", "Stödinsatser"],
  ["910", "Ledning"],
];

export const PLACES: Places = {
  committees: COMMITTEES,
  areas: AREAS.map(([name, shortName]) => ({ name, shortName, units: [`${name} norra`, `${name} södra`] })),
  accounts: ACCOUNTS,
  activities: ACTIVITIES,
  codes: { starts: ["0", "1", "2"], ends: ["10", "25"] },
};
