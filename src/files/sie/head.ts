/** What a SIE file says of itself: whose it is, its years, its accounts, its dimensions and their codes. */
import type { FileFindings } from "../problem";
import { monthOfDay, yearIn } from "./parts";
import type { SieRecord } from "./records";
import { tellUnreadable, type Section } from "./section";
import { RESERVED_DIMENSIONS, type Dimension, type FiscalYear, type Sie } from "./sie";

export type Head = Omit<Sie, "transactions" | "balances" | "budgets" | "results">;

type Stated = "type" | "company" | "organisationNumber" | "program" | "generated";

/** Labels that say nothing of a committee's income and costs; the balances are of assets and debts. */
const SILENT = [
  ...["FLAGGA", "FORMAT", "PROSA", "FTYP", "FNR", "BKOD", "ADRESS", "TAXAR", "KPTYP", "ENHET", "SRU", "KSUMMA"],
  ...["IB", "UB", "OIB", "OUB"],
];

export function readHead(findings: FileFindings): Section<Head> {
  const stated: Partial<Record<Stated, string>> = {};
  const years = new Map<number, FiscalYear>();
  const accounts = new Map<string, string>();
  const kinds = { balance: new Set<string>(), result: new Set<string>() };
  const objects = new Map<string, Map<string, string>>();
  const dimensions = new Map<string, Dimension>();
  for (const [id, name] of RESERVED_DIMENSIONS) dimensions.set(id, { id, name, above: undefined });
  let through: FiscalYear["last"] | undefined;

  const know = (what: Stated, text = ""): void => {
    if (text.trim() !== "") stated[what] = text.trim();
  };
  const takeDimension = (id = "", name = "", above?: string): void => {
    const known = name.trim() === "" ? RESERVED_DIMENSIONS.get(id) : name.trim();
    dimensions.set(id, { id, name: known ?? id, above });
  };
  const takeYear = (record: SieRecord): void => {
    const [number, first, last] = record.fields;
    if (last === undefined) return;
    const read = { year: yearIn(number), first: monthOfDay(first), last: monthOfDay(last) };
    if (read.year === undefined || read.first === undefined || read.last === undefined)
      return tellUnreadable(findings, record, "year", record.fields.join(" "));
    years.set(read.year, { first: read.first, last: read.last });
  };
  const takeCurrency = ({ fields: [currency = "SEK"], line }: SieRecord): void => {
    if (currency.toUpperCase() !== "SEK")
      findings.tell("preliminary", { kind: "currencyForeign", currency }, line, currency);
  };
  const takeKind = ([account = "", kind = ""]: readonly string[]): void => {
    if (/^[TS]$/i.test(kind)) kinds.balance.add(account);
    if (/^[KI]$/i.test(kind)) kinds.result.add(account);
  };
  const takeObject = ([dimension = "", code = "", ...name]: readonly string[]): void => {
    const codes = objects.get(dimension) ?? new Map<string, string>();
    objects.set(dimension, codes.set(code.trim(), name.join(" ").trim()));
  };

  return {
    takes: {
      ...Object.fromEntries(SILENT.map((label) => [label, () => undefined])),
      SIETYP: ({ fields }) => know("type", fields[0]),
      FNAMN: ({ fields }) => know("company", fields.join(" ")),
      ORGNR: ({ fields }) => know("organisationNumber", fields[0]),
      PROGRAM: ({ fields }) => know("program", fields.join(" ")),
      GEN: ({ fields }) => know("generated", fields[0]),
      OMFATTN: ({ fields }) => (through = monthOfDay(fields[0])),
      VALUTA: takeCurrency,
      RAR: takeYear,
      KONTO: ({ fields: [account = "", ...name] }) => accounts.set(account, name.join(" ").trim()),
      KTYP: ({ fields }) => takeKind(fields),
      DIM: ({ fields: [id, name] }) => takeDimension(id, name),
      UNDERDIM: ({ fields: [id, name, above] }) => takeDimension(id, name, above),
      OBJEKT: ({ fields }) => takeObject(fields),
    },
    finish: () => ({
      type: stated.type,
      company: stated.company,
      organisationNumber: stated.organisationNumber,
      program: stated.program,
      generated: stated.generated,
      through,
      years,
      accounts,
      balanceAccounts: kinds.balance,
      resultAccounts: kinds.result,
      dimensions,
      objects,
    }),
  };
}
