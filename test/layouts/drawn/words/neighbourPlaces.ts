/** A municipality in the north whose areas are those of its heads, with codes of five digits. */
import type { Places } from "../../places";

export const NEIGHBOUR_PLACES: Places = {
  committees: [
    "Lärandenämnden",
    "Nämnden för omsorg och hälsa",
    "Teknik- och servicenämnden",
    "Barn- och ungdomsnämnden",
  ],
  areas: [
    { name: "Anpassad skola", shortName: "ANP", units: ["Forsskolan anpassad", "Träningsklasserna"] },
    { name: "Barn och familj", shortName: "BOF", units: ["Familjehem och placeringar", "Öppenvård barn"] },
    { name: "Elevhälsa", shortName: "EHÄ", units: ["Skolsköterskor", "Specialpedagoger", "Skolpsykologer"] },
    { name: "Hälsa och rehabilitering", shortName: "HRE", units: ["Arbetsterapi", "Nattpatrullen"] },
    { name: "Integration och arbete", shortName: "INA", units: ["Etableringsenheten", "Arbetscentrum"] },
    { name: "Infrastruktur", shortName: "IST", units: ["Broar och belysning", "Vinterväghållning"] },
    { name: "Måltidsservice", shortName: "MÅL", units: ["Produktionsköket", "Skolrestaurangerna"] },
    { name: "Personlig assistans", shortName: "PAS", units: ["Assistans kusten", "Assistans inlandet"] },
    { name: "Ungdom och fritid", shortName: "UOF", units: ["Fritidsgårdarna", "Badhus och sporthallar"] },
    { name: "Verksamhetsstöd", shortName: "VST", units: ["Ekonomistöd", "Kvalitet och utveckling"] },
  ],
  accounts: [
    ["3050", "Försäljning av tjänster", -3],
    ["3120", "Omvårdnadsavgifter", -6],
    ["3530", "Driftbidrag från statliga myndigheter", -8],
    ["3620", "Försäljning till andra kommuner", -4],
    ["4520", "Föreningsstöd", 5],
    ["4640", "Köp av platser från privata utförare", 11],
    ["5015", "Tillsvidareanställda, månadslön", 64],
    ["5130", "Ersättning obekväm arbetstid", 8],
    ["5620", "Personalomkostnadspålägg", 27],
    ["6020", "Hyra av verksamhetslokaler", 18],
    ["6210", "El och fjärrvärme", 5],
    ["6420", "Läromedel och licenser", 4],
    ["7020", "Leasing av fordon", 3],
    ["7350", "Utbildning och konferens", 2],
    ["7935", "Avskrivning maskiner", 3],
  ],
  activities: [
    ["315", "Kärnverksamhet"],
    ["330", "Särskilda insatser"],
    ["905", "Stöd och styrning"],
  ],
  codes: { starts: ["1", "8", "9"], ends: ["100", "205", "340"] },
};
