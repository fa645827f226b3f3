/**
 * A committee's year-end report on the sample, as a controller might have it in Word: right figures, and four slips.
 */
import { basisOf, type Basis } from "../../src/review";
import { sampleSheets } from "../fixtures/exempel-2024";
import { arrayWorkbook, unwatched } from "../support/arrayWorkbook";
import { deletedText, docx, footnoteMark, heading, insertedText, item, paragraph, run, styled, table } from "./docx";

const BODY = [
  heading("Nämndens resultat"),
  paragraph(
    run("Nämnden redovisar ett underskott på "),
    deletedText("6 miljoner kronor"),
    insertedText("4 miljoner kronor"),
    run(". Arbetsmarknad och ekonomiskt bistånd redovisar ett överskott på "),
    run("drygt 64", "<w:b/>"),
    run(" miljoner kronor"),
    footnoteMark(1),
    run(".")
  ),
  paragraph(run("Resultat per verksamhetsområde, tkr")),
  table(
    ["Verksamhetsområde", "Kommunbidrag", "Budgetavvikelse"],
    ["Arbetsmarknad och ekonomiskt bistånd", "1 645 081", "64 302"],
    ["Individ- och familjeomsorg (IFO)", "1 822 631", "-91 106"],
    ["BTS", "493 425", "−50 161"],
    ["Stab och förvaltningsövergripande kostnader", "248 752", "73 861"],
    ["Summa", "4 209 889", "-4 004"]
  ),
  styled("Mellanrubrik", run("Individ- och familjeomsorg")),
  paragraph(
    run(
      "Verksamheten redovisar ett underskott på knappt 91 miljoner kronor, vilket motsvarar 5 procent av kommunbidraget."
    )
  ),
  paragraph(run("Tre saker förklarar året:")),
  item(run("Vårddygnen i familjehem blev 96 900.")),
  item(run("Boende, tillsyn och service redovisar ett underskott på 59 miljoner kronor.")),
].join("");

const FOOTNOTES = ["Individ- och familjeomsorg redovisar ett underskott på 19 miljoner kronor."];

export const reportDocx = (comments: readonly string[] = []): Promise<Uint8Array> =>
  docx({ body: BODY, footnotes: FOOTNOTES, comments });

/** The sample's figures. */
export async function sampleBasis(): Promise<Basis> {
  const sheets = [...sampleSheets()].map(([name, cells]) => ({ name, cells }));
  const basis = await basisOf(arrayWorkbook(sheets, { rowsPerBlock: 5000 }), unwatched);
  if (basis.kind !== "basis") throw new Error("The sample's figures were not made.");
  return basis;
}
