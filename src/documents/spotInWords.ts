/** Where in a document something stands, as whoever looks for it would say. */
import type { Spot } from "../review";
import type { Language } from "../words/language";
import { documentWords } from "../words/documentWords";

export function spotInWords(spot: Spot, language: Language): string {
  switch (spot.kind) {
    case "underHeading":
      return spot.heading === undefined
        ? documentWords.atTheTop[language]
        : documentWords.underHeading[language](spot.heading);
    case "inNote":
      return documentWords.inNote[language](spot.number);
    case "inBox":
      return documentWords.inBox[language];
    case "inTable":
      return documentWords.inTable[language](spot.number);
  }
}
