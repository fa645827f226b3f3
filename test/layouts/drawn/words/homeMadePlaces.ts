/** A small municipality that names its areas, units and accounts as people speak of them. */
import type { Places } from "../../places";

export const HOME_MADE_PLACES: Places = {
  committees: ["Omsorgsnämnden", "Bildningsnämnden", "Miljö- och byggnadsnämnden", "Välfärdsnämnden"],
  areas: [
    { name: "Fritidshemmen", shortName: "FTH", units: ["Myrans fritids", "Kullens fritids"] },
    { name: "Förskolorna", shortName: "FÖR", units: ["Trollets förskola", "Skogsgläntans förskola"] },
    { name: "Hemsjukvården", shortName: "HSV", units: ["Hemsjukvård tätort", "Hemsjukvård landsbygd"] },
    { name: "Äldreboendena", shortName: "ÄBO", units: ["Ekgårdens äldreboende", "Björkbackens äldreboende"] },
    { name: "Kulturskolan", shortName: "KUL", units: ["Musik och sång", "Dans och teater"] },
    { name: "Kost och städ", shortName: "KOS", units: ["Centralköket", "Lokalvården"] },
    { name: "Vägar och parker", shortName: "VOP", units: ["Gator och snöröjning", "Parkarbetarna"] },
    { name: "Stöd till familjer", shortName: "STF", units: ["Familjecentralen", "Fältgruppen"] },
    { name: "Kansli och stab", shortName: "KAN", units: ["Nämndkansliet", "Staben"] },
  ],
  accounts: [
    ["3110", "Avgifter barnomsorg", -5],
    ["3410", "Hyresintäkter", -3],
    ["3590", "Bidrag Migrationsverket", -7],
    ["4610", "Köpta platser", 9],
    ["5010", "Månadslöner", 62],
    ["5190", "Timanställda och vikarier", 12],
    ["5640", "Sociala avgifter", 26],
    ["6010", "Hyror", 19],
    ["6350", "Livsmedel", 6],
    ["6460", "Lekmaterial och böcker", 3],
    ["7250", "Resor och bilar", 4],
    ["7900", "Avskrivningar på inventarier", 3],
  ],
  activities: [
    ["407", "Vanlig verksamhet"],
    ["425", "Extra stöd"],
    ["900", "Chef och stab"],
  ],
  codes: { starts: ["0", "6", "7"], ends: ["01", "15"] },
};
