/** Headings of a house, drawn once for a workbook (or once more for its budget), in three languages. */
import type { Draw } from "./draw";
import { said, type Heading, type Language } from "./words/house";

export type Words = Readonly<Record<Heading, string>>;

/** One word for every heading. */
export function headingsOf({ chance, house }: Draw, language: Language, year: number): Words {
  const drawn = Object.entries(house.headings).map(
    ([key, all]) => [key, said(chance.one(all[language]), year)] as const
  );
  return Object.fromEntries(drawn) as Words;
}

const MONTHS_ABROAD = {
  english: {
    januari: "January",
    februari: "February",
    mars: "March",
    maj: "May",
    juni: "June",
    juli: "July",
    augusti: "August",
    okt: "Oct",
    oktober: "October",
  },
  norwegian: {
    januari: "januar",
    februari: "februar",
    maj: "mai",
    augusti: "august",
    december: "desember",
    dec: "des",
  },
} as const;

/** A Swedish name of a month, alone or with a year, in another language; what is the same or no name stays. */
export function inLanguage<T>(language: Language, cell: T | string): T | string {
  if (language === "swedish" || typeof cell !== "string") return cell;
  const name = /^\p{L}+/u.exec(cell)?.[0] ?? "";
  const abroad = Object.entries(MONTHS_ABROAD[language]).find(([swedish]) => swedish === name.toLowerCase())?.[1];
  if (abroad === undefined) return cell;
  const first = abroad.slice(0, 1);
  const isCapital = name.slice(0, 1) !== name.slice(0, 1).toLowerCase();
  const cased = (isCapital ? first.toUpperCase() : first.toLowerCase()) + abroad.slice(1);
  return (name === name.toUpperCase() ? abroad.toUpperCase() : cased) + cell.slice(name.length);
}
