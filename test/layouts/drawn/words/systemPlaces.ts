/** A larger municipality whose codes have five and six digits. */
import type { Places } from "../../places";

export const SYSTEM_PLACES: Places = {
  committees: [
    "Utbildningsnämnden",
    "Vård- och omsorgsnämnden",
    "Samhällsbyggnadsnämnden",
    "Arbetsmarknads- och socialnämnden",
  ],
  areas: [
    { name: "Gymnasieskola", shortName: "GY", units: ["Kungshögsskolan", "Tekniska gymnasiet"] },
    { name: "Vuxenutbildning", shortName: "VUX", units: ["Komvux centrum", "SFI och yrkesvux"] },
    {
      name: "Äldreomsorg",
      shortName: "ÄO",
      units: ["Vårdboende Solgården", "Vårdboende Lindängen", "Korttidsenheten"],
    },
    { name: "Funktionsstöd", shortName: "FS", units: ["Gruppbostad Älven", "Daglig verksamhet 1"] },
    { name: "Ekonomiskt bistånd", shortName: "EB", units: ["Mottagningsenheten", "Försörjningsstöd väst"] },
    { name: "Gata och trafik", shortName: "GT", units: ["Gatudrift", "Trafikplanering"] },
    { name: "Fritidsanläggningar", shortName: "FRI", units: ["Simhallen", "Ishallen"] },
    { name: "Myndighet", shortName: "MYN", units: ["Biståndshandläggning", "Barn- och familjeenheten"] },
    { name: "Förvaltningsledning", shortName: "FL", units: ["Förvaltningsstab", "Ekonomi och HR"] },
  ],
  accounts: [
    ["30110", "Försäljn.medel", -3],
    ["31920", "Övr. taxor och avgifter", -5],
    ["35110", "Driftbidrag fr. staten", -8],
    ["46320", "Köp av verksamhet", 14],
    ["50110", "Lön mån.avlönade", 58],
    ["51110", "Lön tim.avlönade", 9],
    ["56110", "Arb.giv.avg.", 24],
    ["60120", "Lokalhyra internt", 17],
    ["64110", "Förbr.inventarier", 4],
    ["69910", "Övr. främmande tj.", 5],
    ["74310", "Konsulttj.", 6],
    ["79130", "Avskrivn. inventarier", 2],
  ],
  activities: [
    ["4110", "Ordinarie drift"],
    ["4520", "Individstöd"],
    ["9100", "Gemensamt"],
  ],
  codes: { starts: ["3", "4", "5"], ends: ["1000", "2000", "3500"] },
};
