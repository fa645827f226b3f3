/** What is told of each fault in a file: what was found, on which lines, and what to do. */
import type { FileFinding, FileProblem, Part } from "../../files/problem";
import type { Language, InBoth } from "../language";
import { sayIn, type Say, type ToldProblem } from "../say";

export interface FileProblemText extends ToldProblem {
  /** "Rad 12, 14 och 3 till"; "" for the file as a whole. */
  readonly where: string;
}

export function fileProblemText(problem: FileProblem, language: Language): FileProblemText {
  const say = sayIn(language);
  const tell = TELLINGS[problem.kind] as (problem: FileProblem, say: Say) => ToldProblem;
  return { ...tell(problem, say), where: whereOf(problem, say) };
}

const MOST_LINES = 3;

function whereOf({ lines, count }: FileProblem, say: Say): string {
  if (lines.length === 0) return "";
  const shown = lines.slice(0, MOST_LINES);
  const rest = count - shown.length;
  const more = rest > 0 ? say(` och ${rest} till`, ` and ${rest} more`) : "";
  return `${say("Rad", lines.length === 1 ? "Line" : "Lines")} ${shown.join(", ")}${more}`;
}

const PARTS: Readonly<Record<Part, InBoth<string>>> = {
  account: { sv: "kontot", en: "the account" },
  amount: { sv: "beloppet", en: "the amount" },
  period: { sv: "perioden", en: "the period" },
  date: { sv: "datumet", en: "the date" },
  year: { sv: "året", en: "the year" },
  objects: { sv: "objektlistan", en: "the object list" },
  code: { sv: "koden", en: "the code" },
};

const askAnew = (say: Say): string =>
  say("Ta ut filen på nytt ur ekonomisystemet och hämta den igen.", "Export the file anew and load it again.");
const compare = (say: Say): string =>
  say(
    "Jämför summan nedan med ekonomisystemet innan du infogar.",
    "Compare the sum below with the ledger system before you insert."
  );
const nothingToDo = (say: Say): string => say("Ingenting behöver göras.", "Nothing needs to be done.");

const TELLINGS: {
  readonly [Kind in FileFinding["kind"]]: (finding: Extract<FileFinding, { kind: Kind }>, say: Say) => ToldProblem;
} = {
  fileEmpty: (_, say) => ({ what: say("Filen är tom.", "The file is empty."), remedy: askAnew(say) }),
  lettersRepaired: (_, say) => ({
    what: say(
      "Å, ä och ö hade blivit andra tecken när filen sparades om; de är rättade.",
      "Å, ä and ö had become other signs when the file was saved again; they are put right."
    ),
    remedy: nothingToDo(say),
  }),
  lettersLost: (_, say) => ({
    what: say("Bokstäver i filen har gått förlorade.", "Letters in the file are lost."),
    remedy: say(
      "Det gäller bara texter. Ta ut filen på nytt om namnen behövs.",
      "It is only in texts. Export the file anew if the names are needed."
    ),
  }),
  beginningMissing: (_, say) => ({
    what: say("Filens början saknas.", "The beginning of the file is missing."),
    remedy: askAnew(say),
  }),
  contentsMissing: ({ type }, say) => ({
    what: say(
      `Filen säger sig vara av typ ${type} men saknar det som hör till den.`,
      `The file says that it is of type ${type} but has none of what belongs to it.`
    ),
    remedy: askAnew(say),
  }),
  endsAbruptly: (_, say) => ({
    what: say("Filen slutar mitt i en rad.", "The file ends in the middle of a line."),
    remedy: say(
      "Den kan vara avhuggen. Jämför summan nedan med ekonomisystemet.",
      "It may have been cut off. Compare the sum below with the ledger system."
    ),
  }),
  checksumDiffers: (_, say) => ({
    what: say("Filens kontrollsumma stämmer inte.", "The file’s checksum does not agree."),
    remedy: say(
      "Något i filen har ändrats efter att den togs ut. Ta ut den på nytt.",
      "Something in the file has been changed since it was exported. Export it anew."
    ),
  }),
  currencyForeign: ({ currency }, say) => ({
    what: say(`Filens belopp är i ${currency}.`, `The file’s amounts are in ${currency}.`),
    remedy: say("Avvik räknar dem som kronor.", "Avvik takes them for kronor."),
  }),
  tooManyRows: ({ rows, most }, say) => ({
    what: say(
      `Filen ger ${say.count(rows, "rad", "rader")}, och ett blad rymmer ${most}.`,
      `The file gives ${say.count(rows, "row", "rows")}, and a sheet holds ${most}.`
    ),
    remedy: say("Ta ut filen per halvår eller per förvaltning.", "Export the file by half-year or by department."),
  }),
  noRows: (_, say) => ({
    what: say("Filen har inga belopp på resultatkonton.", "The file has no amounts on accounts of income or cost."),
    remedy: say("Välj ett annat år eller en annan fil.", "Choose another year or another file."),
  }),
  recordUnreadable: ({ label, part, text }, say) => ({
    what: say(
      `#${label}: ${PARTS[part].sv} går inte att läsa${text === "" ? "" : ` (${say.quoted(text)})`}.`,
      `#${label}: ${PARTS[part].en} cannot be read${text === "" ? "" : ` (${say.quoted(text)})`}.`
    ),
    remedy: say(
      "Ingenting infogas ur en fil som inte går att läsa helt. Ta ut den på nytt.",
      "Nothing is inserted from a file that cannot be read as a whole. Export it anew."
    ),
  }),
  lineUnreadable: ({ text }, say) => ({
    what: say(
      `Raden är ingen SIE-post: ${say.quoted(short(text))}.`,
      `The line is no SIE record: ${say.quoted(short(text))}.`
    ),
    remedy: askAnew(say),
  }),
  quoteOpen: ({ label }, say) => ({
    what: say(`#${label}: ett citattecken saknar sitt slut.`, `#${label}: a quote is not closed.`),
    remedy: compare(say),
  }),
  labelUnknown: ({ label }, say) => ({
    what: say(`Posten #${label} är okänd och lämnas utanför.`, `The record #${label} is unknown and left out.`),
    remedy: nothingToDo(say),
  }),
  amountRounded: (_, say) => ({
    what: say(
      "Belopp med fler än två decimaler är avrundade till öre.",
      "Amounts with more than two decimals are rounded to öre."
    ),
    remedy: nothingToDo(say),
  }),
  voucherOpen: (_, say) => ({
    what: say("En verifikation saknar sitt slut.", "A voucher has no end."),
    remedy: say(
      "Filen är avhuggen eller skadad: ingenting infogas. Ta ut den på nytt.",
      "The file is cut off or damaged: nothing is inserted. Export it anew."
    ),
  }),
  outsideVoucher: ({ label }, say) => ({
    what: say(
      `${label.length > 1 ? `#${label}` : label} står utanför en verifikation.`,
      `${label.length > 1 ? `#${label}` : label} stands outside a voucher.`
    ),
    remedy: say(
      "Filen är skadad: ingenting infogas. Ta ut den på nytt.",
      "The file is damaged: nothing is inserted. Export it anew."
    ),
  }),
  voucherUnbalanced: ({ voucher, amount }, say) => ({
    what: say(
      `Verifikation ${voucher} går inte jämnt ut (${say.amount(amount)}).`,
      `Voucher ${voucher} does not come out even (${say.amount(amount)}).`
    ),
    remedy: compare(say),
  }),
  addedWithoutTwin: (_, say) => ({
    what: say(
      "#RTRANS utan en likadan #TRANS efter sig; den räknas inte.",
      "#RTRANS without a #TRANS like it right after; it is not counted."
    ),
    remedy: compare(say),
  }),
  dimensionTwice: ({ dimension }, say) => ({
    what: say(
      `Samma rad har två koder i dimension ${dimension}; den första gäller.`,
      `The same row has two codes in dimension ${dimension}; the first counts.`
    ),
    remedy: compare(say),
  }),
  recordTwice: ({ label }, say) => ({
    what: say(
      `#${label} står två gånger för samma konto och period; den första gäller.`,
      `#${label} stands twice for the same account and period; the first counts.`
    ),
    remedy: compare(say),
  }),
  undeclared: ({ what, code }, say) => ({
    what:
      what === "account"
        ? say(`Filen räknar inte upp kontot ${code}.`, `The file does not list the account ${code}.`)
        : say(`Filen räknar inte upp koden ${code}.`, `The file does not list the code ${code}.`),
    remedy: what === "account" ? compare(say) : nothingToDo(say),
  }),
  leftOut: ({ why, rows, amount }, say) => ({
    what:
      why === "balanceAccount"
        ? say(
            `Tillgångar och skulder (konto 1–2) lämnas utanför: ${say.count(rows, "rad", "rader")}, ${say.amount(amount)}.`,
            `Assets and debts (accounts 1–2) are left out: ${say.count(rows, "row", "rows")}, ${say.amount(amount)}.`
          )
        : say(
            `Andra år lämnas utanför: ${say.count(rows, "rad", "rader")}, ${say.amount(amount)}.`,
            `Other years are left out: ${say.count(rows, "row", "rows")}, ${say.amount(amount)}.`
          ),
    remedy: nothingToDo(say),
  }),
  yearOnly: ({ period }, say) => ({
    what: say(
      `Filen har bara årets saldon: alla rader får perioden ${period}.`,
      `The file has balances of the year alone: every row gets the period ${period}.`
    ),
    remedy: say(
      "Ta ut en fil av typ 2, 3 eller 4 för belopp per månad.",
      "Export a file of type 2, 3 or 4 for amounts per month."
    ),
  }),
  withoutCode: ({ source, rows, amount }, say) => ({
    what: say(
      `${say.count(rows, "rad", "rader")} i ${sheetOf(source)} saknar ansvar: ${say.amount(amount)}.`,
      `${say.count(rows, "row", "rows")} in ${sheetOf(source)} have no responsibility: ${say.amount(amount)}.`
    ),
    remedy: say(
      "De hamnar under Ej fördelat. Välj en annan dimension nedan om ansvaret står där.",
      "They come under Ej fördelat. Choose another dimension below if the responsibility is there."
    ),
  }),
  readingUnclear: ({ taken, other }, say) => ({
    what: say(
      `Belopp per objekt kan läsas på två sätt: ${say.amount(taken)} eller ${say.amount(other)}. Det första är valt.`,
      `Amounts per object can be read in two ways: ${say.amount(taken)} or ${say.amount(other)}. The first is chosen.`
    ),
    remedy: compare(say),
  }),
  yearUnknown: (_, say) => ({
    what: say("Filen säger inte vilket år den gäller.", "The file does not say which year it is of."),
    remedy: askAnew(say),
  }),
  controlDiffers: ({ control, account, accounts, amount }, say) => ({
    what: say(
      `Raderna stämmer inte med filens egna #${control} på ${say.count(accounts, "konto", "konton")}, till exempel ${account}: skillnad ${say.amount(amount)}.`,
      `The rows do not agree with the file’s own #${control} on ${say.count(accounts, "account", "accounts")}, ${account} for one: ${say.amount(amount)} apart.`
    ),
    remedy: say(
      "Filen kan sakna rader, eller ha bokslutsposter för sig. Jämför med ekonomisystemet innan du infogar.",
      "Rows may be missing, or closing entries stand apart. Compare with the ledger system before you insert."
    ),
  }),
  fieldsDiffer: ({ expected, found }, say) => ({
    what: say(
      `Raden har ${found} fält, de flesta har ${expected}.`,
      `The row has ${found} fields, most have ${expected}.`
    ),
    remedy: say(
      "Ett skiljetecken i en text kan ha flyttat beloppet. Se på raden i filen.",
      "A separator within a text may have moved the amount. Look at the line in the file."
    ),
  }),
  quotesBroken: (_, say) => ({
    what: say("Ett citattecken saknar sitt slut.", "A quote is not closed."),
    remedy: say(
      "Rader kan ha smält ihop: ingenting infogas. Rätta raden i filen, eller ta ut den på nytt.",
      "Rows may have run together: nothing is inserted. Mend the line in the file, or export it anew."
    ),
  }),
  figuresUnclear: ({ column, text }, say) => ({
    what: say(
      `Siffrorna i kolumnen ${column} kan läsas på två sätt, till exempel ${say.quoted(text)}. De infogas som text.`,
      `The figures in the column ${column} can be read in two ways, ${say.quoted(text)} for one. They are inserted as text.`
    ),
    remedy: say("Ta ut filen med decimaler.", "Export the file with decimals."),
  }),
};

function sheetOf(source: "outcome" | "budget"): string {
  return source === "budget" ? "Budget" : "Utfall";
}

const MOST_SIGNS = 40;

function short(text: string): string {
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)} …` : text;
}
