/** Problems of a source as a whole: it is missing, empty or not understood, or has rows that are not rows. */
import { SPECS } from "../sources/catalogue";
import { layoutQuestion } from "./layoutQuestions";
import type { Say, Telling } from "./say";

type SourceProblem =
  | "sourceMissing"
  | "sourceEmpty"
  | "headingRowMissing"
  | "columnMissing"
  | "columnAmbiguous"
  | "unitDiffers"
  | "mergedCells"
  | "hiddenRows"
  | "totalRowSkipped"
  | "subtotalRowsSkipped"
  | "rowsUnnamed"
  | "rowsOfOthers"
  | "layoutRead"
  | "layoutAsked"
  | "layoutLost"
  | "layoutBeside"
  | "layoutColumnsLeft"
  | "layoutLeft"
  | "layoutSummed";

export const sourceTexts: Telling<SourceProblem> = {
  rowsUnnamed: ({ source, stray }, say) => ({
    what: say(
      `${say.count(stray.rows, "rad", "rader")} i ${SPECS[source].sheet} är märkta ${say.quoted(stray.code)} eller liknande och räknas inte med: ${say.amount(stray.amount)}.`,
      `${say.count(stray.rows, "row", "rows")} of ${SPECS[source].sheet} marked ${say.quoted(stray.code)} or the like ${stray.rows === 1 ? "is" : "are"} not counted: ${say.amount(stray.amount)}.`
    ),
    remedy: say(
      "Skriv Utfall eller Budget på raderna om de ska räknas, annars Prognos eller Avvikelse.",
      "Write Utfall or Budget on the rows if they should count, else Prognos or Avvikelse."
    ),
  }),
  rowsOfOthers: ({ source, stray: { code, codes, rows, amount } }, say) => {
    const name = code === "" ? say("ingen nämnd", "no committee") : say.quoted(code);
    const named = codes === 1 ? name : say(`${name} och ${codes - 1} till`, `${name} and ${codes - 1} more`);
    return {
      what: say(
        `${say.count(rows, "rad", "rader")} i ${SPECS[source].sheet} är märkta ${named} och räknas inte: ${say.amount(amount)}.`,
        `${say.count(rows, "row", "rows")} of ${SPECS[source].sheet} marked ${named} ${rows === 1 ? "is" : "are"} not counted: ${say.amount(amount)}.`
      ),
      remedy: say(
        "Rätta märkningen på raderna, eller Nämnd i Inställningar, om någon av dem ska räknas.",
        "Correct what marks the rows, or Nämnd in Inställningar, if any of them counts."
      ),
    };
  },
  layoutRead: ({ source, sheets, isFrom1904 = false }, say) => ({
    what: say(
      `${SPECS[source].sheet} läses från ${say.list(sheets)}, som det står där.${isFrom1904 ? " Datumen där räknas från 1904 och läses som fyra år och en dag senare." : ""}`,
      `${SPECS[source].sheet} is read from ${say.list(sheets)}, as it stands there.${isFrom1904 ? " Its dates are counted from 1904, and read as four years and a day later." : ""}`
    ),
    remedy: say(
      "Se under Källor hur det har förståtts, och rätta det där om något är fel.",
      "See under Sources how it has been understood, and correct it there if something is wrong."
    ),
  }),
  layoutLost: ({ source, headings }, say) => ({
    what: say(
      `${SPECS[source].sheet} läses inte längre som du har valt: ${say.list(headings.map(say.quoted))} finns inte kvar.`,
      `${SPECS[source].sheet} is no longer read as you have chosen: ${say.list(headings.map(say.quoted))} cannot be found.`
    ),
    remedy: say(
      "Skriv tillbaka rubriken, eller välj Glöm valet under Källor, så letar Avvik på nytt.",
      "Put the heading back, or choose Forget the choice under Sources, and Avvik looks anew."
    ),
  }),
  layoutBeside: ({ source, sheets }, say) => ({
    what: say(
      `På ${say.list(sheets)} står rader som kan höra till ${SPECS[source].sheet}. De räknas inte med.`,
      `${say.list(sheets)} has rows that may belong to ${SPECS[source].sheet}. They are not counted.`
    ),
    remedy: say(
      "Svara under Källor om de ska räknas med. Svaret gäller tills du glömmer det.",
      "Answer under Sources whether they count. The answer holds until you forget it."
    ),
  }),
  layoutColumnsLeft: ({ source, place, headings }, say) => ({
    what: say(
      `${say.list(headings.map(say.quoted))} på ${place?.sheet ?? ""} kan höra till ${SPECS[source].sheet}, men läses inte.`,
      `${say.list(headings.map(say.quoted))} on ${place?.sheet ?? ""} may belong to ${SPECS[source].sheet}, but ${headings.length === 1 ? "is" : "are"} not read.`
    ),
    remedy: say(
      "Svara under Källor om det läses rätt, eller välj kolumner själv där. Svaret gäller tills du glömmer det.",
      "Answer under Sources whether it is read right, or choose columns yourself there. The answer holds until you forget it."
    ),
  }),
  layoutLeft: ({ source, place }, say) => ({
    what: say(
      `Bladet ${place?.sheet ?? ""} ser ut att vara ${SPECS[source].sheet}, men kunde inte läsas.`,
      `The sheet ${place?.sheet ?? ""} looks like ${SPECS[source].sheet}, but could not be read.`
    ),
    remedy: say(
      "Peka ut det under Källor, eller använd mallens rubriker. Byt namn på bladet om det är något annat.",
      "Point it out under Sources, or use the template’s headings. Rename the sheet if it is something else."
    ),
  }),
  layoutSummed: ({ source, place, agrees }, say) => ({
    what: agrees
      ? say(
          `Summorna av ${SPECS[source].sheet} per område på ${place?.sheet ?? ""} räknas inte: raderna bakom dem läses.`,
          `The sums of ${SPECS[source].sheet} by area on ${place?.sheet ?? ""} are not counted: the rows behind them are read.`
        )
      : say(
          `Beloppen per område på ${place?.sheet ?? ""} räknas inte. De kallas ${SPECS[source].sheet}, men är inte summor av de rader som läses.`,
          `The amounts by area on ${place?.sheet ?? ""} are not counted. They are called ${SPECS[source].sheet}, but are no sums of the rows that are read.`
        ),
    remedy: agrees
      ? say(
          "De jämförs i Avstämning om de är till och med samma månad.",
          "They are compared in Avstämning if they are of the same months."
        )
      : say(
          "Peka ut bladet under Källor om det är något som ska läsas.",
          "Point out the sheet under Sources if it is something to be read."
        ),
  }),
  layoutAsked: (problem, say) => ({
    what: layoutQuestion(problem, say),
    remedy: say("Svara under Källor.", "Answer under Sources."),
  }),
  sourceMissing: ({ source }, say) => ({
    what: say(`Bladet ${SPECS[source].sheet} saknas.`, `The sheet ${SPECS[source].sheet} is missing.`),
    remedy: say(
      `Lägg till ett blad som heter ${SPECS[source].sheet}, infoga mallen, eller markera cellerna där uppgifterna står och välj Använd markeringen.`,
      `Add a sheet called ${SPECS[source].sheet}, insert the template, or select the cells that hold the data and choose Use the selection.`
    ),
  }),
  sourceEmpty: ({ source }, say) => ({
    what: say(`${SPECS[source].sheet} har inga rader.`, `${SPECS[source].sheet} has no rows.`),
    remedy: say(
      "Fyll i rubriker och rader, eller peka ut ett annat område.",
      "Fill in headings and rows, or point out another range."
    ),
  }),
  headingRowMissing: ({ source, wanted }, say) => ({
    what: say(
      `Ingen rubrikrad hittades bland de 20 första raderna i ${SPECS[source].sheet}.`,
      `No heading row was found among the first 20 rows of ${SPECS[source].sheet}.`
    ),
    remedy: say(
      `Skriv rubrikerna ${say.list(wanted)} på en rad, eller välj själv vilken kolumn som är vilken.`,
      `Write the headings ${say.list(wanted)} in one row, or choose which column is which.`
    ),
  }),
  columnMissing: ({ source, column, found }, say) => ({
    what: say(
      `Kolumnen ${column} saknas i ${SPECS[source].sheet}. Rubrikerna är ${say.list(found)}.`,
      `The column ${column} is missing in ${SPECS[source].sheet}. The headings are ${say.list(found)}.`
    ),
    remedy: say(
      `Lägg till kolumnen, eller välj vilken av kolumnerna som är ${column}.`,
      `Add the column, or choose which of the columns is ${column}.`
    ),
  }),
  columnAmbiguous: ({ source, column, headings, used }, say) => {
    const choice = used === undefined ? "" : say(` ${used} används.`, ` ${used} is used.`);
    const toChoose = say(
      "Välj vilken som gäller, eller byt rubrik på den andra.",
      "Choose which one it is, or change the heading of the other."
    );
    const toCheck = say("Välj en annan kolumn om det är fel.", "Choose another column if that is wrong.");
    return {
      what:
        say(
          `Flera kolumner i ${SPECS[source].sheet} kan vara ${column}: ${say.list(headings)}.`,
          `Several columns in ${SPECS[source].sheet} may be ${column}: ${say.list(headings)}.`
        ) + choice,
      remedy: used === undefined ? toChoose : toCheck,
    };
  },
  unitDiffers: ({ source, heading, stated, used }, say) => ({
    what: say(
      `Rubriken ${say.quoted(heading)} i ${SPECS[source].sheet} säger ${stated}, men beloppen läses som ${used}.`,
      `The heading ${say.quoted(heading)} in ${SPECS[source].sheet} says ${stated}, but the amounts are read as ${used}.`
    ),
    remedy: say(
      "Ange rätt Beloppsenhet i Inställningar; den gäller alla blad. Rätta annars rubriken, eller räkna om beloppen.",
      "Enter the right Beloppsenhet in Inställningar; it applies to every sheet. Otherwise correct the heading, or convert the amounts."
    ),
  }),
  mergedCells: ({ source, areas }, say) => ({
    what: say(
      `${SPECS[source].sheet} har sammanfogade celler: ${say.list(areas)}. Bara den första cellen i varje har ett värde, de andra läses som tomma.`,
      `${SPECS[source].sheet} has merged cells: ${say.list(areas)}. Only the first cell of each has a value, the others are read as empty.`
    ),
    remedy: say(
      "Dela upp cellerna och fyll i värdet på varje rad.",
      "Unmerge the cells and fill in the value on every row."
    ),
  }),
  hiddenRows: ({ source }, say) => ({
    what: say(
      `${SPECS[source].sheet} har dolda eller bortfiltrerade rader. De räknas med.`,
      `${SPECS[source].sheet} has hidden or filtered rows. They count.`
    ),
    remedy: say(
      "Ta bort de rader som inte ska räknas; det räcker inte att dölja dem.",
      "Delete the rows that should not count; hiding them is not enough."
    ),
  }),
  totalRowSkipped: ({ source, amount, expected }, say) => {
    const finding = say(
      `Sista raden i ${SPECS[source].sheet} är en summarad och räknas inte med.`,
      `The last row of ${SPECS[source].sheet} is a row of sums and is not counted.`
    );
    if (amount === undefined || expected === undefined || amount === expected)
      return { what: finding, remedy: nothingToDo(say) };
    const difference = say(
      `Den motsvarar ${say.amount(amount)}, men raderna ovanför ${say.amount(expected)}.`,
      `It comes to ${say.amount(amount)}, but the rows above to ${say.amount(expected)}.`
    );
    const remedy = say(
      "Se efter om rader saknas, eller om summan avser något annat än raderna.",
      "See whether rows are missing, or whether the sum is of something else than the rows."
    );
    return { what: `${finding} ${difference}`, remedy };
  },
  subtotalRowsSkipped: ({ source, stray, agrees }, say) => {
    const code = say.quoted(stray.code);
    const example = stray.code === "" ? "" : say(`, till exempel ${code}`, `, for example ${code}`);
    const are = stray.rows === 1 ? "is" : "are";
    const finding = say(
      `${say.count(stray.rows, "summarad", "summarader")} mellan andra rader i ${SPECS[source].sheet} räknas inte med${example}.`,
      `${say.count(stray.rows, "row of sums", "rows of sums")} between other rows of ${SPECS[source].sheet} ${are} not counted${example}.`
    );
    if (agrees) return { what: finding, remedy: nothingToDo(say) };
    const difference =
      stray.rows === 1
        ? say("Den är inte summan av raderna ovanför.", "It is not the sum of the rows above.")
        : say("De är inte summan av raderna ovanför.", "They are not the sum of the rows above.");
    const remedy = say(
      "Ta bort raderna om de är summor. Är de det inte, ändra texten så att den inte börjar med Summa eller Totalt.",
      "Delete the rows if they are sums. If not, change their text so that it does not begin with Summa or Totalt."
    );
    return { what: `${finding} ${difference}`, remedy };
  },
};

function nothingToDo(say: Say): string {
  return say("Inget behöver göras.", "Nothing needs to be done.");
}
