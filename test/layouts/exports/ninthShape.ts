/** What the ninth set is built of: days and amounts as people write them, and sheets that every workbook has beside. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor, type Fact, type Invented } from "../municipality";
import { LONG_MONTHS, wholeYear } from "./seventhShape";
import { grouped, namesIn, ofArea, type Row } from "./shape";

/** Code and name in one text, "5011 Månadslön". */
export function joinedIn(town: Invented): {
  readonly account: (code: string) => string;
  readonly responsibility: (code: string) => string;
  readonly activity: (code: string) => string;
} {
  const names = namesIn(town);
  return {
    account: (code) => `${code} ${names.account(code)}`,
    responsibility: (code) => `${code} ${names.responsibility(code)}`,
    activity: (code) => `${code} ${names.activity(code)}`,
  };
}

/** A day like "2023-11-20" as Excel counts days from 1900. */
export function serialDay(day: string): number {
  return Date.parse(day) / 86_400_000 + 25_569;
}

/** The number of days in a month, YYYYMM. */
export function daysIn(period: number): number {
  return new Date(Date.UTC(Math.floor(period / 100), period % 100, 0)).getUTCDate();
}

/** A day like "2023-11-20" as "20 november 2023". */
export function writtenDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${LONG_MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** Facts rounded one by one to a multiple of this many hundredths of a krona. */
export function roundedTo(facts: readonly Fact[], step: number): readonly Fact[] {
  return facts.map((fact) => ({ ...fact, hundredths: Math.round(fact.hundredths / step) * step }));
}

/** Kronor as text in millions with three decimals, "24,123". */
export function millionsText(amount: number): string {
  return (amount / 1_000_000).toFixed(3).replace(".", ",");
}

/** Whole kronor as text in thousands with a sign where it is below zero, "24 123". */
export function thousandsText(amount: number): string {
  const size = String(Math.abs(amount) / 1000).replace(/\B(?=(\d{3})+$)/g, " ");
  return amount < 0 ? `-${size}` : size;
}

/** The year's sums of every area and account, with the codes of the first fact of each. */
export function accountsOfAreas(town: Invented, facts: readonly Fact[]): readonly Fact[] {
  return town.areas.flatMap((area) => {
    const own = ofArea(facts, area);
    const { responsibility = "" } = own[0] ?? {};
    return wholeYear(
      own.map((fact) => ({ ...fact, responsibility })),
      "account"
    );
  });
}

/** The year's facts as what every month adds to a sum so far that is rounded to whole thousands. */
export function roundedSoFar(facts: readonly Fact[]): readonly Fact[] {
  return grouped(facts, "responsibility", "account").flatMap((own) => {
    let exact = 0;
    let before = 0;
    return own.map((fact) => {
      exact += fact.hundredths;
      const soFar = Math.round(exact / 100_000) * 100_000;
      const added = soFar - before;
      before = soFar;
      return { ...fact, hundredths: added };
    });
  });
}

/** Kronor of each fact, summed from the first to it. */
export function soFar(facts: readonly Fact[]): readonly number[] {
  let sum = 0;
  return facts.map(({ hundredths }) => kronor((sum += hundredths)));
}

/** The municipality's loans: a sheet of the finance office, with amounts that are nobody's outcome. */
export function loans(year: number): ArraySheet {
  return {
    name: "Låneportfölj",
    cells: [
      [`Låneportfölj ${year}-12-31`],
      ["Långivare", "Lån nr", "Belopp", "Ränta %", "Förfallodag", "Bindning"],
      ["Kommuninvest", 101_245, 50_000_000, 3.12, `${year + 1}-03-15`, "Rörlig"],
      ["Kommuninvest", 101_388, 75_000_000, 1.45, `${year + 2}-09-01`, "Fast"],
      ["Kommuninvest", 102_007, 40_000_000, 2.98, `${year + 4}-06-20`, "Fast"],
      ["Summa", "", 165_000_000, "", "", ""],
    ],
  };
}

/** Key figures that are no amounts of the year's economy. */
export function keyFigures({ year, areas }: Invented): ArraySheet {
  return {
    name: "Nyckeltal",
    cells: [
      ["Nyckeltal", `Utfall ${year - 1}`, `Mål ${year}`, `Utfall ${year}`],
      ...areas.map(({ name }, at): Row => [`Sjukfrånvaro ${name.toLowerCase()}, %`, 6.4 + at, 6, 5.9 + at]),
      ["Antal årsarbetare", 412, 415, 409],
    ],
  };
}

/** The first page of a workbook: whose it is, of what year, and what else is said there. */
export function cover({ committee, year }: Invented, ...lines: readonly Row[]): ArraySheet {
  return {
    name: "Försättsblad",
    cells: [["Ekonomisk uppföljning"], [], ["Nämnd", committee], ["År", year], ["Status", "Slutlig"], ...lines],
  };
}
